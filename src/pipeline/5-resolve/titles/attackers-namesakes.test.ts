import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Person } from '../../../model/entities.ts';
import { personId } from '../../../model/ids.ts';
import { nameCleaner } from './clean-words.ts';

const person = (name: string, part: string, ...aliases: readonly string[]): Person => ({
  id: v.parse(personId, name.toLowerCase().replaceAll(' ', '-')),
  name,
  part,
  aliases: [...aliases],
  recognised: 'rules',
});
const cleaned = (text: string, ...people: readonly Person[]): string => nameCleaner(people).clean(text);

const attacker = person('Melvin Kern', 'attacker', 'Mr Kern', 'Kern');
const mother = person('Lynette Kern', 'witness', 'Mrs Kern');
const sister = person('Ada Kern', 'bereaved', 'Miss Kern');

it.each([
  [
    'his mother by her given name',
    [attacker, mother],
    'Lynette said Kern had rung',
    'Lynette said the attacker had rung',
  ],
  ['his mother', [attacker, mother], 'Mrs Kern said Kern had rung', 'Lynette said the attacker had rung'],
  ['who alone may be meant', [attacker, person('Ada Kern', 'other')], 'Mrs Kern wept', 'Ada wept'],
  ['one of two', [attacker, mother, sister], 'Mrs Kern wept', 'A woman with the attacker’s name wept'],
  ['nobody known', [attacker], 'Mrs Kern wept', 'A woman with the attacker’s name wept'],
  ['him', [attacker, mother], 'Mr Kern rang', 'The attacker rang'],
  ['a woman who did it', [person('Ada Kern', 'attacker', 'Mrs Kern')], 'Mrs Kern rang', 'The attacker rang'],
  ['him with what he is', [attacker, mother], 'It saw a knife-wielding Mr Kern', 'It saw the attacker'],
  ['him with what stands first', [attacker], 'Orme suicide bomber Kern rang', 'The attacker rang'],
  ['him with his state', [attacker, mother], 'At noon unemployed Mr Kern rang', 'At noon the attacker rang'],
])('names %s', (_, people, text, title) => {
  expect(cleaned(text, ...people)).toBe(title);
});
