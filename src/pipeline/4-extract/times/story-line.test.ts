import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, last: string])[] = [
  ['On 10 March 1975 they attacked, for a campaign planned in 1976. The line fell on 11 March.', '1975-03-11'],
  ['In May 1788 they met as they had (1614). He agreed on 27 December.', '1788-12-27'],
  ['In July 1793 he fell, as in the August 1792 killings. On 24 September they met.', '1793-09-24'],
  ['In May 1965 they landed, as they had two decades earlier. In June they lost.', '1965-06'],
  ['In May 1965 they landed. In 1966 more came. In June they lost.', '1966-06'],
  ['In May 1965 they landed, and by March 1966 all had come. In June they lost.', '1966-06'],
  ['In May 1965 they landed, a copy of the plan of March 1964. In June they lost.', '1965-06'],
  ['In May 1776 they met.\n\nThe first of the 1777 campaigns was short. In June they lost.', '1777-06'],
  ['They camped in December 1777. Over the winter many fell ill.', '1778-WI'],
  ['In June 1917 they met. Drawn in by the landing in April 1915, she went to war on 23 May.', '1915-05-23'],
  ['In June 1917 they met. By the spring of 1915 they had withdrawn, and in May the line fell.', '1915-05'],
  ['In June 1917 they met, as he had urged in April 1915, and on 3 July they fell.', '1917-07-03'],
  ['In June 1917 they met, a copy of the plan of April 1915. On 3 July they fell.', '1917-07-03'],
  ['They camped in December 1777. Over the winter many fell ill. The next spring they left.', '1778-SP'],
];

test.each(rows)('a date without a year goes on from the story: %s', (text, last) => {
  expect(timesIn(text, { voice: 'narrative' }).at(-1)?.split('|')[2]).toBe(last);
});
