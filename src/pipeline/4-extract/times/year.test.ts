import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['In 2009 a person was identified', ['2009|DATE|2009']],
  ['Between 2012 and 2016', ['2012|DATE|2012', '2016|DATE|2016']],
  ['in 490 BC', ['490 BC|DATE|BC0490']],
  ['in the year 218 B.C. he came', ['the year 218 B.C.|DATE|BC0218']],
  ['in 44 B.C.E. he', ['44 B.C.E.|DATE|BC0044']],
  ['in the years 1955 and 1957', ['the years 1955|DATE|1955', '1957|DATE|1957']],
  ['the year 2000', ['the year 2000|DATE|2000']],
  ['On 14 July 1789 news came', ['14 July 1789|DATE|1789-07-14']],
  ['On July 14, 1789 people met', ['July 14, 1789|DATE|1789-07-14']],
  ['On 14 July 1500 people met. Hill 1914 was held.', ['14 July|DATE|2018-07-14']],
  ['nineteen ninety-six', ['nineteen ninety-six|DATE|1996']],
  ['the class of ’82', ['’82|DATE|1982']],
  ['on page 2016', []],
  ['£2016 and $1999', []],
  ['1500 soldiers, 2016 people', []],
  ['20,000 and 3,000 and 18cm', []],
  ['the A2016 and flight 1989', []],
  ['1600 Pennsylvania Avenue, PO Box 1999', []],
];

test.each(rows)('a year is told from a count or a number: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
