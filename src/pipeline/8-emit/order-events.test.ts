import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolvedOf } from '../testing/resolved-of.ts';
import { orderEvents } from './order-events.ts';

const ordered = (notes: readonly string[], order: readonly string[] = []): string =>
  orderEvents(resolvedOf(notes, order))
    .map(({ id }) => id)
    .join(' ');

test('by earliest, then latest, then place in the documents; what has no time goes last', () => {
  expect(
    ordered([
      'none',
      'noon 2017-03-22T12:00',
      'day 2017-03-22',
      'year 2017',
      'minute 2017-03-22T00:00',
      'day2 2017-03-22',
    ]),
  ).toBe('year minute day day2 noon none');
});

test('an event known only by its end stands there', () => {
  expect(ordered(['in2011 2011', 'by2010 ../2010-12', 'in2009 2009'])).toBe('in2009 by2010 in2011');
});

test('what is said of order comes before times that overlap', () => {
  expect(ordered(['b 2017-03-22T08:00', 'a 2017-03-22'], ['b < a'])).toBe('b a');
  expect(ordered(['a 2017-03', 'b 2017'], ['a < b'])).toBe('a b');
});

test('what has no time stands after what it follows, or before what it precedes', () => {
  expect(ordered(['ran', 'landed 2017-03-22T14:56', 'inquest 2018'], ['landed < ran'])).toBe('landed ran inquest');
  expect(ordered(['old 2009', 'landed 2017-03-22T14:56', 'called', 'inquest 2018'], ['called < landed'])).toBe(
    'old called landed inquest',
  );
});

test('offsets are reckoned with: 00:30 in summer is before midnight of London in UTC', () => {
  expect(ordered(['utc 2018-10-02T23:45Z', 'bst 2018-10-03T00:30'])).toBe('bst utc');
});

test('every statement of order is kept, and the statements may come in any order', () => {
  const times = fc.array(fc.constantFrom('', ' 2017', ' 2017-03-22', ' 2017-03-22T14:56', ' ../2016'), {
    maxLength: 9,
  });
  const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 });
  fc.assert(
    fc.property(times, pairs, (drawn, edges) => {
      const notes = drawn.map((time, index) => `e${index}${time}`);
      const order = edges.filter(([a, b]) => a < b && b < notes.length).map(([a, b]) => `e${a} < e${b}`);
      const ids = ordered(notes, order);
      const places = new Map(ids.split(' ').map((id, place) => [id, place]));
      for (const note of order) {
        const [before = '', after = ''] = note.split(' < ');
        expect(places.get(before)).toBeLessThan(places.get(after) ?? -1);
      }
      expect(ordered(notes, order.toReversed())).toBe(ids);
    }),
    { numRuns: 400 },
  );
});
