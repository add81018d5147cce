import { expect, it } from 'vitest';
import { scoreTimes } from './score-times.ts';

const time = (start: number, end: number, value = '2018', type = 'DATE') => ({ start, end, type, value });

it('gives full marks to what is the same, and none to nothing', () => {
  const gold = [time(0, 4), time(10, 14)];
  expect(scoreTimes([{ gold, read: gold }])).toEqual({ strict: 100, relaxed: 100, type: 100, value: 100 });
  expect(scoreTimes([{ gold, read: [] }])).toEqual({ strict: 0, relaxed: 0, type: 0, value: 0 });
  expect(scoreTimes([])).toEqual({ strict: 0, relaxed: 0, type: 0, value: 0 });
});

it('counts what is missed and what is made up against it', () => {
  expect(scoreTimes([{ gold: [time(0, 4)], read: [time(0, 4), time(20, 24), time(30, 34)] }]).strict).toBe(50);
});

it('tells where from what', () => {
  const scores = scoreTimes([{ gold: [time(3, 9, '2018-09-28')], read: [time(0, 9, '2018-10-05')] }]);
  expect(scores).toEqual({ strict: 0, relaxed: 100, type: 100, value: 0 });
});

it('lets one answer stand for one expression only', () => {
  expect(scoreTimes([{ gold: [time(0, 4), time(5, 9)], read: [time(0, 9)] }]).relaxed).toBe(66.7);
});
