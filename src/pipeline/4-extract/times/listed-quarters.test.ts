import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['the first and second quarters of 1989', ['the first|DATE|1989-Q1', 'second quarters of 1989|DATE|1989-Q2']],
  [
    'The second and third quarters of last year were weak.',
    ['The second|DATE|2017-Q2', 'third quarters of last year|DATE|2017-Q3'],
  ],
  ['It is usually done in the second and fourth quarters.', ['the second|SET|XXXX-Q2', 'fourth quarters|SET|XXXX-Q4']],
  ['the first and second halves', []],
];

test.each(rows)('two quarters named together are two times: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
