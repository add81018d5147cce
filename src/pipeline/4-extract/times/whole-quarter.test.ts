import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

test.each([
  ['three months to Dec. 31', '2016-Q4'],
  ['three months ended Dec. 28', '2016-Q4'],
  ['three months to December', '2016-Q4'],
  ['three months to Dec. 12', '2017-Q3'],
  ['six months to Dec. 31', '2017-Q3'],
])('what is compared with the %s is compared with their quarter', (span, value) => {
  expect(timesIn(`It earned $2 million in the ${span}, up from the same period a year earlier.`)).toContain(
    `the same period a year earlier|DATE|${value}`,
  );
});
