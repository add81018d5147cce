/**
 * Two chapters that follow each other → the gap between them in words, where the documents leave one.
 *
 * The attack ends on 22 March 2017, the inquests begin on 10 September 2018 → "More than seventeen months without a
 * dated event in the documents" in the list, "over 17 months not shown" in the strip. It is computed from the times of all events, not only those shown, and only from times
 * with both ends: an event that reaches into the gap closes it.
 */
import type { TimelineEvent } from '../model/event.ts';
import type { Dates } from './dates.ts';
import type { LocalTime } from './local-time.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { words } from './words/words.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const day = 86_400_000;

/** A gap for the list, to be read in full, and for the strip, which has little room. */
export interface GapWords {
  readonly full: string;
  readonly short: string;
}

/** Null where there is no gap of two days or more, or none that can be computed. */
export function gapWords(before: string, after: string, index: TimelineIndex): GapWords | null {
  const from = Math.max(...stretches(index.eventsOf('phase', before)).map((each) => each.end));
  const to = Math.min(...stretches(index.eventsOf('phase', after)).map((each) => each.start));
  if (!Number.isFinite(from) || !Number.isFinite(to) || to - from < 2 * day) return null;
  if (stretches(index.timeline.events).some((each) => each.start < to && each.end > from)) return null;
  const length = lengthOf(from, to, index.dates);
  if (length === null) return null;
  const { count, unit, exact } = length;
  return { full: words.gaps.full(count, unit, !exact), short: words.gaps.short(count, unit, !exact) };
}

function stretches(events: readonly TimelineEvent[]): readonly Stretch[] {
  return events.flatMap(({ when }) =>
    when.earliest === null || when.latest === null
      ? []
      : [{ start: Date.parse(when.earliest), end: Date.parse(when.latest) }],
  );
}

interface Length {
  readonly count: number;
  readonly unit: 'years' | 'months' | 'days';
  /** Neither more nor less. */
  readonly exact: boolean;
}

function lengthOf(from: number, to: number, dates: Dates): Length | null {
  // A stretch ends a second before the next one may begin: the gap is counted from there.
  const start = dates.at(new Date(from + 1000).toISOString());
  const end = dates.at(new Date(to).toISOString());
  if (start === null || end === null) return null;
  const months = wholeMonths(start, end);
  const exact = start.day === end.day && clockOf(start) === clockOf(end);
  if (months >= 24) return { count: Math.floor(months / 12), unit: 'years', exact: exact && months % 12 === 0 };
  if (months >= 2) return { count: months, unit: 'months', exact };
  return { count: Math.floor((to - from) / day), unit: 'days', exact: clockOf(start) === clockOf(end) };
}

function wholeMonths(start: LocalTime, end: LocalTime): number {
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const short = end.day < start.day || (end.day === start.day && clockOf(end) < clockOf(start));
  return short ? months - 1 : months;
}

function clockOf(time: LocalTime): number {
  return time.hour * 60 + time.minute;
}
