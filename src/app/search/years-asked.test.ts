import { expect, it } from 'vitest';
import { emptyView } from '../view-state.ts';
import { withYears } from './years-asked.ts';

it.each([
  ['MI5 before 2017', null, '2016'],
  ['MI5 after 2010', '2011', null],
  ['since 2012', '2012', null],
  ['by 2010', null, '2010'],
  ['what happened in 2009', '2009', '2009'],
  ['from 2012 to 2016', '2012', '2016'],
  ['2012 to 2016', '2012', '2016'],
  ['page 3000', null, null],
])('%s', (q, from, to) => {
  expect(withYears(q, emptyView)).toMatchObject({ from, to });
});
