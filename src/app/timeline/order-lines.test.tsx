import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { OrderLines } from './order-lines.tsx';
import type { PlacedMark } from './score.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';
import { toItems } from './to-items.ts';

afterEach(cleanup);

const day = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-23T00:00:00Z') };
const events = [
  madeEvent('ran', 'account', ['10:00', '11:00']),
  madeEvent('climbed', 'account', ['12:00', '13:00']),
  madeEvent('found', 'finding', ['14:00', '15:00']),
];
const marks: readonly PlacedMark[] = toItems(madeLanes(events), day, 60_000, 9).map((mark, at) => ({
  mark,
  x0: at * 100,
  x1: at * 100 + 6,
  y: at * 20,
}));
const linesAt = (pointed: string | null) => {
  const { container } = render(
    <OrderLines
      score={{ lanes: [], pitch: 20, line: 16, marks, order: [], labels: [] }}
      joins={[
        ['ran', 'climbed'],
        ['climbed', 'found'],
      ]}
      width={400}
      height={100}
      pointed={pointed}
    />,
  );
  return [...container.querySelectorAll('.is-pointed')].map((line) => line.getAttribute('d'));
};

it('joins the event that is pointed at to those on other rows of its lane, and crosses no other lane', () => {
  expect(linesAt(null)).toEqual([]);
  expect(linesAt('climbed')).toEqual(['M3 0H89L103 20']);
  expect(linesAt('found')).toEqual([]);
});
