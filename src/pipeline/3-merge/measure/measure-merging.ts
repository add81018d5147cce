/**
 * Made-up paragraphs and copies of them → which copies merge with what they were copied from, and what merges falsely.
 *
 * `measureMerging(400)` → `{edited5: 1, edited15: 0.99, edited30: 0.95, falseMerges: 0, discrepancies: 0.9, …}`.
 */
import * as v from 'valibot';
import { documentId } from '../../../model/ids.ts';
import type { MergedPassage, Paragraph } from '../../artifacts.ts';
import { merge } from '../merge.ts';
import { type Dice, dice } from './dice.ts';
import { editWords, restyled } from './edit-words.ts';
import { type Altered, type MadeUpParagraph, madeUpParagraphs, type Slot, withOther } from './made-up-paragraphs.ts';

export interface MergingFigures {
  /** The share of copies, with so many words in a hundred edited, that merge with their originals. */
  readonly edited5: number;
  readonly edited15: number;
  readonly edited30: number;
  /** Pairs that merged though they are different paragraphs, or the same with another name, number or time. */
  readonly falseMerges: number;
  /** The share of copies with another number, time, date or place that are told as discrepancies. */
  readonly discrepancies: number;
}

const details: readonly (readonly Slot[])[] = [['name', 'place'], ['number'], ['time', 'date']];

/** `count` originals, copied each way. The same figures for the same numbers. */
export function measureMerging(count: number, seed = 1): MergingFigures {
  const originals = madeUpParagraphs(count, seed);
  const roll = dice(seed + 1);
  const edited = [0.05, 0.15, 0.3].map((share) =>
    compared(originals.map(({ text }) => [text, restyled(editWords(text, share, roll), roll)])),
  );
  const altered = details.map((slots) => compared(alteredPairs(originals, slots, 0, roll)));
  const alteredAndEdited = details.map((slots) => compared(alteredPairs(originals, slots, 0.05, roll)));
  const inOne = compared(originals.map(({ text }) => [text, null]));
  const others = [...altered, ...alteredAndEdited];
  const shareOf = (each: Compared | undefined, key: 'merged' | 'told'): number =>
    each === undefined || each.pairs === 0 ? 0 : each[key] / each.pairs;
  return {
    edited5: shareOf(edited[0], 'merged'),
    edited15: shareOf(edited[1], 'merged'),
    edited30: shareOf(edited[2], 'merged'),
    falseMerges:
      sum(others.map(({ merged }) => merged)) + sum([...edited, ...others, inOne].map(({ strangers }) => strangers)),
    discrepancies: sum(altered.slice(1).map(({ told }) => told)) / sum(altered.slice(1).map(({ pairs }) => pairs)),
  };
}

interface Compared {
  readonly pairs: number;
  readonly merged: number;
  /** Pairs that make a discrepancy. */
  readonly told: number;
  /** Passages that hold paragraphs which are no pair. */
  readonly strangers: number;
}

type Pair = readonly [string, string | null];

/** The first halves are dealt out to eight documents, their counterparts to eight others. */
function compared(pairs: readonly Pair[]): Compared {
  const place = (side: string, at: number): string => `${side}${at % 8}`;
  const origins = new Map<string, number>();
  const paragraphs = ['a', 'b'].flatMap((side, half) =>
    pairs.flatMap(([first, second], at) => {
      const text = half === 0 ? first : second;
      if (text === null) return [];
      const line = at + 1;
      origins.set(`${place(side, at)} ${line}`, at);
      return [paragraphOf(place(side, at), line, text)];
    }),
  );
  const passages = merge(paragraphs);
  const originsOf = ({ citations }: MergedPassage): readonly (number | undefined)[] =>
    citations.map(({ document, line }) => origins.get(`${document} ${line}`));
  return {
    pairs: pairs.length,
    merged: passages.filter((passage) => originsOf(passage).length > 1 && new Set(originsOf(passage)).size === 1)
      .length,
    told: passages.filter(({ conflicts }) => conflicts !== undefined).length / 2,
    strangers: passages.filter((passage) => new Set(originsOf(passage)).size > 1).length,
  };
}

function paragraphOf(document: string, line: number, text: string): Paragraph {
  return { document: v.parse(documentId, document), line, text, sentences: [{ start: 0, end: text.length }] };
}

function alteredPairs(
  originals: readonly MadeUpParagraph[],
  slots: readonly Slot[],
  share: number,
  roll: Dice,
): Pair[] {
  return originals.flatMap((original): Pair[] => {
    const other = withOther(original, slots, roll);
    if (other === null) return [];
    return [[original.text, share === 0 ? other.text : editedAround(other, share, roll)]];
  });
}

/** Edited anywhere but in what was altered. */
function editedAround({ text, other }: Altered, share: number, roll: Dice): string {
  for (;;) {
    const edited = editWords(text, share, roll);
    if (edited.includes(other)) return edited;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
