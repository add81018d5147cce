import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

// Published on Wednesday 2018-10-03.
const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['The hearing is a week today.', ['a week today|DATE|2018-10-10']],
  ['She will give evidence a week tomorrow.', ['a week tomorrow|DATE|2018-10-11']],
  ['It opens a fortnight tomorrow', ['a fortnight tomorrow|DATE|2018-10-18']],
  ['We sit again tomorrow week.', ['tomorrow week|DATE|2018-10-11']],
  ['The funeral is today fortnight', ['today fortnight|DATE|2018-10-17']],
  ['The vote is two weeks on Friday', ['two weeks on Friday|DATE|2018-10-19']],
  ['They sat for two weeks on Friday', ['two weeks|DURATION|P2W', 'Friday|DATE|2018-09-28']],
  ['The club has lasted two weeks. Today it ends', ['two weeks|DURATION|P2W', 'Today|DATE|2018-10-03']],
  ['It closes two weeks from Friday', ['two weeks from Friday|DATE|2018-10-19']],
  ['It closes three weeks from today', ['three weeks from today|DATE|2018-10-24']],
  ['She rang a week ago Monday', ['a week ago Monday|DATE|2018-09-24']],
  ['Tomorrow week-long talks begin', ['Tomorrow|DATE|2018-10-04', 'week-long|DURATION|P1W']],
];

test.each(rows)('%s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
