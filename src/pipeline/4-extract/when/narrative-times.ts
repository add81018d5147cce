/**
 * A document's paragraphs with the times read in each → the same, read as a narrative where the document is one.
 *
 * Published in 2009, "The king died on 21 January 1793." and, a paragraph later, "On 24 June the assembly met." → 24 June
 * 1793: in a history of years long past, days without a year go on from the last one told, and not from the publication.
 * A report that looks back once ("On 21 March", in 2018, of an attack in 2017) is none.
 */
import type { TimeExpression } from '../../artifacts.ts';
import { mondayOf } from '../times/calendar.ts';

export interface PassageTimes {
  readonly text: string;
  readonly times: readonly TimeExpression[];
}

/** So many years long past make a narrative, and so many for each time told from the reporter's day, or for each "said". */
const fewestYears = 3;
const yearsForEach = 5;
const yearsForSaid = 2;
const said = /\b(?:said|says|told|tells|reported|announced)\b/gu;
const reporters =
  /^(?:(?:on |the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)\b|\b(?:last|this|next) \p{L}+|\bago$/iu;

/**
 * `published` is a date as ISO 8601 has it, or null; then any year is past, and no time of a reporter's may be told.
 */
export function isNarrative(passages: readonly PassageTimes[], published: string | null): boolean {
  const longPast = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4)) - 1;
  let [past, reported, spoken] = [0, 0, 0];
  for (const { text, times } of passages) {
    spoken += text.match(said)?.length ?? 0;
    for (const time of times) {
      const year = yearOf(time);
      if (year !== null && year < longPast) past += 1;
      else if (time.reference.kind !== 'text' && reporters.test(time.text) && !isOfTheWeek(text, time)) reported += 1;
    }
  }
  return past >= fewestYears && past >= reported * yearsForEach && past >= spoken * yearsForSaid;
}

/** "on the Saturday" is of a week that is being told. */
function isOfTheWeek(text: string, { start }: TimeExpression): boolean {
  return /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start));
}

/** A year that the words give. */
function yearOf({ type, value, reference }: TimeExpression): number | null {
  const year =
    reference.kind === 'words' && (type === 'DATE' || type === 'TIME') ? /^\d{4}/u.exec(value)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

/** "On 2 June", "by 10 June", and what opens a sentence; not "the August 1792 uprising". */
const tells = /(?:^|[.!?;,]["”’']?\s+|\b(?:on|in|by|at|until|till|from|during|early|late|mid|around|about)[ -])$/iu;
/** "In 1792, …". */
const opens = /(?:^|[.!?]["”’']?\s+)(?:\p{Lu}\p{L}+ ){0,2}$/u;

/**
 * The day from which the next paragraph goes on: of the last day or month told, or of a year that opens a sentence ("In 1792,
 * …"); null where there is none. A year within a sentence ("as in 1614") is a comparison more often than the story.
 */
export function toldDay({ text, times }: PassageTimes): string | null {
  const last = times.findLast(({ type, value, reference, start, aside }) => {
    if (aside !== undefined) return false;
    if ((type !== 'DATE' && type !== 'TIME') || reference.kind === 'publication') return false;
    const left = text.slice(Math.max(0, start - 30), start);
    return /^\d{4}-(?:\d\d|W\d\d)/u.test(value) ? tells.test(left) : /^\d{4}$/u.test(value) && opens.test(left);
  });
  const week = /^(\d{4})-W(\d\d)$/u.exec(last?.value ?? '');
  if (week !== null) return startOf(Number(week[1]), Number(week[2]));
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(last?.value ?? '') ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

function startOf(year: number, week: number): string {
  const { year: ofYear, month, day } = mondayOf({ year, week });
  return [ofYear, month, day].map((one) => String(one).padStart(2, '0')).join('-');
}
