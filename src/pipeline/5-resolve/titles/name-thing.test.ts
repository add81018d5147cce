import { expect, it } from 'vitest';
import { nameThing } from './name-thing.ts';

it.each([
  ['It was stolen in 2011', 'A plaque was put up in 2009.', 'The plaque was stolen in 2011'],
  ['It had been tested', '‘The brake was in good order,’ said the board’s inspector.', 'The brake had been tested'],
  ['In 2011 it was stolen', 'The plaque was put up.', 'In 2011 it was stolen'],
  ['In 2011, it was stolen', 'The plaque was put up.', 'In 2011, the plaque was stolen'],
  [
    'It was not done because it rained',
    'A further test was planned for May.',
    'The further test was not done because it rained',
  ],
  ['It said so in May', 'The company denied the claim.', 'The company said so in May'],
  ['They expect him to stay', 'Analysts said Mr Dorn wants to go.', 'Analysts expect him to stay'],
  ['It was painted in 2012', 'A plaque was put up in 2009. It was moved in 2011.', 'The plaque was painted in 2012'],
  ['They were sold in 2011', 'Two barns were put up in 2009.', 'The two barns were sold in 2011'],
])('%s, after “%s”', (clause, before, expected) => {
  expect(nameThing(clause, before)).toBe(expected);
});

it.each([
  ['It was closed in May', 'The board said the bridge was unsafe.'],
  ['It said so in May', 'The company wrote to the council.'],
  ['It was not clear whether he came', 'The plaque was put up.'],
  ['It was stolen in 2011', 'The plaques were put up.'],
  ['It was stolen in 2011', 'The clerk said so.'],
  ['It came at noon', 'The forecast that they had read gave snow.'],
  ['It was painted in 2012', 'A plaque was put up in 2009. It was moved to the bridge.'],
  ['They were sold in 2011', 'The farmers put up two barns.'],
  ['They were sold in 2011', ''],
  ['She was sold a car', 'The plaque was put up.'],
])('not: %s, after “%s”', (clause, before) => {
  expect(nameThing(clause, before)).toBe(clause);
});
