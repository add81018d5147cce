import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['The gate was shut following Wednesday’s fire.', ['Wednesday|DATE|2018-10-03']],
  ['He spoke on Friday.', ['Friday|DATE|2018-09-28']],
  ['He spoke on Wednesday.', ['Wednesday|DATE|2018-10-03']],
  ['He will speak on Friday.', ['Friday|DATE|2018-10-05']],
  ['The five-day visit ends Sunday', ['five-day|DURATION|P5D', 'Sunday|DATE|2018-10-07']],
  ['The ban takes effect Monday', ['Monday|DATE|2018-10-08']],
  ['Voters go to the polls Sunday', ['Sunday|DATE|2018-10-07']],
  ['He did not go to work Monday', ['Monday|DATE|2018-10-01']],
  ['last Wednesday', ['last Wednesday|DATE|2018-09-26']],
  ['this past Monday', ['this past Monday|DATE|2018-10-01']],
  ['this coming Friday, October 5', ['this coming Friday, October 5|DATE|2018-10-05']],
  ['next Monday', ['next Monday|DATE|2018-10-08']],
  ['next Tuesday, October 9', ['next Tuesday, October 9|DATE|2018-10-09']],
  ['He comes on Wednesday, May 8', ['Wednesday, May 8|DATE|2019-05-08']],
  ['He came on Monday, May 8', ['Monday, May 8|DATE|2017-05-08']],
  ['He came on Wednesday, May 8', ['Wednesday, May 8|DATE|2018-05-08']],
  ['They won on Saturday and play again on Tuesday', ['Saturday|DATE|2018-09-29', 'Tuesday|DATE|2018-10-09']],
  [
    'On Tuesday 5 June 2012 he ran. By that Friday he was dead.',
    ['Tuesday 5 June 2012|DATE|2012-06-05', 'that Friday|DATE|2012-06-08'],
  ],
  ['Saturday, June 24, 1950', ['Saturday, June 24, 1950|DATE|1950-06-24']],
  ['It sat. on the sun.', []],
  ['he read the Sunday Times', []],
  ['Wed 3 Oct 2018', ['Wed 3 Oct 2018|DATE|2018-10-03']],
  ['Weds 3rd Oct 2018', ['Weds 3rd Oct 2018|DATE|2018-10-03']],
  ['Wed Oct 3 2018', ['Wed Oct 3 2018|DATE|2018-10-03']],
];

test.each(rows)('a weekday is the one that the tense allows: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
