import * as v from 'valibot';
import { expect, it } from 'vitest';
import { personId } from '../../../model/ids.ts';
import { hasMet, meet, nobodyMet } from './met.ts';

const id = (number: number) => v.parse(personId, `person-${number}`);

it('keeps everybody who was added, in few layers, and leaves the value before as it was', () => {
  let met = nobodyMet;
  for (let number = 0; number < 1000; number += 1) met = meet(met, new Set([id(number)]));
  const before = met;
  met = meet(met, new Set([id(1000)]));
  expect(Array.from({ length: 1001 }, (_, number) => hasMet(met, id(number))).every(Boolean)).toBe(true);
  expect(hasMet(before, id(1000))).toBe(false);
  expect(met.layers.length).toBeLessThan(12);
  expect(meet(met, new Set())).toBe(met);
});
