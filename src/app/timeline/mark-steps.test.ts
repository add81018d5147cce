import { describe, expect, it } from 'vitest';
import { stepFrom } from './mark-steps.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';
import { byTime, toItems } from './to-items.ts';

/*
 *   account      a       c
 *   submission       b           e
 *   finding                  d
 */
const events = [
  madeEvent('a', 'account', '10:00'),
  madeEvent('b', 'submission', '11:00'),
  madeEvent('c', 'account', '12:00'),
  madeEvent('d', 'finding', '13:00'),
  madeEvent('e', 'submission', '15:00'),
];
const held = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-23T00:00:00Z') };
const order = [...toItems(madeLanes(events), held, 60_000, 9)].sort(byTime);

describe('stepping from mark to mark', () => {
  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowRight', 'e', 'e'],
    ['ArrowLeft', 'd', 'c'],
    ['ArrowLeft', 'a', 'a'],
    ['ArrowDown', 'c', 'b'],
    ['ArrowDown', 'e', 'd'],
    ['ArrowDown', 'd', 'd'],
    ['ArrowUp', 'd', 'b'],
    ['ArrowUp', 'a', 'a'],
    ['Home', 'd', 'a'],
    ['End', 'b', 'e'],
  ] as const)('%s from %s goes to %s', (step, from, to) => {
    expect(stepFrom(order, from, step)?.id).toBe(to);
  });

  it('begins at the first where it is nowhere, and goes nowhere where there is nothing', () => {
    expect(stepFrom(order, 'gone', 'ArrowRight')?.id).toBe('a');
    expect(stepFrom([], null, 'End')).toBeNull();
  });
});
