/**
 * All sentences → whether a document has a figure of a sentence as well, of much the same.
 *
 * 12.05 of "The first call came at 12.05", asked of a document with "Calls came at 12.05 and at 12.15" → true.
 */
import type { DocumentId } from '../../../model/ids.ts';
import { agree } from '../details.ts';
import { figureKey, type Unit } from '../read-units.ts';
import { stemOf } from './content-words.ts';
import type { Sentence } from './detailed-sentences.ts';
import { plainOf } from './same-words.ts';

/** The share of a sentence's words that much the same needs. */
const shareNeeded = 0.5;
/** Of one figure in one document so many places are looked at. */
const mostPlaces = 32;

type ToldThere = (sentence: Sentence, unit: Unit, documents: ReadonlySet<DocumentId>) => boolean;

export function figuresTold(sentences: readonly Sentence[]): ToldThere {
  const places = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (const key of new Set(sentence.units.flatMap(keyOf))) {
      for (const document of sentence.group.documents) {
        const known = places.get(`${document} ${key}`);
        if (known === undefined) places.set(`${document} ${key}`, [sentence]);
        else if (known.length < mostPlaces) known.push(sentence);
      }
    }
  }
  return (sentence, unit, documents) => {
    const words = plainOf(sentence.units).map(({ frame }) => stemOf(frame));
    const isMuchTheSame = ({ units }: Sentence): boolean => {
      const has = units.some(
        ({ detail }) => detail !== null && unit.detail !== null && agree(detail, unit.detail) === 'yes',
      );
      const theirs = new Set(plainOf(units).map(({ frame }) => stemOf(frame)));
      return has && words.filter((word) => theirs.has(word)).length >= shareNeeded * words.length;
    };
    const keys = keyOf(unit);
    return [...documents].some((document) =>
      keys.some((key) => (places.get(`${document} ${key}`) ?? []).some(isMuchTheSame)),
    );
  };
}

function keyOf({ detail }: Unit): string[] {
  return detail === null || detail.kind === 'name' ? [] : [figureKey(detail)];
}
