import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['Today is the eighth day of the strike.', ['Today|DATE|2018-10-03', 'the eighth day|DATE|2018-10-03']],
  ["It's the second straight day of talks.", ['the second straight day|DATE|2018-10-03']],
  ['The second day of talks was quiet.', []],
];

test.each(rows)('the day of speaking is counted: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
