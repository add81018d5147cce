/** What an address asked for in vain → a sentence: "There is no person “xyz” here." */
import type { Ignored } from '../page-address.ts';
import { type Facet, facets } from '../view-state.ts';
import { words } from '../words/words.ts';

export function ignoredWords({ key, value, why }: Ignored): string {
  if (why === 'unknown') return words.states.unknown(isFacet(key) ? words.facet[key] : key, value);
  if (why === 'repeated') return words.states.repeated(key, value);
  return key === 'from' || key === 'to' ? words.states.noDate(key, value) : words.states.nonsense(key, value);
}

function isFacet(key: string): key is Facet {
  return facets.some((facet) => facet === key);
}
