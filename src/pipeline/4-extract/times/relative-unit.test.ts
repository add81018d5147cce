import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['last year', ['last year|DATE|2017']],
  ['this week', ['this week|DATE|2018-W40']],
  ['next month', ['next month|DATE|2018-11']],
  ['on 12 May 1917 and the following day', ['12 May 1917|DATE|1917-05-12', 'the following day|DATE|1917-05-13']],
  ['in 1917 and the previous year', ['1917|DATE|1917', 'the previous year|DATE|1916']],
  ['the past two months', ['the past two months|DURATION|P2M']],
  ['the first nine months', ['the first nine months|DURATION|P9M']],
  ['the next few days', ['the next few days|DURATION|PXD']],
  ['freed following four days of talks', ['four days|DURATION|P4D']],
  ['the following four days', ['the following four days|DURATION|P4D']],
  ['the past decade', ['the past decade|DURATION|P10Y']],
  ['it stayed the capital for the next decade', ['the next decade|DURATION|P10Y']],
  ["third-quarter profit rose. This quarter's loss", ['third-quarter|DATE|2018-Q3', 'This quarter|DATE|2018-Q3']],
];

test.each(rows)('a unit is told from now or from the time told: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
