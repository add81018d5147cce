import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

const rows: readonly (readonly [text: string, last: string])[] = [
  ['On 4 March 2019 he left work early. In 2011 he had been treated there. That afternoon he rang.', '2019-03-04TAF'],
  ['On 4 March 2019 he left work. He had been treated in May 2011. The following Monday she went.', '2019-03-11'],
  ['On 9 January 2020 they saw the site, which closed on 2 August 1998. The next day they met.', '2020-01-10'],
  ['On 9 January 2020 they saw the hall, built in 1998. Two days later they met.', '2020-01-11'],
  ['On 9 January 2020 the firm, which bought it in 2003, objected. Later that day they met.', '2020-01-09'],
  ['On 4 March 2019 he left. On 7 May 2011 he had been admitted; the next day he had gone home.', '2011-05-08'],
  ['The court heard that he had left on 4 March 2019. The next morning he rang.', '2019-03-05TMO'],
  ['He left on 4 March 2019. He had a meeting on 7 May 2019. The next day he rang.', '2019-05-08'],
  ['He left on 4 March 2019 and rang on 7 March 2019. The next day he rang again.', '2019-03-08'],
  ['On 10 March 2014 they met about the plan of June 1996. The next day they wrote.', '2014-03-11'],
  ['It opened on 2 September 2014, eleven years after the 2003 flood. The next morning it shut.', '2014-09-03TMO'],
];

test.each(rows)('back story is passed over: %s', (text, last) => {
  for (const voice of ['narrative', 'auto'] as const)
    expect(readTimes(text, { published: '2021-06-01', voice }).at(-1)?.value).toBe(last);
});

const unsure = [
  'On 12 June 2018 he rented a unit. He had been released on 3 February 2017. The next morning he bought petrol.',
  'On 12 June 2018 he rented a unit. On 3 February 2017 he had left Hull. That evening a guard saw a van.',
  'On 4 March 2019 he left early. In 2011 he was treated for a cough. That afternoon he rang.',
];

test.each(unsure)('nobody can say from which of two days: %s', (text) => {
  expect(readTimes(text, { published: '2021-06-01', voice: 'narrative' }).at(-1)?.unsure).toBe(true);
});
