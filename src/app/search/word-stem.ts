/**
 * A word → what its forms have in common: `"stopped"`, `"stopping"`, `"stops"`, `"stop"` → `"stop"`;
 * `"investigation"`, `"investigated"` → `"investig"`.
 *
 * The measure of a word, its endings of number and of tense, and what is put back after them are those of M. F. Porter, “An
 * algorithm for suffix stripping” (1980, https://tartarus.org/martin/PorterStemmer/def.txt). Of the endings that make other
 * words only -ation, -ion and -ate are taken away: the others bring words together that a reader keeps apart.
 */

/** What looks like an ending and is none, or makes another word: "armed" is not said of an arm. */
const whole = new Set(['armed', 'during', 'evening', 'news', 'unarmed', 'united']);

/** Words in lower case without accents, as `wordsOf` gives them; whatever is not English letters stays whole. */
export function wordStem(word: string): string {
  if (whole.has(word) || !/^[a-z]{3,30}$/.test(word)) return word;
  return withoutLastE(withoutMaking(withoutTense(withoutNumber(word)).replace(/(?<=.[^aeiouy])y$/, 'i')));
}

/** "families" → "famili", "witnesses" → "witness", "gates" → "gate"; "basis", "status", "gas" stay. */
function withoutNumber(word: string): string {
  if (/(?:ss|us|[^aeiouy]is)$/.test(word)) return word;
  if (/(?:sses|..ies)$/.test(word)) return word.slice(0, -2);
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

/** "stopped" → "stop", "hiring" → "hire", "died" → "die", "agreed" → "agree"; "king" and "need" stay. */
function withoutTense(word: string): string {
  if (/^.ied$|[aeiouy].*[^aeiouy]eed$/.test(word)) return word.slice(0, -1);
  const [, root = ''] = /^(.*?)(?:ed|ing)$/.exec(word) ?? [];
  if (!/[aeiouy]/.test(root) || root.length < 2 || word.endsWith('eed')) return word;
  if (/(?:at|bl|is|iz)$/.test(root) && measure(root) > 1) return `${root}e`;
  if (/([^aeiouylsz])\1$/.test(root)) return root.slice(0, -1);
  return measure(root) === 1 && isShort(root) ? `${root}e` : root;
}

function withoutMaking(word: string): string {
  for (const ending of [/ation$/, /ate$/, /(?<=[st])ion$/]) {
    const root = word.replace(ending, '');
    if (root !== word && measure(root) > 1) return root;
  }
  return word;
}

/** "vehicle" → "vehicl", but "hire"; and "travell" → "travel". */
function withoutLastE(word: string): string {
  const root = word.replace(/e$/, '');
  const size = measure(root);
  if (root !== word) return size > 1 || (size === 1 && !isShort(root)) ? root : word;
  return word.endsWith('ll') && size > 1 ? word.slice(0, -1) : word;
}

/** How often vowels are followed by consonants: "tree" 0, "trouble" 1, "private" 2. */
function measure(word: string): number {
  return word.match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
}

/** Ends in consonant, vowel, consonant, as "hir-" does: an e has gone from such words. */
function isShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywx]$/.test(word);
}
