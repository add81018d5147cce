import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['for years', ['years|DURATION|PXY']],
  ['in recent weeks', ['recent weeks|DURATION|PXW']],
  ['a day-long hearing', ['a day-long|DURATION|P1D']],
  ['decades-long', ['decades-long|DURATION|PXDE']],
  ['in future years', ['future years|DATE|FUTURE_REF']],
  ['It sank minutes after it left, within minutes of the call', ['minutes|DURATION|PTXM', 'minutes|DURATION|PTXM']],
  ['He read the minutes before the meeting; minutes were taken', []],
  ['It is a matter of days. On days when it rains it is shut.', []],
];

test.each(rows)('a length without an amount is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
