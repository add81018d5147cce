/** Names → one phrase, as the language joins them: `allOf(['a', 'b', 'c'])` → "a, b and c". */
import { words } from './words.ts';

const all = new Intl.ListFormat(words.language, { type: 'conjunction' });
const any = new Intl.ListFormat(words.language, { type: 'disjunction' });

export function allOf(names: readonly string[]): string {
  return all.format(names);
}

/** "a, b or c". */
export function anyOf(names: readonly string[]): string {
  return any.format(names);
}

/** The same for things that are no strings: the place of each, from 0, and what stands between them. */
export function allOfParts(count: number): readonly (number | string)[] {
  const places = Array.from({ length: count }, (_, at) => String(at));
  return all.formatToParts(places).map(({ type, value }) => (type === 'element' ? Number(value) : value));
}
