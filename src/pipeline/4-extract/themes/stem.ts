/**
 * An English word → a rough stem, so that a theme's cue finds its inflections.
 *
 * `guarding`, `guarded`, `guards` → `guard`; `families` → `famili`, as `family`. Much lighter than Porter's: only
 * plural, past and progressive endings go, so that "police" and "policy" stay apart.
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'i'],
  [/(?:sses)$/u, 'ss'],
  [/([^aeiou])ying$/u, '$1i'],
  [/([^aeiou])ied$/u, '$1i'],
  [/([bdgklmnprt])\1(?:ing|ed)$/u, '$1'],
  [/([aeiouy].*)(?:ings?|ed)$/u, '$1'],
  [/(ch|sh|x|z|ss)es$/u, '$1'],
  [/([^su])s$/u, '$1'],
];

/** No English word is longer; the endings' patterns would look at such a row of letters again and again. */
const longest = 40;

/** Expects lower case; words of up to three letters stay as they are. */
export function stem(word: string): string {
  if (word.length <= 3 || word.length > longest) return word;
  for (const [pattern, rest] of endings) {
    if (pattern.test(word)) return soften(word.replace(pattern, rest));
  }
  return soften(word);
}

/** A last `e` or `y` is where inflections differ: `drive`, `driv(ing)`; `family`, `famili(es)`. */
function soften(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 && /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}i` : word;
}
