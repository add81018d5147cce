/**
 * Events that have a time → the JSON that TimelineJS reads (https://timeline.knightlab.com/docs/json-format.html).
 *
 * `air-ambulance-lands` → `{start_date: {year: 2017, month: 3, day: 22, hour: 14, minute: 56}, text: {headline: …}}`.
 *
 * Its dates go no further than what is known: a day has no hour, a year no month. It cannot show an open end, so
 * `display_date` says in words what the time is and the slide stands at the end that is known.
 */
import type { Dates } from '../dates.ts';
import { type LocalTime, type Unit, unitBeginning, unitEnding } from '../local-time.ts';
import type { TakenEvent } from './taken-event.ts';

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** TimelineJS shows its texts as HTML: nothing of a document's may be taken for markup. */
export function toTimelineJs(events: readonly TakenEvent[], title: string, dates: Dates): string {
  const slides = events.flatMap((taken) => slide(taken, dates) ?? []);
  const whole = { title: { text: { headline: html(title) } }, scale: 'human', events: slides };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Those that TimelineJS can show: at least one end of their time is known. */
export function datedEvents(events: readonly TakenEvent[]): readonly TakenEvent[] {
  return events.filter(({ event: { when } }) => when.earliest !== null || when.latest !== null);
}

function slide({ event, title, summary, chapter, when, basis, said, address }: TakenEvent, dates: Dates) {
  const from = event.when.earliest === null ? null : dates.at(event.when.earliest);
  const to = event.when.latest === null ? null : dates.at(event.when.latest);
  const start = from === null ? to && dateOf(to, unitEnding(to)) : dateOf(from, unitBeginning(from));
  if (start === null) return null;
  const end = from !== null && to !== null ? dateOf(to, unitEnding(to)) : null;
  return {
    unique_id: event.id,
    start_date: start,
    ...(end === null || JSON.stringify(end) === JSON.stringify(start) ? {} : { end_date: end }),
    display_date: html(`${when} (${basis})`),
    group: html(chapter),
    text: {
      headline: html(title),
      text: `<p>${html(summary)}</p><p>${html(said)}</p><p><a href="${html(address)}">${html(address)}</a></p>`,
    },
  };
}

function dateOf(time: LocalTime, unit: Unit): SlideDate {
  const { year, month, day, hour, minute } = time;
  if (unit === 'year') return { year };
  if (unit === 'month') return { year, month };
  return unit === 'day' ? { year, month, day } : { year, month, day, hour, minute };
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function html(words: string): string {
  return words.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
