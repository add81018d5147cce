import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../model/event.ts';
import { fullestChapter, stripChapters, stripRows } from './chapters.ts';
import { madeEvent } from './testing/made-events.ts';

const events = [
  madeEvent('year', 'official', ['2009-01-01', '2009-12-31'], 'earlier'),
  madeEvent('open', 'official', [null, '2010-12-31'], 'earlier'),
  madeEvent('landed', 'account', '14:56', 'attack'),
  madeEvent('after', 'account', ['14:56', '18:56'], 'attack'),
  madeEvent('untimed', 'account', null, 'attack'),
];
const strip = (selected: readonly string[]) =>
  stripChapters(['earlier', 'attack', 'empty'], events, new Set(selected), (event) => event.when);

describe('the strip of chapters', () => {
  it('has each chapter that has events, with what is selected of it', () => {
    expect(strip(['year', 'landed', 'after'])).toMatchObject([
      { id: 'earlier', selected: 1, total: 2 },
      { id: 'attack', selected: 2, total: 3, weight: 6 },
    ]);
  });

  it('draws each at its own scale, from edge to edge', () => {
    for (const { marks } of strip([])) {
      expect(Math.min(...marks.map(({ x0 }) => x0))).toBe(0);
      expect(Math.max(...marks.map(({ x1 }) => x1))).toBe(100);
    }
  });

  it('lets what the filter leaves out step back', () => {
    const [, attack] = strip(['landed']);
    expect(attack?.marks.map(({ shape, selected }) => [shape, selected])).toEqual([
      ['range', false],
      ['moment', true],
    ]);
  });

  it('draws what is selected over what is not', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      madeEvent(`e-${at}`, 'account', ['10:00', `1${at % 10}:30`], 'attack'),
    );
    const [attack] = stripChapters(['attack'], many, new Set(['e-0', 'e-5']), (event) => event.when);
    const drawn = attack?.marks.map(({ selected }) => selected) ?? [];
    expect(drawn.filter(Boolean)).toHaveLength(2);
    expect(drawn.slice(-2)).toEqual([true, true]);
  });

  it('stays small whatever it holds', () => {
    const crowd = Array.from({ length: 3000 }, (_, at) =>
      madeEvent(`e-${at}`, 'account', ['10:00', `1${at % 10}:30`], 'attack'),
    );
    const [attack] = stripChapters(['attack'], crowd, new Set(), (event) => event.when);
    expect(attack?.marks.length).toBeLessThanOrEqual(stripRows * 20);
  });

  it('shows the fullest chapter first, and none where nothing is left', () => {
    expect(fullestChapter(strip(['year', 'landed', 'after']))).toBe('attack');
    expect(fullestChapter(strip(['year', 'landed']))).toBe('earlier');
    expect(fullestChapter(strip([]))).toBeNull();
  });

  it('does not begin with a chapter of which there is nothing to draw, unless there is no other', () => {
    const untimed = ['a', 'b', 'c'].map((id) => madeEvent(id, 'account', null, 'untimed'));
    const timed = madeEvent('timed', 'account', '14:56', 'attack');
    const stripOf = (all: readonly TimelineEvent[]) =>
      stripChapters(['attack', 'untimed'], all, new Set(all.map(({ id }) => id)), (event) => event.when);
    expect(fullestChapter(stripOf([timed, ...untimed]))).toBe('attack');
    expect(fullestChapter(stripOf(untimed))).toBe('untimed');
  });
});
