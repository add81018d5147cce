/** Each format is read back by a parser made for it: what a spreadsheet, a calendar or a slide show would find. */
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { peopleRank } from '../people-order.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { takeAways } from './formats.ts';

const index = indexTimeline(sampleTimeline);
const { events } = index.timeline;
const landing = found((event) => event.sources.some(({ exact }) => exact.includes('landed at 14.56')));
const injury = found((event) => event.sensitive !== undefined);

function found(fits: (event: TimelineEvent) => boolean): TimelineEvent {
  const event = events.find(fits);
  if (event === undefined) throw new Error('the sample has no such event');
  return event;
}

function taken(file: string, injuries: 'hidden' | 'shown' = 'hidden', of: readonly TimelineEvent[] = events): string {
  const addressOf = (id: string) => `https://example.org/event/${id}`;
  const setting = { title: 'A chronology', selection: '13 of 13 events', address: 'https://example.org/' };
  const offer = takeAways(of, { index, injuries, addressOf }, setting).find((each) => each.file === file);
  if (offer === undefined) throw new Error(`there is no ${file}`);
  return offer.write();
}

describe('the table', () => {
  interface Row {
    readonly [column: string]: string;
    readonly id: string;
    readonly people: string;
    readonly quotation: string;
    readonly warning: string;
  }
  const rows = (text: string): Row[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

  it('has a row for each event, with its times, who told it and where it stands', () => {
    const table = rows(taken('events.csv'));
    expect(table.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(table.find(({ id }) => id === landing.id)).toMatchObject({
      earliest: landing.when.earliest,
      'told by': 'Dr Hudson',
      source: expect.stringContaining('line 30'),
      address: `https://example.org/event/${landing.id}`,
    });
  });

  it('keeps marks, quotation marks and line breaks within their cell, and makes no formula of anything', () => {
    const odd = { ...landing, title: '=SUM(A1), "quoted"', summary: 'One\r\nTwo, "three"' };
    const [row] = rows(taken('events.csv', 'hidden', [odd]));
    expect(row).toMatchObject({ title: `'${odd.title}`, summary: odd.summary });
  });

  it('names who was killed first among the people of an event, and the attacker last', () => {
    const people = index.timeline.people
      .filter(({ id, part }) => part === 'attacker' || ['dr-hudson', 'keith-palmer'].includes(id))
      .toSorted((one, other) => peopleRank(other) - peopleRank(one));
    const [row] = rows(taken('events.csv', 'hidden', [{ ...landing, people }]));
    expect(row?.people).toBe('PC Keith Palmer; Dr Hudson; Khalid Masood');
  });

  it('leaves out words that describe injuries until the reader shows them, and says what they are', () => {
    const cell = (injuries: 'hidden' | 'shown') =>
      rows(taken('events.csv', injuries)).find(({ id }) => id === injury.id)?.quotation;
    expect(cell('hidden')).toBe('');
    expect(cell('shown')).toBe(injury.sources[0]?.exact);
    expect(rows(taken('events.csv')).find(({ id }) => id === injury.id)?.warning).toBe(injury.warning);
  });
});

describe('the calendar', () => {
  const entries = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  it('holds only what is known to the minute, at that minute', () => {
    const exact = events.filter(({ when }) => when.precision === 'minute');
    const calendar = entries(taken('events.ics'));
    expect(calendar.map(({ summary }) => summary)).toEqual(exact.map(({ title }) => title));
    const entry = calendar.find(({ summary }) => summary === landing.title);
    expect(entry?.startDate.toJSDate().toISOString()).toBe(new Date(landing.when.earliest ?? '').toISOString());
  });

  it('keeps every line within 75 octets and puts long words together again', () => {
    const long = { ...landing, title: `“Ärzte”, they said; ${'and so on, '.repeat(30)}` };
    const text = taken('events.ics', 'hidden', [long]);
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(entries(text)[0]?.summary).toBe(long.title);
  });
});

describe('the slide show', () => {
  interface Slide {
    readonly unique_id: string;
    readonly start_date: object;
    readonly text: object;
  }
  const show = (of: readonly TimelineEvent[] = events): { readonly events: readonly Slide[] } =>
    JSON.parse(taken('timelinejs.json', 'hidden', of));

  it('dates each event no more precisely than it is known', () => {
    const slides = new Map(show().events.map((slide) => [slide.unique_id, slide]));
    expect(slides.get(landing.id)?.start_date).toEqual({ year: 2017, month: 3, day: 22, hour: 14, minute: 56 });
    const year = found(({ when }) => when.precision === 'year');
    expect(Object.keys(slides.get(year.id)?.start_date ?? {})).toEqual(['year']);
    for (const { when, id } of events) expect(slides.has(id)).toBe(when.earliest !== null || when.latest !== null);
  });

  it('gives no markup but its own', () => {
    const [slide] = show([{ ...landing, title: '<img src=x onerror=alert(1)> & more' }]).events;
    expect(slide?.text).toMatchObject({ headline: '&lt;img src=x onerror=alert(1)&gt; &amp; more' });
  });
});

describe('the text', () => {
  const headings = (text: string) =>
    fromMarkdown(text).children.flatMap((node) =>
      node.type === 'heading' ? node.children.flatMap((child) => ('value' in child ? child.value : [])).join('') : [],
    );

  it('has a heading for each event, and the words as a quotation with their place', () => {
    const text = taken('events.md');
    const found = headings(text);
    for (const { title } of events) expect(found).toContain(title);
    expect(text).toContain('> The helicopter landed at 14.56\n>\n> — ');
  });

  it('reads nothing of a title or a quotation as a mark of its own', () => {
    const title = '1. *Not* a [list](x) <b>or</b> `code` # heading';
    expect(headings(taken('events.md', 'hidden', [{ ...landing, title }]))).toContain(title);
  });
});

describe('the data', () => {
  it('is a timeline of the chosen events alone, with all that they rest on', () => {
    const decoded = decodeTimeline(JSON.parse(taken('timeline.json', 'hidden', [landing])));
    if (decoded.kind === 'unfit') throw new Error(decoded.problems.join('\n'));
    const { timeline } = decoded;
    expect(timeline.events.map(({ id }) => id)).toEqual([landing.id]);
    expect(timeline.passages.map(({ id }) => id)).toEqual(landing.sources.map(({ passage }) => passage));
    expect(timeline.people.map(({ id }) => id)).toContain('dr-hudson');
  });
});
