/**
 * Words of which no clause makes a title → one nevertheless: what was said, turned or quoted, or the beginning of the sentence.
 *
 * “We were told to get them off as quickly as possible,” Ms Dorn added → “Ms Dorn said: “We were told to get them off as quickly
 * as…””; a sentence too long to cut → its beginning and an ellipsis. Null where the words hold an error or describe a wound.
 */
import type { Standing } from '../../../model/event.ts';
import { beginning } from './beginning-of.ts';
import { hasVerb } from './clauses.ts';
import { trimMarks } from './clean-words.ts';
import { isPersonal, type Pronoun } from './first-person.ts';
import { spokenTitle } from './spoken-title.ts';
import { cutTitle, finish, longestTitle, type Wording } from './title-of.ts';
import { isGraphic } from './whole-clause.ts';
import { withoutMiddle } from './without-middle.ts';

export type Voicing = Omit<Wording, 'waysOf'>;

export interface Said {
  /** What stands between the marks, or what its writer says. */
  readonly words: string;
  /** Who says it, as a title names them. */
  readonly speaker: string;
  readonly pronoun: Pronoun | null;
  readonly isCommon: (word: string) => boolean;
}

/** Of whose words nobody is named, nor any kind known. */
export const theDocument = 'The document';

/** Who says what nobody is named as having told. */
const unnamed: Readonly<Record<Standing, string>> = {
  account: 'One account',
  submission: 'A submission',
  finding: 'A finding',
  examination: 'An expert report',
  statement: 'A statement',
  official: 'An official statement',
  report: theDocument,
};

export function unnamedSpeaker(standing: Standing): string {
  return unnamed[standing];
}

/** Of words that stand between marks: never the document's own. */
export function unnamedVoice(standing: Standing): string {
  return standing === 'report' ? 'Somebody' : unnamed[standing];
}

const rank =
  /^(?:(?:Assistant|Deputy|Detective|Temporary|Acting|Chief|Senior|Superintendent|Inspector|Constable|Commissioner|Commander|Sergeant|Officer|Professor|Lieutenant|Major|General|Colonel|Police) ){2,}(?=\p{Lu}\p{Ll}+ \p{Lu})/u;
const longestSpeaker = 40;

/** Its first sentence reported, where that can be done; else quoted as far as there is room. */
export function saidTitle({ words, speaker, pronoun, isCommon }: Said, wording: Voicing): string | null {
  const brief = speaker.replace(rank, '');
  const inner = sentencesOf(words).find((one) => one.split(' ').length >= fewest);
  if (brief.length > longestSpeaker || inner === undefined) return null;
  const said = spokenTitle({ inner, speaker: brief, pronoun, isCommon });
  return (said === null ? null : cutTitle(said, false, wording)) ?? quotation(brief, inner, wording);
}
const fewest = 3;

function quotation(speaker: string, sentence: string, { clean, isSound }: Voicing): string | null {
  const words = clean(trimMarks(sentence, ',;:–—.')).replace(/["“”]|``|''/gu, '');
  const verb = words.endsWith('?') ? 'asked' : 'said';
  const room = longestTitle - `${speaker} ${verb}: “”`.length;
  const kept = words.length <= room ? words : beginning(words, room);
  return kept === null || !hasVerb(words) || !isSound(kept) || isGraphic(kept) ? null : `${speaker} ${verb}: “${kept}”`;
}

/** The beginning of a sentence, where no clause of it stands by itself. */
export function begunTitle(sentence: string, { clean, isSound }: Voicing): string | null {
  const whole = finish(clean(sentence.length <= longestTitle ? sentence : withoutMiddle(sentence)));
  if (whole.split(' ').length < fewestToBegin || isPersonal(unquoted(whole))) return null;
  if (/^\d/u.test(whole) || !hasVerb(whole)) return null;
  const kept = rooms
    .map((room) => (whole.length <= room ? whole : beginning(whole, room)))
    .flatMap((one) => (one !== null && isSound(one) && !isGraphic(one) && !/[.!?] \p{Lu}/u.test(one) ? [one] : []));
  return kept.find(hasVerb) ?? kept[0] ?? null;
}
/** Less of a sentence where more of it would hold an error. */
const rooms = [longestTitle, 56, 40];

const fewestToBegin = 4;

/** The writer's own words. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|``[\s\S]*?(?:''|$)/gu, ' ');
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Rev|Sgt|\p{Lu}))(?<=[.!?]["”’']?)\s+(?=["“‘]?\p{Lu})/u)
    .filter((one) => one.trim() !== '');
}
