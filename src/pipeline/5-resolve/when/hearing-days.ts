/**
 * A report of a hearing → the day on which what it reports was told there.
 *
 *   "A jury heard today how …", published on 13 June 2019    → 13 June, for all evidence in that document
 *   "Ms Finn gave evidence on Wednesday."                    → 12 June, for what Ms Finn told
 *   "Ms Finn told this newspaper that …"                     → no hearing at all
 *
 * Where a document reports more days than one, none is that of all, but for today.
 */
import type { DocumentId, PassageId, PersonId } from '../../../model/ids.ts';
import type { When } from '../../../model/time.ts';
import type { PassageMentions, TimeMention } from '../../artifacts.ts';
import { sentenceAt } from '../../sentence-at.ts';
import { byDocument } from '../by-document.ts';

export interface HearingDays {
  /** When a hearing that the passage's document reports heard that person, or anybody; null where it does not say. */
  dayOf(passage: PassageId, speaker: PersonId | null): When | null;
  /** A document of the passage reports what a hearing heard. */
  isReported(passage: PassageId): boolean;
}

interface Day {
  readonly when: When;
  readonly words: string;
  /** Null of what the hearing heard from whomever. */
  readonly speaker: PersonId | null;
}

const place = '(?:inquests?|inquiry|court|jury|jurors|hearing|trial|tribunal|panel|coroner)';
const heard = `\\b${place}(?: (?:at|in|into|of) [^,;:.“”"]{2,40})? (?:(?:has |had )?(?:today )?heard|(?:was|were) (?:also |then )?told)\\b`;
const gave = `\\b(?:gave|giving|given|began|finished) (?:(?:his|her|their) )?evidence\\b|\\btestified\\b`;
const told = `\\btold (?:the |an? )?(?:\\p{L}+ ){0,2}${place}\\b`;
const sat = `\\b(?:inquests?|inquiry|hearing|trial|tribunal)\\b(?: \\p{L}+){0,3} (?:opened|sat|began|resumed|was (?:held|opened))\\b`;
const opened = new RegExp(sat, 'iu');
const reporting = new RegExp(`${heard}|${gave}|${told}|\\bcross-examin|\\bin (?:his|her|their) evidence\\b`, 'iu');
const heardBefore = new RegExp(`${heard}[^.;:“”"]{0,40}$`, 'iu');
const heardAfter = new RegExp(
  `^,? (?:\\p{Lu}[\\p{L}.’'-]* ){0,4}(?:(?:the|an?) )?(?:\\p{L}+ ){0,2}(?:${heard.slice(2)})`,
  'iu',
);
const gaveBefore = new RegExp(`(?:${gave}|${told})[^.;:“”"]{0,60}$`, 'iu');
/** The report's own day, and not one of its past. */
const longestAgo = 14;
const reach = 200;

export function hearingDays(
  mentions: readonly PassageMentions[],
  publishedOf: (passage: PassageId) => string | null,
): HearingDays {
  const homes = new Map<PassageId, DocumentId>();
  const general = new Map<DocumentId, Day>();
  const speakers = new Map<string, Day | null>();
  const places = new Map(mentions.map(({ passage: { id, citations } }) => [id, citations] as const));
  const documentsWhere = (holds: (one: PassageMentions) => boolean): ReadonlySet<DocumentId> =>
    new Set(mentions.filter(holds).flatMap(({ passage }) => passage.citations.map(({ document }) => document)));
  const reported = documentsWhere(({ passage }) => reporting.test(passage.text));
  // A text that only says that a hearing was opened reports it where somebody makes submissions.
  const opening = documentsWhere(({ passage }) => opened.test(passage.text));
  const submitting = documentsWhere(({ speech }) => speech.some(({ standing }) => standing === 'submission'));
  for (const [home, own] of byDocument(mentions)) {
    for (const { passage } of own) homes.set(passage.id, home);
    const days = own.flatMap((one) => daysIn(one, publishedOf(one.passage.id)));
    const day = dayOfAll(days);
    if (day !== null) general.set(home, day);
    for (const day of days) {
      if (day.speaker === null) continue;
      const key = `${home} ${day.speaker}`;
      const known = speakers.get(key);
      const same = known === undefined || known?.when.earliest === day.when.earliest;
      speakers.set(key, same ? day : null);
    }
  }
  return {
    dayOf: (passage, speaker) => {
      const home = homes.get(passage);
      const own = speaker === null ? undefined : speakers.get(`${home ?? ''} ${speaker}`);
      const day = own !== undefined ? own : home === undefined ? undefined : general.get(home);
      return day === undefined || day === null ? null : toldThen(day);
    },
    isReported: (passage) =>
      (places.get(passage) ?? []).some(
        ({ document }) => reported.has(document) || (opening.has(document) && submitting.has(document)),
      ),
  };
}

/** "Today" is the report's day, whatever it says of another; any other day only where it is the only one. */
function dayOfAll(days: readonly Day[]): Day | null {
  const all = days.filter(({ speaker }) => speaker === null);
  const now = all.find(({ words }) => today.test(words));
  const [first] = all;
  if (now !== undefined || first === undefined) return now ?? null;
  return days.every(({ when }) => when.earliest === first.when.earliest) ? first : null;
}

const today = /\b(?:today|this (?:morning|afternoon))\b/iu;

function daysIn({ passage, times, people, quotations }: PassageMentions, published: string | null): readonly Day[] {
  return times.flatMap((time): Day[] => {
    const sentence = sentenceAt(passage.sentences, time.phrase.start);
    if (sentence === undefined || !isOwnDay(time, published)) return [];
    if (quotations.some(({ start, end }) => start < time.phrase.start && time.phrase.end < end)) return [];
    const left = passage.text.slice(Math.max(sentence.start, time.phrase.start - reach), time.phrase.start);
    const right = passage.text.slice(time.phrase.end, Math.min(sentence.end, time.phrase.end + reach));
    const words = passage.text.slice(time.phrase.start, time.phrase.end);
    const opens = left.trim() === '' && heardAfter.test(right);
    if (opens || heardBefore.test(left)) return [{ when: time.when, words, speaker: null }];
    if (!gaveBefore.test(left)) return [];
    const [who] = people.filter(({ start, end }) => start >= sentence.start && end <= time.phrase.start);
    const isToday = published !== null && time.when.earliest?.slice(0, 10) === published.slice(0, 10);
    const all: Day[] = isToday ? [{ when: time.when, words, speaker: null }] : [];
    return who === undefined ? all : [...all, { when: time.when, words, speaker: who.id }];
  });
}

/** A whole day, not after publication and not long before it. */
function isOwnDay({ when: { earliest, precision } }: TimeMention, published: string | null): boolean {
  if (earliest === null || published === null || precision !== 'day') return false;
  const days = (Date.parse(published) - Date.parse(earliest)) / 86_400_000;
  return days > -1 && days < longestAgo;
}

function toldThen({ when, words, speaker }: Day): When {
  const whose = speaker === null ? 'the evidence that this document reports' : 'that evidence';
  return { ...when, basis: 'resolved', phrase: null, because: `“${words}” is when ${whose} was heard.` };
}
