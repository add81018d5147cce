/**
 * A catalogue → the same with each of its words in guillemets, for tests: `about` → "«About»", `events(3)` → "«3 events»".
 *
 * It stands for a translation: whatever is on a page outside guillemets came from elsewhere.
 */
export function inGuillemets<Words>(words: Words): Words {
  return marked(words) as Words;
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : `«${value}»`;
  if (Array.isArray(value)) return value.map(marked);
  if (isFunction(value)) return (...given: readonly unknown[]) => markedParts(value(...given.map(withMarkedWords)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]));
}

/** What a function gives is a string, or the parts of a sentence; what else it was handed stays as it is. */
function markedParts(said: unknown): unknown {
  return Array.isArray(said) ? said.map((part) => (typeof part === 'string' ? marked(part) : part)) : marked(said);
}

/** A function handed to the catalogue makes a link of words that are the catalogue’s. */
function withMarkedWords(given: unknown): unknown {
  return isFunction(given) ? (...words: readonly unknown[]) => given(...words.map(marked)) : given;
}

function isFunction(value: unknown): value is (...given: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

/** What of a text is outside all guillemets, in pieces. */
export function outside(text: string): readonly string[] {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (character === '«') depth += 1;
    if (depth === 0) rest += character;
    if (character === '»') {
      depth -= 1;
      rest += '\n';
    }
  }
  return rest.split('\n').filter((piece) => /\p{L}/u.test(piece));
}
