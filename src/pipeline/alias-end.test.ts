import { expect, it } from 'vitest';
import { aliasEnd } from './alias-end.ts';

it.each([
  ['an event that was renamed twice', { a: 'b', b: 'c' }, 'c'],
  ['once', { a: 'c' }, 'c'],
  ['never', {}, 'a'],
  ['in a circle', { a: 'b', b: 'a' }, null],
  ['to itself', { a: 'a' }, null],
  ['to what only objects have', { b: 'c' }, 'a'],
])('%s', (_, aliases, end) => {
  expect(aliasEnd(aliases, 'a')).toBe(end);
});
