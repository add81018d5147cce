import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['They met on May 5, 6 and 7, 1944.', ['May 5|DATE|1944-05-05', '6|DATE|1944-05-06', '7, 1944|DATE|1944-05-07']],
  ['on Sept. 3, 5, and 9', ['Sept. 3|DATE|2018-09-03', '5|DATE|2018-09-05', '9|DATE|2018-09-09']],
  ['On May 5, 1944 and in 1945', ['May 5, 1944|DATE|1944-05-05', '1945|DATE|1945']],
  ['On May 5, 6 and 7 men came', ['May 5|DATE|2018-05-05']],
  ['on 12, 13 and 14 July 1809', ['12|DATE|1809-07-12', '13|DATE|1809-07-13', '14 July 1809|DATE|1809-07-14']],
  [
    'On the 5th, 6th and 7th of June 2017',
    ['the 5th|DATE|2017-06-05', '6th|DATE|2017-06-06', '7th of June 2017|DATE|2017-06-07'],
  ],
  ['scored 14, 12 and 13 July', ['12|DATE|2018-07-12', '13 July|DATE|2018-07-13']],
];

test.each(rows)('%s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
