import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['now', ['now|DATE|PRESENT_REF']],
  ['recently', ['recently|DATE|PAST_REF']],
  ['in the near future', ['the near future|DATE|FUTURE_REF']],
  ['in the past three summers', []],
  ['a former minister', []],
  ['Now, she asked, what of the future of the bridge?', []],
  ['Now the bridge is shut.', ['Now|DATE|PRESENT_REF']],
  ['for the foreseeable future', []],
  ['In those days it was open, as recently as 1990.', ['those days|DATE|PAST_REF', '1990|DATE|1990']],
  ['It stands to this day.', ['this day|DATE|PRESENT_REF']],
  ['He referred to this day as the last', ['this day|DATE|2018-10-03']],
  ['at this crucial moment', ['this crucial moment|DATE|PRESENT_REF']],
  ['It was shut long ago.', ['long ago|DATE|PAST_REF']],
];

test.each(rows)('now, then and some day are read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
