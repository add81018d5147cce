import { describe, expect, it } from 'vitest';
import type { Relation, TimelineEvent } from '../model/event.ts';
import { orderInList } from './order-in-list.ts';

/** `"ada: fell ill"`: who tells it, and what; a `|` in front says that it is known to follow the one above, `1>` the one of that place, `14.30` that it has a clock time, `#` that a chapter begins. */
function order(...lines: readonly string[]) {
  const heads = lines.flatMap((line, at) => (line.startsWith('#') ? [at] : []));
  const events = lines.map((line, at) => ({
    id: `${at}`,
    told: line.includes(':') ? { by: [line.replace(/^(?:[#|]|\d+>)/, '').split(':')[0]] } : null,
    when: { precision: /\d\d\.\d\d/.test(line) ? 'minute' : 'day', earliest: null, latest: null },
  })) as unknown as readonly TimelineEvent[];
  const relations = lines.flatMap((line, at) =>
    /^\d+>/.test(line)
      ? [{ before: line.split('>')[0], after: `${at}` }]
      : line.startsWith('|')
        ? [{ before: `${at - 1}`, after: `${at}` }]
        : [],
  ) as unknown as readonly Relation[];
  const chapters = [0, ...heads].map((head, at) => events.slice(head, heads[at]));
  return [...orderInList(chapters, { events, relations }).values()];
}

const breaks = (...lines: readonly string[]) =>
  Object.fromEntries(order(...lines).flatMap(({ breaks: kind }, at) => (kind === null ? [] : [[at, kind]])));

describe('orderInList', () => {
  it('joins what is known to follow, to the one above and to the one below', () => {
    const joins = order('she fell', '|she rose', 'a door').map(({ follows, leads }) => [follows, leads]);
    expect(joins).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  it('says nothing where each event is known to follow', () => {
    expect(breaks('ada: she fell', '|ada: she was treated', '|ben: she left')).toEqual({});
  });

  it('names the account of somebody else that begins with a run of events, or after one', () => {
    expect(breaks('ada: she fell', '|ada: she rose', 'ben: a fence', '|ben: a gate', 'cy: a car')).toEqual({
      2: 'account',
      4: 'account',
    });
  });

  it('says of an account that goes on after another’s so, where it is known to follow what its teller has told above', () => {
    const lines = ['ada: she fell', '|ada: she rose', 'ben: a fence', '|ben: a gate', 'ada: a car', '|ada: a lamp'];
    expect(breaks(...lines)).toEqual({ 2: 'account', 4: 'account' });
    expect(breaks(...lines.with(4, '1>ada: a car'))).toEqual({ 2: 'account', 4: 'goes-on' });
  });

  it('says of the first break alone that the order is not known, where one tells all or nobody a run', () => {
    expect(breaks('ada: she fell', '|ada: she rose', 'ada: a door', 'ada: a lamp')).toEqual({ 2: 'line' });
    expect(breaks('ada: she fell', 'ben: a door', 'ada: a lamp', 'cy: a car')).toEqual({ 1: 'line' });
    expect(breaks('she fell', '|she rose', 'a door', '|a lamp', 'a car')).toEqual({ 2: 'line' });
  });

  it('draws no line over the heading of a chapter, and names an account that begins below one', () => {
    const lines = ['ada: she fell', '|ada: she rose', '#ben: a fence', '|ben: a gate', 'ben: a car', '#a lamp'];
    expect(order(...lines).map(({ leads }) => leads)).toEqual([true, false, true, false, false, false]);
    expect(breaks(...lines)).toEqual({ 2: 'account' });
  });

  it('says it again above a clock time that only seems to come after what has no hour', () => {
    expect(breaks('she fell', 'a door', 'a lamp', '14.30 a letter', '14.50 a call')).toEqual({ 1: 'line', 3: 'line' });
  });
});
