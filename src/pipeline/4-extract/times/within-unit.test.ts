import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['The roof fell within the hour.', ['the hour|DURATION|PT1H']],
  ['They came within the fortnight, she said.', ['the fortnight|DURATION|P2W']],
  ['It fell within the year 2010.', ['the year 2010|DATE|2010']],
  ['He lived within the sound of it.', []],
];

test.each(rows)('it took less than so long: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});

test('a story goes on from the day before it, and not from the length', () => {
  const text = 'It began on 23 April 1916. Within the week it was over. The following month they were shot.';
  expect(timesIn(text, { voice: 'narrative' }).slice(1)).toEqual([
    'the week|DURATION|P1W',
    'The following month|DATE|1916-05',
  ]);
});
