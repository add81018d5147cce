/**
 * The words of the chart: `markName(event, when)` → "14.56, 22 March 2017: The air ambulance lands".
 */
import type { Standing, TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import { spanWords, whenWords } from '../time-words.ts';
import { basisWords, events, standingWords } from '../words.ts';
import type { CountMark, Mark } from './to-items.ts';

/** Short enough to stand before a lane: who speaks, as the full words of a standing say elsewhere. */
export const laneWords: Readonly<Record<Standing, string>> = {
  account: 'Witnesses',
  statement: 'Families',
  examination: 'Experts',
  official: 'Police and MI5',
  report: 'The newspaper',
  submission: 'Counsel',
  finding: 'Coroner',
};

export const chartWords = {
  region: 'Timeline chart',
  strip: 'What the chart shows',
  /** On the chart one scale for everything; in the list, all chapters. */
  whole: { chart: 'Whole, to scale', list: 'Whole' },
  marks: 'Marks in the chart',
  closer: 'Closer',
  wider: 'Wider',
  earlier: 'Earlier',
  later: 'Later',
  all: 'All of it',
  key: 'What the marks mean',
  lines: 'The line says how its time is known:',
  keys: 'Arrow keys go from mark to mark, Page Up and Page Down from chapter to chapter, Enter opens, Escape goes back.',
  hint: 'Point at a mark to read its name.',
  lanes: 'Lanes by',
  lanesBy: { standing: 'who speaks', theme: 'theme', person: 'person', place: 'place', phase: 'chapter' },
  otherLanes: 'All others',
  noLane: {
    standing: 'Others',
    theme: 'No theme',
    person: 'Nobody named',
    place: 'No place named',
    phase: 'Others',
  },
  untimed: 'Time not stated',
  noTimes: 'No event of this chapter has a stated time.',
  moreInList: (count: number) => `${count} more in the list`,
  nothing: 'There is nothing to draw: no event is left.',
} as const;

/** The time alone: "14.56, 22 March 2017"; "22 March 2017" where no hour is stated. */
export function markTime(when: When, zone: string): string {
  if (when.precision === 'day') return spanWords(when.earliest, when.latest, zone);
  const { time, day } = whenWords(when, zone);
  return day === '' ? time : `${time}, ${day}`;
}

/** What a mark is called wherever it is named. */
export function markName(event: TimelineEvent, when: When, zone: string): string {
  return `${markTime(when, zone)}: ${event.title}`;
}

/** What an event without a time is called. */
export function untimedName(title: string): string {
  return `${chartWords.untimed}: ${title}`;
}

export function countName(mark: CountMark, zone: string): string {
  const iso = (instant: number) => new Date(instant).toISOString();
  return `${spanWords(iso(mark.start), iso(mark.end), zone)}: ${events(mark.events.length)}, show them closer`;
}

export function nameOf(mark: Mark, zone: string): string {
  return mark.kind === 'event' ? markName(mark.event, mark.when, zone) : countName(mark, zone);
}

/** Who says so and how the time is known: read beside the name. */
export function markNote(mark: Mark): string {
  return mark.kind === 'event'
    ? `${standingWords[mark.event.standing]}, time ${basisWords[mark.basis]}`
    : 'too close together to be drawn one by one';
}

/** What may stand beside a mark, the longest first. */
export function labelTexts(mark: Mark, zone: string): readonly string[] {
  if (mark.kind === 'count') return [String(mark.events.length)];
  const { time, day } = whenWords(mark.when, zone);
  if (mark.shape === 'moment') return [`${time} ${mark.event.title}`, time];
  return day === '' && mark.basis !== 'bounded' ? [mark.event.title, time] : [mark.event.title];
}
