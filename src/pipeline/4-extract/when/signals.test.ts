import { expect, it } from 'vitest';
import { signalBefore } from './signals.ts';

it.each([
  ['It closed by ', 'by', 'by '],
  ['It closed shortly before the ', 'before', 'shortly before the '],
  ['It began no later than the ', 'by', 'no later than the '],
  ['It was seen no earlier than ', 'since', 'no earlier than '],
  ['He stayed until approximately ', 'until', 'until approximately '],
  ['It closed ', 'at', ''],
  ['The boat was not sent until ', 'at', 'until '],
  ['The boat was not there and he waited until ', 'until', 'until '],
  ['He had been foreman since he took the job in ', 'since', 'in '],
  ['The gate has been locked since Mr Kent left in ', 'since', 'in '],
  ['He resigned, since the bridge fell in ', 'at', 'in '],
] as const)('%s → %s', (text, side, words) => {
  const signal = signalBefore(`${text}2012`, text.length);
  expect(signal.side).toBe(side);
  expect(text.slice(signal.start)).toBe(words);
});
