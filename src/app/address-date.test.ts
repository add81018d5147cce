import { expect, it } from 'vitest';
import { addressDate } from './address-date.ts';
import { datesIn } from './dates.ts';

it.each([
  ['2017', '2017'],
  ['2017-03', 'March 2017'],
  ['2017-03-22', 'Wednesday 22 March 2017'],
  ['2017-03-22T14:30', '14.30 on Wednesday 22 March 2017'],
  ['2018-10-03T14:30+01:00', '14.30 on Wednesday 3 October 2018'],
  ['2018-10-03T14:30Z', '15.30 on Wednesday 3 October 2018'],
  ['2017-03-22T14:30:20', '14.30 on Wednesday 22 March 2017'],
  // London's clocks were 75 seconds behind Greenwich's until 1847.
  ['1793', '1793'],
  ['1793-06-24', 'Monday 24 June 1793'],
  ['1793-06-24T14:30', '14.30 on Monday 24 June 1793'],
  ['0050-03', 'March 50'],
  ['2017-03-22T14:56+99:00', '2017-03-22T14:56+99:00'],
  ['last year', 'last year'],
])('%s is %s', (text, words) => {
  expect(addressDate(text, datesIn('Europe/London', 'en-GB'))).toBe(words);
});
