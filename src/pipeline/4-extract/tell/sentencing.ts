/**
 * A judge’s words to somebody accused → whom they address, and so who "you" is in what is quoted.
 *
 *   Mrs Justice Orme told Tull: “You kept no log.        → Tull
 *   “You were warned twice.”                             Tull, still: the quotation runs on
 *   She went on: “You did nothing.”                      Tull, still
 *   “You may go,” she told the clerk.                    → nobody
 *
 * What a judge says to them is found; what a judge says to a jury or a witness only carries the hearing on.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, ReportedSpeech, Span } from '../../artifacts.ts';
import type { PersonFacts } from '../people/person-facts.ts';
import type { TellingScene } from './telling-scene.ts';

/** "told Tull: “", "told him." */
const toThem = /^ (?:him|her|them|the (?:defendants?|pair|two|brothers|sisters|couple|men|women))\b/u;
const telling = /\b(?:told|tells|said to|says to|addressing|addressed) $/u;
const you = /\b[Yy]ou\b/gu;

function isAccused(part: string): boolean {
  return part === 'defendant' || part === 'attacker';
}

/** `end`: where the verb of telling ends. Quotes "you", and says it to who is accused, or to "him" where somebody is. */
export function isToAccused({ text, sentence, people, quoted, facts }: TellingScene, end: number): boolean {
  const says = quoted.some((one) => youIn(text, one, sentence).length > 0);
  if (!says) return false;
  const object = people.find(({ start }) => start === end + 1);
  if (object !== undefined) return isAccused(facts.partOf(object.id));
  return toThem.test(text.slice(end, end + 24)) && (facts.hasAny('defendant') || facts.hasAny('attacker'));
}

/** Where "you" stands in the part of a quotation that is in a sentence. */
function youIn(text: string, quotation: Span, sentence: Span): readonly Span[] {
  const from = Math.max(quotation.start, sentence.start);
  const words = text.slice(from, Math.min(quotation.end, sentence.end));
  return [...words.matchAll(you)].map(({ index }) => ({ start: from + index, end: from + index + 3 }));
}

export interface Addressed {
  /** Whom the judge spoke to last; null where that is not one person. */
  readonly who: PersonId | null;
  /** The words for them in what is quoted. */
  readonly mentions: readonly EntityMention<PersonId>[];
}

/** The sentences of a passage and what is said in them; `before` is whom the passage before left addressed. */
export function addressedIn(
  scenes: readonly TellingScene[],
  speech: readonly ReportedSpeech[],
  before: PersonId | null,
): Addressed {
  let who = before;
  const mentions: EntityMention<PersonId>[] = [];
  for (const scene of scenes) {
    const { sentence, text, quoted, facts } = scene;
    const told = speech.find(({ start, end }) => start < sentence.end && sentence.start < end);
    if (told === undefined || told.speaker === null || facts.partOf(told.speaker) !== 'judge') continue;
    who = named(scene) ?? (who === null ? soleAccused(scene, facts) : who);
    if (who === null || told.standing !== 'finding') continue;
    const id = who;
    mentions.push(
      ...quoted.flatMap((one) => youIn(text, one, sentence)).map((span) => ({ ...span, id, by: 'reference' as const })),
    );
  }
  return { who, mentions };
}

/** The object of the telling: an accused by name. */
function named({ text, people, facts, sentence }: TellingScene): PersonId | null {
  const object = people.find(
    ({ id, start }) =>
      isAccused(facts.partOf(id)) && telling.test(text.slice(Math.max(sentence.start, start - 14), start)),
  );
  return object?.id ?? null;
}

/** "She told him", where one alone is accused. */
function soleAccused({ sentence }: TellingScene, facts: PersonFacts): PersonId | null {
  return /\b(?:told|tells) (?:him|her)\b/u.test(sentence.text) ? facts.soleWith('defendant') : null;
}
