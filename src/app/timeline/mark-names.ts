/**
 * What marks are called: `markName(event, when, dates)` → "14.56, 22 March 2017: The air ambulance lands".
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import type { Dates } from '../dates.ts';
import { saidByWords } from '../said-words.ts';
import { basisWords, spanWords, whenWords } from '../time-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { chartWords } from '../words/chart-words.ts';
import { words } from '../words/words.ts';
import type { LaneEvent } from './lanes.ts';
import type { CountMark, Mark } from './to-items.ts';

/** The time alone: "14.56, 22 March 2017"; "22 March 2017" where no hour is stated. */
export function markTime(when: When, dates: Dates): string {
  if (when.precision === 'day') return spanWords(when.earliest, when.latest, dates);
  const { time, day } = whenWords(when, dates);
  return day === '' ? time : words.times.thenDay(time, day);
}

/** What a mark is called wherever it is named. */
export function markName(event: TimelineEvent, when: When, dates: Dates): string {
  return chartWords.mark(markTime(when, dates), event.title);
}

/** What an event without a time is called. */
export function untimedName(title: string): string {
  return chartWords.mark(chartWords.untimed, title);
}

export function countName(mark: CountMark, dates: Dates): string {
  const iso = (instant: number) => new Date(instant).toISOString();
  const span = spanWords(iso(mark.start), iso(mark.end), dates);
  return chartWords[mark.besideOpen ? 'countedBeside' : 'counted'](span, mark.events.length);
}

export function nameOf(mark: Mark | LaneEvent, dates: Dates): string {
  return 'events' in mark ? countName(mark, dates) : markName(mark.event, mark.when, dates);
}

/** Who says so and how the time is known: read beside the name. */
export function markNote(mark: Mark | LaneEvent, index: TimelineIndex): string {
  if ('events' in mark) return chartWords.countedNote;
  return chartWords.note(saidByWords(mark.event, index), basisWords(mark.when, whenWords(mark.when, index.dates)));
}

/** What is called by that id: a mark, or an event that is counted together with others; null where nothing is. */
export function namedIn(marks: readonly Mark[], id: string | null): Mark | LaneEvent | null {
  const counted = () =>
    marks.flatMap((mark) => ('events' in mark ? mark.events : [])).find(({ event }) => event.id === id);
  return id === null ? null : (marks.find((mark) => mark.id === id) ?? counted() ?? null);
}

interface LabelSetting {
  /** Else places are an order or a list's and columns narrow: a title may end before its end, at a word. */
  readonly isTime: boolean;
  /** Whether words that describe injuries are to be asked for: then whose word it is stands in the place of the title of an event with such. */
  readonly isQuiet: boolean;
}

/** What may stand beside a mark, the longest first. */
export function labelTexts(mark: Mark, index: TimelineIndex, { isTime, isQuiet }: LabelSetting): readonly string[] {
  // A bare number would be read as an hour.
  if (mark.kind === 'count') return [words.events(mark.events.length)];
  const { title, sensitive } = mark.event;
  const { time, day } = whenWords(mark.when, index.dates);
  const isMoment = mark.shape === 'moment';
  const least = isMoment ? fewest.afterTime : fewest.alone;
  const all = isTime ? [title] : [...new Set([title, ...cuts.flatMap((most) => begun(title, most, least))])];
  const titles = isQuiet && sensitive !== undefined ? [saidByWords(mark.event, index)] : all;
  if (isMoment) return [...titles.map((text) => `${time} ${text}`), time];
  return isTime && day === '' && mark.basis !== 'bounded' ? [...titles, time] : titles;
}

const cuts = [60, 56, 52, 49, 46, 43, 40, 37, 35, 33, 31, 29, 27, 25, 23];

/** Fewer letters of a title than this say too little, and too often the same as its neighbour: rather none. */
const fewest = { alone: 20, afterTime: 14 };

/** "Anthony Davis tried to reassure PC Palmer", 31 → "Anthony Davis tried to…"; nothing where it is short enough, or too little would be left. */
function begun(title: string, most: number, least: number): readonly string[] {
  if (title.length <= most) return [];
  const end = title.lastIndexOf(' ', most - 1);
  return end < least ? [] : [`${title.slice(0, end).replace(/[,;:–—]$/, '')}…`];
}
