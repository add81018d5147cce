import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Person } from '../model/entities.ts';
import { personId } from '../model/ids.ts';
import { attackerFinder } from './attacker-names.ts';

const attacker = (name: string): Person => ({
  id: v.parse(personId, 'somebody'),
  name,
  aliases: ['the attacker'],
  part: 'attacker',
  recognised: 'rules',
});

it.each([
  ['Owen Marrack', 'Marrack left the quay', 'Marrack'],
  ['Owen Marrack', 'The flat of marrack was searched', 'Marrack'],
  ['Owen Marrack', 'Marrackville was searched', null],
  ['Liam Green', 'Green had left the quay', 'Green'],
  ['Liam Green', 'The officer saw Green by the gate', 'Green'],
  ['Liam Green', 'LIAM GREEN was seen', 'Liam Green'],
  ['Liam Green', 'Traces of green paint were found', null],
  ['Liam Green', 'Green paint was found on the rail', null],
  ['Liam Green', 'The van stood in Green Lane', null],
])('%s, in “%s”: %s', (name, title, found) => {
  expect(attackerFinder([attacker(name)])(title)).toBe(found);
});
