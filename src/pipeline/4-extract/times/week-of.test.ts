import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['the week of September 24', ['the week of September 24|DATE|2018-W39']],
  ['in the first week of May', ['the first week of May|DATE|2018-W18']],
  ['in the last week of August 1918', ['the last week of August 1918|DATE|1918-W35']],
  ['in the last week of the war', ['the last week|DURATION|P1W']],
  ['the last month of his life', ['the last month|DURATION|P1M']],
  ['last week of all', ['last week|DATE|2018-W39']],
  ['the end of the last week', ['the end of the last week|DATE|2018-W39|END']],
  ['the week beginning 20 March 2017', ['the week beginning 20 March 2017|DATE|2017-W12']],
  ['in the week ended 14 January 2017', ['the week ended 14 January 2017|DATE|2017-W02']],
  ['in week commencing 3 May 2017', ['week commencing 3 May 2017|DATE|2017-W18']],
  ['in the second week of June', ['the second week of June|DATE|2018-W24']],
  ['on the last day of April', ['the last day of April|DATE|2018-04-30']],
  ['on the first day of 2013', ['the first day of 2013|DATE|2013-01-01']],
  ['on the last day of last month', ['the last day of last month|DATE|2018-09-30']],
];

test.each(rows)('a week is named by its day or its month: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
