/**
 * A document's passages → the time expressions of each, and the dates of the headings that they stand under.
 *
 * "At 6.10pm", "The next day" under "Saturday 23 November 2013" → `T18:10`, `2013-11-24`: what stands under a date goes on from
 * it, as a history goes on from the last day told; any other text is read from its publication.
 */
import type { Zone } from '../../model/calendar.ts';
import type { PassageId } from '../../model/ids.ts';
import type { MergedPassage, TimeExpression, Voice } from '../artifacts.ts';
import { wordsFrom } from '../passage-stamp.ts';
import type { Work } from '../work.ts';
import { readTimes, type TimesContext } from './times/read-times.ts';
import { type DateHeadings, dateHeadings, type HeadingDate, type Known } from './when/date-headings.ts';
import { datesTelling } from './when/dates-telling.ts';
import { isNarrative, toldDay } from './when/narrative-times.ts';
import { postStamps } from './when/post-stamps.ts';
import { readDateHeading } from './when/read-date-heading.ts';
import { storyDay } from './when/story-day.ts';

export type Times = readonly TimeExpression[];

export interface DocumentTimes {
  readonly times: ReadonlyMap<PassageId, Times>;
  readonly headings: DateHeadings;
  /** When the entries of a live page were posted. */
  readonly posts: ReadonlyMap<PassageId, string>;
}

/** So many paragraphs without a day may stand between two of one story. */
const longestWithoutDay = 5;

export function documentTimes(passages: readonly MergedPassage[], known: Known, zone: Zone, work: Work): DocumentTimes {
  const { published } = known;
  const posts = postStamps(passages, published, zone);
  // A history's day without a year is never the publication's.
  const contextOf = (posted: string | null, voice: Voice | 'auto', told: string | null): TimesContext =>
    told === null ? { published: voice === 'auto' ? posted : null, voice } : { published: posted, voice, told };
  const timesOf = (passage: MergedPassage, voice: Voice | 'auto', told: string | null): Times => {
    if (passage.isDateLine === true) return [];
    const number = wordsFrom(passage);
    const text = number === 0 ? passage.text : ' '.repeat(number) + passage.text.slice(number);
    const posted = posts.get(passage.id) ?? published;
    const key = `${posted ?? ''} ${voice} ${told ?? ''} ${text}`;
    return work.recall('times', key, () => {
      const found = readTimes(text, contextOf(posted, voice, told));
      return voice === 'auto' ? found : ofWriter(text, found, posted ?? published);
    });
  };
  const reported = passages.map((passage) => ({ ...passage, times: timesOf(passage, 'auto', null) }));
  const told = reported.filter(({ isFootnote }) => isFootnote !== true);
  const about =
    known.about ??
    storyDay(
      told.flatMap(({ level, text, times }) => (isDateAlone(text, level) || datesTelling(text) ? [] : times)),
      null,
    );
  const given = told.flatMap(({ times }) => times.flatMap(dayInFull));
  const headings = dateHeadings(passages, { ...known, about, given: [...new Set(given)] });
  const dayOver = ({ id }: MergedPassage): string | null => startOf(headings.own.get(id) ?? headings.under.get(id));
  if (!isNarrative(told, published)) {
    const times = reported.map((one) => {
      const day = dayOver(one);
      return [one.id, day === null ? one.times : timesOf(one, 'narrative', day)] as const;
    });
    return { times: new Map(times), headings, posts };
  }
  let [last, age]: [string | null, number] = [null, 0];
  const times = passages.map((passage) => {
    const over = dayOver(passage);
    const found = timesOf(passage, 'narrative', over ?? last);
    if (passage.isFootnote === true) return [passage.id, found] as const;
    const own = toldDay({ text: passage.text, times: found }) ?? over;
    age = own === null ? age + 1 : 0;
    last = own ?? (age > longestWithoutDay ? null : last);
    return [passage.id, found] as const;
  });
  return { times: new Map(times), headings, posts };
}

/** "in May this year", "next spring": of whoever writes, also where they tell a history. */
function ofWriter(text: string, found: Times, published: string | null): Times {
  if (!found.some(isOfWriter)) return found;
  const read = new Map(readTimes(text, { published, voice: 'news' }).map((one) => [one.start, one]));
  return found.map((one) => {
    const own = isOfWriter(one) ? read.get(one.start) : undefined;
    return own?.end === one.end ? own : one;
  });
}

function isOfWriter({ text, reference }: TimeExpression): boolean {
  return (
    reference.kind === 'text' &&
    /(?<!the )\b(?:this|next|last) (?:year|month|spring|summer|autumn|winter)\b/iu.test(text)
  );
}

/** "on 19 February 2019". */
function dayInFull({ type, value, reference }: TimeExpression): readonly string[] {
  const day = type === 'DATE' || type === 'TIME' ? /^\d{4}-\d\d-\d\d/u.exec(value)?.[0] : undefined;
  return day === undefined || reference.kind !== 'words' ? [] : [day];
}

function isDateAlone(text: string, level: number | undefined): boolean {
  return readDateHeading(text, level !== undefined) !== null;
}

/** The first day of what a heading dates; null where it dates only the telling, or names two days. */
function startOf(date: HeadingDate | undefined): string | null {
  return date === undefined || date.sitting || date.until !== undefined ? null : `${date.value}-01-01`.slice(0, 10);
}
