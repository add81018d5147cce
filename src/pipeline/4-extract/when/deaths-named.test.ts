/** Distances from a death that the documents date, by whoever died. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { monthsFrom } from './months-from.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fire = 'Ellis Ward, 16, died in a fire at the mill at Ostley on 1 July 2018. The mill was sold.';

/** The days from and to which the event of the second sentence is put. */
function daysOf(line: string) {
  const text = [fire, line].join('\n\n');
  const { timeline } = convert(
    { documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook: null },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources: [one] }) => line.includes(one?.exact ?? fire))?.when;
  return [when?.earliest?.slice(0, 10) ?? null, when?.latest?.slice(0, 10) ?? null];
}

it.each([
  ['The company mended the fence nine days after Ellis died.', '2018-07-10', '2018-07-10'],
  ['Nine days after Ellis’s death the fence was mended.', '2018-07-10', '2018-07-10'],
  ['The fence was mended three weeks after Mr Ward was killed.', '2018-07-22', '2018-07-22'],
  ['The fence was mended two months after the fire.', '2018-08-17', '2018-09-16'],
  ['The fence was mended nine days after Mr Toll died.', null, null],
])('%s → %s to %s', (line, from, to) => {
  expect(daysOf(line)).toEqual([from, to]);
});

it.each([
  ['2018-07-01', 2, 'month', ['2018-08-17', '2018-09-16']],
  ['2019-03-31', -1, 'month', ['2019-02-13', '2019-03-15']],
  ['2018-07-01', -1, 'year', ['2016-12-30', '2017-12-31']],
  ['2018-07-01', 3, 'week', null],
] as const)('%s and %i %s → %j', (day, count, unit, found) => {
  expect(monthsFrom(day, count, unit)).toEqual(found);
});
