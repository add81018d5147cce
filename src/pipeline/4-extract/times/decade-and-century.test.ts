import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['in the 1980s', ['the 1980s|DATE|198']],
  ['the nineties', ['the nineties|DATE|199']],
  ['the ’80s', ['the ’80s|DATE|198']],
  ['the 20th century', ['the 20th century|DATE|19']],
  ['nineteenth-century', ['nineteenth-century|DATE|18']],
  ['the 480s BC', ['the 480s BC|DATE|BC048']],
  ['temperatures in the 80s', []],
  ['It began in the 80s', ['the 80s|DATE|198']],
  ['the noughties', ['the noughties|DATE|200']],
  ['the eighteen-sixties', ['the eighteen-sixties|DATE|186']],
  ['in the nineteen fifties', ['the nineteen fifties|DATE|195']],
  ['in the early nineties', ['the early nineties|DATE|199|START']],
  ['she was in her early nineties', []],
  ['in her late 20s, his early 30s, in the late 20s', ['the late 20s|DATE|192|END']],
];

test.each(rows)('a decade or century is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
