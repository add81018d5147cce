import { expect, test } from 'vitest';
import { documentNames } from './document-names.ts';

const named = (...titles: readonly string[]) => [
  ...documentNames(titles.map((title, at) => ({ id: `file-${at + 1}`, title }))).values(),
];
const long = 'An account of the loss of the ferry off the cape, with all that was heard of it afterwards';

test.each([
  [
    'editions of one work',
    ['Live blog (first capture)', 'Live blog (second capture)'],
    ['first capture', 'second capture'],
  ],
  ['one of a kind', ['Live blog (first capture)', 'Report'], ['Live blog (first capture)', 'Report']],
  [
    'short titles',
    ['Inspector’s report', 'Statement of Ann Carter'],
    ['Inspector’s report', 'Statement of Ann Carter'],
  ],
  ['a long title', [long], ['An account of the loss of the ferry off…']],
  [
    'long titles that begin alike',
    [`${long}, part one`, `${long}, part two`],
    [`${long}, part one`, `${long}, part two`],
  ],
  ['editions of two works', ['A (one)', 'A (two)', 'B (one)', 'B (two)'], ['A (one)', 'A (two)', 'B (one)', 'B (two)']],
  ['the same title twice', ['Report', 'Report'], ['file-1', 'file-2']],
  ['a file without a title', ['file-1'], ['file-1']],
])('%s', (_, titles, expected) => {
  expect(named(...titles)).toEqual(expected);
});
