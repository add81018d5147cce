/**
 * "Her husband", behind words of the same passage that say who that is → the person.
 *
 *   "Olive Grant rang her husband, Ned Grant. | Her husband | did not answer." → Ned Grant
 *   the same with another woman named before it                              → null: he may be hers
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';
import type { Reading } from '../reading.ts';
import type { PersonFacts } from './person-facts.ts';

interface Told {
  readonly reading: Reading;
  readonly facts: PersonFacts;
}

/** `words`: "her husband", "his sister", in small letters. `seen`: who was named before it in the passage. */
export function apposedKin(
  words: string,
  seen: readonly EntityMention<PersonId>[],
  { reading, facts }: Told,
): PersonId | null {
  const { text } = reading.passage;
  const behind = new RegExp(`\\b${words},? $`, 'iu');
  const named = seen.filter(({ start }) => behind.test(text.slice(Math.max(0, start - longest), start)));
  const own = named[0]?.id;
  if (own === undefined || named.some(({ id }) => id !== own)) return null;
  const other = words.startsWith('her') ? 'male' : 'female';
  const owners = new Set(seen.flatMap(({ id }) => (id === own || facts.genderOf(id) === other ? [] : [id])));
  return owners.size === 1 ? own : null;
}
const longest = 40;
