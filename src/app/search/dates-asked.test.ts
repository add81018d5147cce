import { expect, it } from 'vitest';
import { emptyView } from '../view-state.ts';
import { withDates } from './dates-asked.ts';

it.each([
  ['MI5 before 2017', null, '2016'],
  ['MI5 after 2010', '2011', null],
  ['since 2012', '2012', null],
  ['by 2010', null, '2010'],
  ['what happened in 2009', '2009', '2009'],
  ['from 2012 to 2016', '2012', '2016'],
  ['2012 to 2016', '2012', '2016'],
  ['page 3000', null, null],
  ['who died on 22 March 2017?', '2017-03-22', '2017-03-22'],
  ['March 22nd, 2017', '2017-03-22', '2017-03-22'],
  ['2017-03-22', '2017-03-22', '2017-03-22'],
  ['in Mar 2017', '2017-03', '2017-03'],
  ['before 1 March 2016', null, '2016-02-29'],
  ['after December 2010', '2011-01', null],
  ['from 9 September to 3 October 2018', null, '2018-10-03'],
  ['31 February 2017', null, null],
])('%s', (q, from, to) => {
  expect(withDates(q, emptyView)).toMatchObject({ from, to });
});
