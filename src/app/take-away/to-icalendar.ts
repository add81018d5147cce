/**
 * Events whose minute is known → a calendar, as RFC 5545 has it. The others have no place in a calendar: it would show
 * them as more certain than they are.
 *
 * `air-ambulance-lands` → `BEGIN:VEVENT … DTSTART:20170322T145600Z … SUMMARY:The air ambulance helicopter landed`.
 */
import { pageWords } from '../words/page-words.ts';
import type { TakenEvent } from './taken-event.ts';

/** Those that a calendar may show. */
export function exactEvents(events: readonly TakenEvent[]): readonly TakenEvent[] {
  return events.filter(({ event }) => event.when.precision === 'minute' && event.when.earliest !== null);
}

interface CalendarSetting {
  readonly title: string;
  /** ISO 8601: when what the calendar says was last known to be so. No clock: the same events give the same calendar. */
  readonly stamp: string;
}

/** Instants are in UTC, so that no time zone has to be described; lines are folded at 75 octets and end in CR LF. */
export function toICalendar(events: readonly TakenEvent[], { title, stamp }: CalendarSetting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Inquest chronology//EN',
    `X-WR-CALNAME:${text(title)}`,
    ...exactEvents(events).flatMap((taken) => entry(taken, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry({ event, title, summary, basis, said, address, places }: TakenEvent, stamp: string) {
  const description = [summary, pageWords.takeAway.timeKnown(basis, event.when.because), said];
  return [
    'BEGIN:VEVENT',
    `UID:${address}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(event.when.earliest ?? '')}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(description.filter((each) => each !== '').join('\n'))}`,
    ...(places.length > 0 ? [`LOCATION:${text(places.join(', '))}`] : []),
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2017-03-22T14:56:00+00:00` → `20170322T145600Z`. */
function utc(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11. */
function text(words: string): string {
  return words.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/g, '\\n');
}

const octets = new TextEncoder();
const longest = 75;

/** RFC 5545, 3.1: a longer line goes on in the next, behind a space; never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const more = octets.encode(character).length;
    if (size + more > longest) {
      parts.push(part);
      part = '';
      // The space that begins the next line counts.
      size = 1;
    }
    part += character;
    size += more;
  }
  return [...parts, part].join('\r\n ');
}
