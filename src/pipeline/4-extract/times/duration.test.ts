import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['the gruelling three-week inquests', ['three-week|DURATION|P3W']],
  ['for 5 1/2 hours', ['5 1/2 hours|DURATION|PT5H30M']],
  ['for 6½ hours', ['6½ hours|DURATION|PT6H30M']],
  ['two and a half years', ['two and a half years|DURATION|P2Y6M']],
  ['a couple of days', ['a couple of days|DURATION|P2D']],
  ['a months-long siege', ['months-long|DURATION|PXM']],
  ['after several quarters of losses, three quarters of them large', ['several quarters|DURATION|PXQ']],
  ['more than a quarter century', ['more than a quarter century|DURATION|P25Y|MORE_THAN']],
  ['a two-and-a-half-year sentence', ['two-and-a-half-year|DURATION|P2Y6M']],
  ['a fortnight', ['a fortnight|DURATION|P2W']],
  ['two to three weeks', ['two to three weeks|DURATION|P2W']],
  ['two more weeks', ['two more weeks|DURATION|P2W']],
  ['for two bloody weeks', ['two bloody weeks|DURATION|P2W']],
  ['in the three previous years', ['the three previous years|DURATION|P3Y']],
  ['on two dark nights of rain', ['two dark nights|DURATION|P2D']],
  ['at the end of a hard day', []],
  ['under a night-time curfew', []],
  ['within a few short years', ['a few short years|DURATION|PXY']],
  ['at zero hour', []],
  ['It will take another year; on another day', ['another year|DURATION|P1Y']],
  ['the hundred days', ['the hundred days|DURATION|P100D']],
  ['the next week or two', ['the next week or two|DURATION|P1W']],
  ['several months', ['several months|DURATION|PXM']],
  ['a minute and a half', ['a minute and a half|DURATION|PT1M30S']],
  ['a second bomb, a quarter of them', []],
  ['a 52-year-old, 18 years old, 60 years of age', []],
  ['open 24 hours a day, seven days a week', []],
  ['four decades', ['four decades|DURATION|P40Y']],
  ['changed from a fiscal year to a calendar year', []],
  ['the hope that he one day returns', []],
  ['For the nine months, it earned $2', ['the nine months|DURATION|P9M']],
  ['the two days of music', ['two days|DURATION|P2D']],
  ['the 12-month plan', ['12-month|DURATION|P12M']],
];

test.each(rows)('a length of time is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
