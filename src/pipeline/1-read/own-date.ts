/**
 * A text's lines → the date lines and bylines at its top, and the publication time, author and publisher that they give.
 *
 *     1 Ferry inquiry opens
 *     2 By Ada Lind                             →   {lines: [20, 32], published: '2019-05-14T16:30', author: 'Ada Lind', …}
 *     3 Published 14 May 2019, 16.30
 *     4 The inquiry opened this morning …
 *
 * A bare date that is not the only one of the text, or stands under entries that are labelled with theirs, is the heading of a
 * diary's day, and no date line; nor is one beside a labelled date of another day.
 */
import type { Line } from '../artifacts.ts';
import { entryTime } from '../entry-label.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { readHeadLine } from './head-line.ts';

export interface OwnDate {
  /** Where in the text those lines begin that say nothing else. */
  readonly lines: readonly number[];
  /** As `DateLine` has it. */
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** A line of the head that says when, by whom or where the text was published. */
interface Found {
  readonly start: number;
  /** Among the lines that are not blank. */
  readonly at: number;
  readonly date: Pick<DateLine, 'published' | 'rank'> | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly isLabelled: boolean;
  readonly isAlone: boolean;
}

/** Lines that are not blank, from the top, among which a date line is looked for. */
const reach = 6;
/** The rank of a line that says a date alone. */
const unlabelled = 2;

/** Without such a line: no lines and nulls. */
export function ownDate(text: string, lines: readonly Line[]): OwnDate {
  const filled = firstFilled(text, lines);
  const found = filled.flatMap((line, at) => foundIn(text.slice(line.start, line.end), line.start, at) ?? []);
  const kept = withoutStray(isDiary(text, lines, filled, found) ? found.filter(({ isLabelled }) => isLabelled) : found);
  const chosen = kept
    .flatMap(({ date }) => (date === null || date.published === null ? [] : [date]))
    .sort((a, b) => a.rank - b.rank)[0];
  return {
    lines: kept.flatMap(({ start, date, isAlone }) =>
      isAlone && (chosen !== undefined || date === null) ? [start] : [],
    ),
    published: chosen?.published ?? null,
    author: kept.find(({ author }) => author !== null)?.author ?? null,
    publisher: kept.find(({ publisher }) => publisher !== null)?.publisher ?? null,
  };
}

function foundIn(words: string, start: number, at: number): Found | null {
  const date = readDateLine(words);
  if (date === null) {
    const line = readHeadLine(words);
    return line === null ? null : { ...line, start, at, isLabelled: true };
  }
  const isLabelled = date.rank !== unlabelled || date.published === null;
  return { start, at, date, author: date.author, publisher: null, isLabelled, isAlone: true };
}

/** The first line is the title, and an outlet alone is one only beside another line of the kind. */
function withoutStray(found: readonly Found[]): readonly Found[] {
  return found.filter((one) => {
    if (one.date !== null) return true;
    const isBeside = found.some(({ at, publisher }) => Math.abs(at - one.at) === 1 && publisher === null);
    return one.publisher === null ? one.at > 0 : isBeside;
  });
}

/** Its bare dates are those of a diary's days. */
function isDiary(text: string, lines: readonly Line[], filled: readonly Line[], found: readonly Found[]): boolean {
  const dated = found.filter(({ date }) => date !== null && date.published !== null);
  const bare = dated.filter(({ isLabelled }) => !isLabelled);
  const labelled = dated.find(({ isLabelled }) => isLabelled)?.date?.published?.slice(0, 10);
  return (
    bare.length > 1 ||
    (bare.length === 1 && hasAnother(text, lines, bare[0]?.start ?? 0, filled)) ||
    filled.some(({ start, end }) => start < (bare[0]?.start ?? 0) && entryTime(text.slice(start, end)) !== null) ||
    bare.some(({ date }) => labelled !== undefined && date?.published?.slice(0, 10) !== labelled)
  );
}

function firstFilled(text: string, lines: readonly Line[]): Line[] {
  const filled: Line[] = [];
  for (const line of lines) {
    if (text.slice(line.start, line.end).trim() !== '') filled.push(line);
    if (filled.length === reach) break;
  }
  return filled;
}

/** A date right above that of the first day is the text's own. */
function hasAnother(text: string, lines: readonly Line[], after: number, filled: readonly Line[]): boolean {
  const next = filled.find(({ start }) => start > after);
  const isAbove = next !== undefined && yearless.test(text.slice(next.start, next.end).trim());
  return lines.some(({ start, end }) => {
    if (start <= after || end - start >= 60) return false;
    const words = text.slice(start, end);
    const date = readDateLine(words);
    return (
      (!isAbove && yearless.test(words.trim())) ||
      (date !== null && date.published !== null && date.rank === unlabelled)
    );
  });
}

/** "Sunday 24 November", "Day 3: Tuesday 5 March": the heading of another day. */
const yearless =
  /^(?:#{1,6} )?(?:[Dd]ay \p{L}{3,9}[:,–—-]* |[Dd]ay \d{1,3}[:,–—-]* )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December):?$/u;
