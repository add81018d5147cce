import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../model/event.ts';
import { type Basis, bases } from '../../model/time.ts';
import { chartWords as chart } from '../words/chart-words.ts';
import { legendOf, stripLegend } from './legend.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';
import { toItems } from './to-items.ts';
import { toVisItems } from './vis-items.ts';

const minute = 60_000;
const day = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-23T00:00:00Z') };
const marksOf = (events: readonly TimelineEvent[], msPerPx = minute) => toItems(madeLanes(events), day, msPerPx, 40);
const known = (event: TimelineEvent, basis: Basis): TimelineEvent => ({ ...event, when: { ...event.when, basis } });
const meanings = (entries: readonly { readonly meaning: string }[]) => entries.map(({ meaning }) => meaning);

describe('the legend', () => {
  it('explains what is drawn and nothing else', () => {
    const { shapes, lines } = legendOf(
      marksOf([madeEvent('landed', 'account', '14:56'), madeEvent('after', 'account', ['14:56', '20:00'])]),
      false,
    );
    expect(meanings(shapes)).toEqual([chart.shapes.minute, chart.shapes.within]);
    expect(meanings(lines)).toEqual(['Known only from the order of events']);
  });

  it('has a shape for every way in which the time of a line is known', () => {
    const ways = bases.filter((basis) => basis !== 'unknown');
    const { lines } = legendOf(
      marksOf(ways.map((basis) => known(madeEvent(basis, 'account', ['10:00', '20:00']), basis))),
      false,
    );
    expect(new Set(lines.map(({ look }) => look)).size).toBe(ways.length);
  });

  it('says what stands below the axis, what has one end, and what is counted together', () => {
    const events = ['a', 'b', 'c'].map((id) => madeEvent(id, 'account', ['10:00', null]));
    const one = legendOf(marksOf(events.slice(0, 1)), true);
    expect(meanings(one.shapes)).toEqual([chart.shapes.openEnd, chart.shapes.untimed]);
    const counted = legendOf(toItems(madeLanes(events), day, minute, 2), false);
    expect(counted).toEqual({ shapes: [{ look: 'is-count', meaning: chart.shapes.count }], lines: [] });
  });

  it('explains by the very classes that the marks are drawn with', () => {
    const events = bases.flatMap((basis) => [
      known(madeEvent(`moment-${basis}`, 'account', '14:56'), basis),
      known(madeEvent(`range-${basis}`, 'account', ['10:00', '20:00']), basis),
      known(madeEvent(`point-${basis}`, 'account', ['10:00', '10:05']), basis),
    ]);
    const marks = marksOf(events, 5 * minute);
    const drawn = new Set(
      toVisItems(
        marks.map((mark) => ({ mark, x0: 0, x1: 9, y: 0 })),
        null,
        null,
      ).flatMap(({ className }) => className.split(' ')),
    );
    const { shapes, lines } = legendOf(marks, false);
    for (const { look } of [...shapes, ...lines]) {
      for (const name of look.split(' ')) expect(drawn).toContain(name);
    }
    expect(meanings(shapes)).toEqual([
      chart.shapes.minute,
      chart.shapes.thoughtMinute,
      chart.shapes.within,
      chart.shapes.between,
      chart.shapes.short,
      chart.shapes.thoughtShort,
    ]);
  });

  it('explains the strip by what it draws', () => {
    expect(meanings(stripLegend(new Set(['range', 'moment'])))).toEqual([
      chart.stripShapes.range,
      chart.stripShapes.moment,
    ]);
    expect(meanings(stripLegend(new Set(['moment'])))).toEqual([chart.stripShapes.moment]);
  });
});
