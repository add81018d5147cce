import { expect, it } from 'vitest';
import { bothOfTwo } from './both-of-two.ts';

it.each([
  ['Kit Vale, Ada Ross and Lou Marr, both from Hartley, were injured', 'Kit Vale, Ada Ross and Lou Marr were injured'],
  [
    'Alan Peel, Rita Peel and Joe Strand were both in the lorry',
    'Alan Peel, Rita Peel and Joe Strand were in the lorry',
  ],
  ['Mr Peel, his wife Rita and Joe Strand both left', 'Mr Peel, his wife Rita and Joe Strand left'],
])('three are not both: %s', (title, expected) => {
  expect(bothOfTwo(title)).toBe(expected);
});

it.each([
  'Kit Vale and Ada Ross were both injured',
  'PC Rudd and PC Lisle both said they saw the man run',
  'Ann Orr, Kit Vale and Ada Ross saw both cars',
])('two are: %s', (title) => {
  expect(bothOfTwo(title)).toBe(title);
});
