/**
 * A document's passages → the date of the heading that each stands under.
 *
 *     ### Saturday 23 November 2013
 *     At 6.10pm Ms Finn arrived.          →   2013-11-23
 *     ### Sunday 24 November
 *     The road was closed.                →   2013-11-24
 *     ## Findings
 *     The gate should have been shut.     →   none
 *
 * A heading counts until the next of its level or a higher one, that of a day also until an entry with a date of its own. Where
 * the days are those on which a hearing sat or a report was written, what is told under them happened on other days: then the
 * heading dates the telling alone (`sitting`).
 */
import type { PassageId } from '../../../model/ids.ts';
import type { MergedPassage } from '../../artifacts.ts';
import { entryTime } from '../../entry-label.ts';
import { announcedDay, isClockEntry } from './announced-day.ts';
import { daysOfHeading } from './days-of-heading.ts';
import { type BesideHeading, type WholeDate, wholeDate } from './heading-year.ts';
import { daysBetween } from './local-days.ts';
import { readDateHeading } from './read-date-heading.ts';

export interface HeadingDate extends WholeDate {
  /** The heading's own. */
  readonly words: string;
  /** The last day, of a heading that names two: "19 November 1990–28 March 1991". */
  readonly until?: string;
  /** It is a day of telling. */
  readonly sitting: boolean;
  /** It is one of several, as a chronology has them, and tells in the present what is past. */
  readonly listed?: true;
}
export interface DateHeadings {
  /** Of each passage below a dated heading. */
  readonly under: ReadonlyMap<PassageId, HeadingDate>;
  /** Of each dated heading itself. */
  readonly own: ReadonlyMap<PassageId, HeadingDate>;
  /** Entries of a list of clock times that is announced without its day: not that of publication. */
  readonly dayless: ReadonlySet<PassageId>;
  /** Below a heading that names a day which nobody can place in the calendar. */
  readonly unplaced: ReadonlySet<PassageId>;
}
export type Known = Pick<BesideHeading, 'about' | 'published' | 'given'>;

interface Open {
  readonly level: number;
  readonly date: HeadingDate | null;
  /** It dates only entries that have a clock time before them. */
  readonly entries?: true;
  /** It names a day that cannot be placed. */
  readonly lost?: true;
}

/** Levels of the headings of plain text, which has no marks for them: below all that have one. */
const plainLevels = { year: 10, month: 11, day: 12 } as const;
const longestLine = 60;
const mostWords = 5;

/** Passages in the order of the document. Linear in their number and length. */
export function dateHeadings(passages: readonly MergedPassage[], known: Known): DateHeadings {
  const under = new Map<PassageId, HeadingDate>();
  const own = new Map<PassageId, HeadingDate>();
  const unplaced = new Set<PassageId>();
  const dayless = new Set<PassageId>();
  const sections = new Map<HeadingDate, string[]>();
  const titles = titlesAbove(passages);
  let open: readonly Open[] = [];
  let before: WholeDate | null = null;
  for (const [at, passage] of passages.entries()) {
    const isNone = passage.isDateLine === true || passage.isFootnote === true;
    const found: Open | null = isNone ? null : (dateOf(passage, open, before, known) ?? announced(passages, at));
    const level = found?.level ?? (titles.has(passage.id) ? plainLevels.day : levelOf(passage));
    if (level !== null) open = open.filter((one) => one.level < level);
    if (found !== null) {
      open = [...open, found];
      if (found.date !== null) own.set(passage.id, found.date);
      if (found.date !== null) before = found.date;
    } else if (level === null) {
      if (hasOwnDate(passage.text)) open = open.filter(({ date }) => date?.value.length !== wholeDay);
      const above = open.at(-1);
      if (above?.date === null && above.lost === true) unplaced.add(passage.id);
      if (above?.date === null && above.entries === true && isClockEntry(passage.text)) dayless.add(passage.id);
      const { date, entries } = open.findLast((one) => one.date !== null) ?? { date: null };
      if (date === null || (entries === true && !isClockEntry(passage.text))) continue;
      under.set(passage.id, date);
      sections.set(date, [...(sections.get(date) ?? []).slice(-mostRead), passage.text]);
    }
  }
  const sat = new Map([...sections].map(([date, texts]) => [date, isSitting(date, texts, known)] as const));
  const isListed = [...sat.values()].filter((one) => !one).length >= fewestListed;
  const told = new Map(
    [...sat].map(([date, sitting]) => [
      date,
      { ...date, sitting, ...(isListed && !sitting ? { listed: true as const } : {}) },
    ]),
  );
  return {
    under: new Map([...under].map(([id, date]) => [id, told.get(date) ?? date])),
    own: new Map([...own].map(([id, date]) => [id, told.get(date) ?? date])),
    unplaced,
    dayless,
  };
}

/** The date that a heading names, with its level; one that cannot be placed in the calendar is a heading without a date. */
function dateOf(passage: MergedPassage, open: readonly Open[], before: WholeDate | null, known: Known): Open | null {
  const { text, level, isAside } = passage;
  if (level === undefined && (isAside === true || text.length > longestLine)) return null;
  const date = readDateHeading(text, level !== undefined);
  if (date === null) return rangeOf(passage, known, { around: aroundOf(open, level ?? plainLevels.day), before });
  const own =
    level ??
    markedLevel(text) ??
    (date.day !== null ? plainLevels.day : date.month !== null ? plainLevels.month : plainLevels.year);
  const around = aroundOf(open, own);
  const whole = wholeDate(date, { ...known, around, before });
  if (whole === null && date.day === null && date.year === null) return null;
  const late = whole !== null && known.published !== null && whole.value > known.published.slice(0, whole.value.length);
  if (whole === null || late) return { level: own, date: null, ...(date.day === null ? {} : { lost: true }) };
  return { level: own, date: { ...whole, words: text, sitting: date.counted } };
}

function aroundOf(open: readonly Open[], level: number): string | null {
  return open.findLast((one) => one.level < level && one.date !== null)?.date?.value ?? null;
}

/** "How the night of 14 June 2017 unfolded", "Timeline of the night", above a list of clock times. */
function announced(passages: readonly MergedPassage[], at: number): Open | null {
  const day = announcedDay(passages, at);
  if (day === null) return null;
  const date = day === 'dayless' ? null : { ...day, stated: true, sitting: false };
  return { level: passages[at]?.level ?? plainLevels.day, date, entries: true };
}

/** "19 November 1990–28 March 1991": both days in full, or the first as the second has it; "7 and 8 March", of a year that is known. */
function rangeOf(
  { text, level }: MergedPassage,
  known: Known,
  beside: Pick<BesideHeading, 'around' | 'before'>,
): Open | null {
  const [first, second, ...more] = text.split(/\s*[–—]\s*|\s+(?:to|until|-)\s+/u);
  const [from, to] = [first, second].map((one) => readDateHeading(one ?? '', false));
  const isWhole = from?.day != null && to?.day != null && to.year !== null && more.length === 0;
  const days = isWhole ? { from: { ...from, year: from.year ?? to.year }, to } : daysOfHeading(text);
  if (days === null) return null;
  const [start, end] = [days.from, days.to].map((one) => wholeDate(one, { ...known, ...beside }));
  if (start == null || end == null || start.value >= end.value) return { level: plainLevels.day, date: null };
  const date = { ...start, until: end.value, words: text, sitting: false };
  return { level: level ?? markedLevel(text) ?? plainLevels.day, date };
}

/** Lines without an end right above a date, where most dates have one: titles of what stands below, and not of what stands above them. */
function titlesAbove(passages: readonly MergedPassage[]): ReadonlySet<PassageId> {
  const isDate = passages.map(
    ({ text, level }) => level === undefined && text.length <= longestLine && readDateHeading(text, false)?.day != null,
  );
  const above = passages.filter((one, at) => isDate[at + 1] === true && isDate[at] === false && isTitleLine(one));
  return above.length * 3 < isDate.filter((one) => one).length * 2 ? new Set() : new Set(above.map(({ id }) => id));
}

function isTitleLine({ text, level }: MergedPassage): boolean {
  return (
    level === undefined &&
    text.length <= longestTitle &&
    /^["“‘']?\p{Lu}/u.test(text) &&
    !/[.!?…;,]["”’')]*$/u.test(text)
  );
}
const longestTitle = 90;

/** "8 June 2019: The owners meet.": an entry that stands beside the day above it, and not under it. */
function hasOwnDate(text: string): boolean {
  const label = entryTime(text);
  return label !== null && /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(text.slice(label.start, label.end));
}
const wholeDay = 10;

/** Of a heading without a date: by its mark, or because it is a short line alone that neither tells nor ends. */
function levelOf({ text, level, isAside }: MergedPassage): number | null {
  if (level !== undefined) return level;
  if (isAside === true) return null;
  const marked = markedLevel(text);
  if (marked !== null) return marked;
  const words = text.split(/\s+/u);
  const isLine = text.length <= longestLine && words.length <= mostWords && /^\p{Lu}/u.test(text);
  return isLine && !/[.!?…:;,]["”’')]*$|\d/u.test(text) && !doing.test(text) ? plainLevels.year : null;
}

function markedLevel(text: string): number | null {
  return /^(#{1,6}) /u.exec(text)?.[1]?.length ?? null;
}

const doing =
  /\b(?:\p{L}{3,}ed|was|were|is|are|has|had|left|came|went|said|told|began|found|sent|took|gave|fell|met|rang|ran|sank|struck|\p{Ll}{3,}(?:es|[^su]s)) ?\b(?! of\b)/u;

/** Fewer dates with something under them make no chronology. */
const fewestListed = 3;
const mostRead = 40;
const court = '(?:court|jury|jurors|inquests?|hearing|trial|tribunal)';
const sits = new RegExp(
  [
    `\\b(?:${court}|inquiry|coroner|judge)\\b[^.]{0,30}\\b(?:sat|sits|is sitting|rose|rises|has risen|opened|resume[ds]|adjourn(?:ed|s)|reconvene[ds])\\b`,
    `\\b${court} (?:(?:has |had )?heard|hears|(?:is|are|was|were) (?:also )?told)\\b`,
    `\\b(?:told|tells) (?:the |an? )?${court}\\b`,
    '\\b(?:took the (?:oath|stand|witness)|was sworn|cross-examined|gave (?:his |her |their )?evidence(?! that| to the effect)|called to give evidence)\\b',
    '\\btold the inquiry (?:today|this (?:morning|afternoon))\\b',
  ].join('|'),
  'iu',
);

/** Of an inquiry, whose evidence is cited under the days of what happened too, only where its days are counted or come long after. */
const satInquiry =
  /\b(?:told|tells) the inquiry\b|\binquiry (?:(?:has |had )?heard|hears|(?:is|was) (?:also )?told)\b/iu;
const longAfter = 60;

/** A hearing sat on that day, or the report was written on it; never on the day that all is about. */
function isSitting({ value, sitting }: HeadingDate, texts: readonly string[], { about, published }: Known): boolean {
  if (value.length < 10 || value === about) return false;
  const late = about !== null && about !== undefined && daysBetween(about, value) >= longAfter;
  if ((sitting || late) && texts.some((text) => satInquiry.test(text.slice(0, longestRead)))) return true;
  return value === published?.slice(0, 10) || texts.some((text) => sits.test(text.slice(0, longestRead)));
}

const longestRead = 2000;
