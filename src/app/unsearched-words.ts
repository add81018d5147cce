/** A selection whose words have not been looked for → what is said in place of its count; null where they have, or there are none. */
import type { Selection } from './select-events.ts';
import { words } from './words/words.ts';

export function unsearchedWords({ search }: Selection): string | null {
  if (search === 'here') return null;
  return search === 'coming' ? words.states.searchComing : words.states.noSearch;
}
