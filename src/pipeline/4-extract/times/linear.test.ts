/**
 * However odd a text, what it costs to read grows with its length and no faster.
 *
 * Time for a text against time for a half of it: twice is linear, four times is the square. The bound lies between
 * and the shortest of several runs counts, so that what else the machine does is not held against the code. What is
 * over in a blink proves nothing either way and passes.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findImpossibleDates } from './impossible-date.ts';
import { readTimes } from './read-times.ts';

const length = 80_000;
const blink = 0.08;

function seconds(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Reads `text` and half of it until the one costs less than three times the other, thrice at most. */
function growth(text: string, work: (text: string) => unknown): number {
  const half = text.slice(0, text.length / 2);
  let [least, leastOfHalf] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 3; run += 1) {
    leastOfHalf = Math.min(
      leastOfHalf,
      seconds(() => work(half)),
    );
    least = Math.min(
      least,
      seconds(() => work(text)),
    );
    if (least < blink || least < leastOfHalf * 3) break;
  }
  return least < blink ? 1 : least / leastOfHalf;
}

const read = (text: string): unknown => [
  readTimes(text, { published: '2018-10-03', voice: 'auto' }),
  findImpossibleDates(text),
];

const units =
  '7|,|the |of the |in |May |March 12 |Monday |and |before |14.|"|“|\'| |\n|a|A|😀|\ud83d|é|a quarter of |two days before |between |1-|1/|' +
  '2015 |1,000 |5 or 6 |the end of |late |once a |ten to |a week on |Q3 |AD |22/3/|the turn of the |an hour and |last |every |from 9 to |' +
  '3 May, |3 May 2018\n|3/4/18 ';

test.each(units.split('|'))('much of %j', { timeout: 120_000 }, (unit) => {
  const text = unit.repeat(Math.ceil(length / unit.length));
  expect(growth(text, read)).toBeLessThan(3);
});

test('mixtures of such pieces', { timeout: 300_000 }, () => {
  const pieces = fc.array(fc.constantFrom(...units.split('|')), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(pieces, (chosen) => {
      const unit = chosen.join('');
      expect(growth(unit.repeat(Math.ceil(30_000 / unit.length)), read)).toBeLessThan(3);
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
