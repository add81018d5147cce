import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['It will one day be rebuilt, in one day.', ['one day|DATE|FUTURE_REF', 'one day|DURATION|P1D']],
  ['They may soon ask for it.', ['soon|DATE|FUTURE_REF']],
  ['It soon will begin.', ['soon|DATE|FUTURE_REF']],
  ['She expects the bridge to open soon.', ['soon|DATE|FUTURE_REF']],
  ['It will end soon after, as soon as it can.', []],
  ['It soon fell, and would soon be forgotten.', []],
  ['They hope to return someday.', ['someday|DATE|FUTURE_REF']],
];

test.each(rows)('a time to come, not said when, is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
