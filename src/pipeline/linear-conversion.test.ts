/**
 * A whole conversion, too, costs what its text is long: a long line, of prose or of odd pieces.
 *
 * Time for a text against time for a half of it: twice is linear, four times is the square.
 */
import { expect, test } from 'vitest';
import { convert } from './pipeline.ts';

const length = 120_000;
const blink = 0.3;

function seconds(text: string): number {
  const documents = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  const from = process.cpuUsage();
  convert({ documents, casebook: null }, { editor: false });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** The shortest of up to three runs each: what else the machine does only ever adds. */
function growth(text: string): number {
  let [least, leastOfHalf] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 3; run += 1) {
    leastOfHalf = Math.min(leastOfHalf, seconds(text.slice(0, text.length / 2)));
    least = Math.min(least, seconds(text));
    if (least < blink || least < leastOfHalf * 3) break;
  }
  return least < blink ? 1 : least / leastOfHalf;
}

test.each([
  'On 14 May 2015, Dr Ashdown told the inquiry that the gates had stood open. ',
  '“Go.” ',
  '"Go," he said. ',
  'X. ',
  '. A',
  'Dr. ',
  'Mr Lee said. ',
  'PC A ',
  'the fire ',
  'May told ',
  '(',
  '7',
  'a',
])('one line of %j', { timeout: 120_000 }, (unit) => {
  expect(growth(unit.repeat(Math.ceil(length / unit.length)))).toBeLessThan(3.2);
});
