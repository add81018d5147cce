/** However odd a text, what it costs to read grows with its length and no faster. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthOf, moreThanLinear } from '../../testing/growth.ts';
import { findImpossibleDates } from './impossible-date.ts';
import { readTimes } from './read-times.ts';

const length = 80_000;

const read = (text: string): unknown => [
  readTimes(text, { published: '2018-10-03', voice: 'auto' }),
  findImpossibleDates(text),
];

/** As much of a piece as makes a text of the length, and what a quarter of that costs against it. */
function growth(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  return growthOf(text.slice(0, text.length / 4), text, read);
}

const units =
  '7|,|the |of the |in |May |March 12 |Monday |and |before |14.|"|“|\'| |\n|a|A|😀|\ud83d|é|a quarter of |two days before |between |1-|1/|' +
  '2015 |1,000 |5 or 6 |the end of |late |once a |ten to |a week on |Q3 |AD |22/3/|the turn of the |an hour and |last |every |from 9 to |' +
  '3 May, |3 May 2018\n|3/4/18 ';

test.each(units.split('|'))('much of %j', { timeout: 120_000 }, (unit) => {
  expect(growth(unit, length)).toBeLessThan(moreThanLinear);
});

test('mixtures of such pieces', { timeout: 300_000 }, () => {
  const pieces = fc.array(fc.constantFrom(...units.split('|')), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(pieces, (chosen) => {
      expect(growth(chosen.join(''), 30_000)).toBeLessThan(moreThanLinear);
    }),
    { numRuns: 20 },
  );
});

test('random figures among units and marks are read without a throw', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.nat(99_999_999).map(String),
      fc.constantFrom(
        ...' |.|:|,|/|-|–|%|£|$|pm|p.m.|am|hours|th|BC|AD|Q|FY|years|per cent|metres|to|and|May|Mon|half past'.split(
          '|',
        ),
      ),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, fc.boolean(), (chosen, spaced) => {
      const text = chosen.join(spaced ? ' ' : '');
      for (const { start, end, text: words } of readTimes(text, { published: '2018-10-03', voice: 'news' }))
        expect(text.slice(start, end)).toBe(words);
    }),
    { numRuns: 1000 },
  );
});
