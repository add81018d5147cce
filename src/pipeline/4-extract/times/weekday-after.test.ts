import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

// Published on Wednesday 2018-10-03.
test.each([
  ['It is shut on Wednesday and Thursday.', ['Wednesday|DATE|2018-10-03', 'Thursday|DATE|2018-10-04']],
  ['It was shut on Wednesday and Tuesday.', ['Wednesday|DATE|2018-10-03', 'Tuesday|DATE|2018-10-02']],
  ['She will fly on Sunday before returning on Wednesday.', ['Sunday|DATE|2018-10-07', 'Wednesday|DATE|2018-10-10']],
  ['They will meet on Friday and then on Monday.', ['Friday|DATE|2018-10-05', 'Monday|DATE|2018-10-08']],
  ['She flew on Sunday before returning on Wednesday.', ['Sunday|DATE|2018-09-30', 'Wednesday|DATE|2018-10-03']],
  ['She flew on Monday, as she had before, on Sunday.', ['Monday|DATE|2018-10-01', 'Sunday|DATE|2018-09-30']],
  ['They will meet on Friday. Before that, he spoke on Monday.', ['Friday|DATE|2018-10-05', 'Monday|DATE|2018-10-01']],
  ['They will meet on Friday, as he said on Monday.', ['Friday|DATE|2018-10-05', 'Monday|DATE|2018-10-01']],
])('a weekday is told from the one before it: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
