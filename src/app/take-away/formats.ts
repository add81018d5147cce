/**
 * What the chosen events can be taken away as: a name, a sentence that says what for, and how the file is written.
 */
import type { TimelineEvent } from '../../model/event.ts';
import { pageWords } from '../words/page-words.ts';
import { type Taking, takenEvent } from './taken-event.ts';
import { toCsv } from './to-csv.ts';
import { exactEvents, toICalendar } from './to-icalendar.ts';
import { toJson } from './to-json.ts';
import { type MarkdownSetting, toMarkdown } from './to-markdown.ts';
import { datedEvents, toTimelineJs } from './to-timelinejs.ts';

export interface TakeAway {
  readonly file: string;
  readonly mime: string;
  readonly name: string;
  /** What it is for, and how many of the events it can hold where that is not all. */
  readonly about: string;
  /** False where none of the events can stand in it. */
  readonly possible: boolean;
  /** The file's text; made only when it is asked for. */
  write(): string;
}

/** In the order in which they are offered. */
export function takeAways(
  events: readonly TimelineEvent[],
  taking: Taking,
  setting: MarkdownSetting,
): readonly TakeAway[] {
  const { timeline } = taking.index;
  const taken = events.map((event) => takenEvent(event, taking));
  const exact = exactEvents(taken).length;
  const dated = datedEvents(taken).length;
  return [
    {
      file: 'events.csv',
      mime: 'text/csv',
      name: pageWords.takeAway.csv,
      about: pageWords.takeAway.csvMore,
      possible: taken.length > 0,
      write: () => toCsv(taken),
    },
    {
      file: 'events.md',
      mime: 'text/markdown',
      name: pageWords.takeAway.markdown,
      about: pageWords.takeAway.markdownMore,
      possible: taken.length > 0,
      write: () => toMarkdown(taken, setting),
    },
    {
      file: 'timeline.json',
      mime: 'application/json',
      name: pageWords.takeAway.json,
      about: pageWords.takeAway.jsonMore,
      possible: taken.length > 0,
      write: () => toJson(timeline, events),
    },
    {
      file: 'events.ics',
      mime: 'text/calendar',
      name: pageWords.takeAway.calendar,
      about: pageWords.takeAway.calendarMore(exact),
      possible: exact > 0,
      write: () => toICalendar(taken, { title: timeline.title, stamp: lastPublished(taking) }),
    },
    {
      file: 'timelinejs.json',
      mime: 'application/json',
      name: pageWords.takeAway.slides,
      about: pageWords.takeAway.slidesMore(dated),
      possible: dated > 0,
      write: () => toTimelineJs(taken, timeline.title, taking.index.fixedDates),
    },
  ];
}

/** When the latest of the documents was published; without any, the beginning of the calendar's own count. */
function lastPublished({ index }: Taking): string {
  const dates = index.timeline.documents.flatMap(({ published }) => published ?? []);
  return dates.reduce((last, date) => (Date.parse(date) > Date.parse(last) ? date : last), '1970-01-01T00:00:00Z');
}
