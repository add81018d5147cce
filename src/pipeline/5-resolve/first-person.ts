/**
 * What somebody said of themselves → the same as it is reported: "I found out when I saw the lamps", of a man → "he found
 * out when he saw the lamps".
 *
 * Only "I" is turned, with the commonest verbs of the present; who "we" and "you" are the words do not say.
 */
export type Pronoun = 'he' | 'she';

const forms: Readonly<Record<Pronoun, Readonly<Record<string, string>>>> = {
  he: { i: 'he', me: 'him', my: 'his', mine: 'his', myself: 'himself' },
  she: { i: 'she', me: 'her', my: 'her', mine: 'hers', myself: 'herself' },
};
const present: Readonly<Record<string, string>> = {
  am: 'was',
  have: 'had',
  do: 'did',
  will: 'would',
  can: 'could',
  think: 'thought',
  know: 'knew',
  believe: 'believed',
  feel: 'felt',
  hope: 'hoped',
  want: 'wanted',
  remember: 'remembered',
  accept: 'accepted',
  find: 'found',
  see: 'saw',
  say: 'said',
};
const contracted: readonly (readonly [RegExp, string])[] = [
  [/\bI['’]m\b/gu, 'I am'],
  [/\bI['’]ve\b/gu, 'I have'],
  [/\bI['’]ll\b/gu, 'I will'],
  [/\b(do|did|could|would|was|had|have|should)n['’]t\b/gu, '$1 not'],
  [/\bcan['’]t\b/gu, 'can not'],
  [/\bwon['’]t\b/gu, 'will not'],
];
const past =
  /^(?:was|had|did|would|could|should|might|must|never|always|only|just|also|still|\p{L}{2,}ed|said|told|found|gave|saw|took|went|came|fell|began|drove|left|made|met|knew|rose|ran|sent|kept|held|brought|broke|hit|lost|put|set|shot|spoke|stood|thought|wrote|led|won|heard|felt|got|let|cut|meant|paid|swam|threw|woke|rang|bought|sold|built|caught|chose|fed|fled|flew|forgot|fought|froze|grew|hid|lay|laid|read|rode|shook|shut|slept|slid|stuck|swept|taught|wore)$/u;

/** It speaks of "I", "we" or "you". */
export function isPersonal(words: string): boolean {
  return /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours)\b/iu.test(words.replace(/\bUS\b/gu, ''));
}

/** Null where it speaks of "we" or "you", asks, or does something in the present that is not surely turned. */
export function reportedOf(words: string, pronoun: Pronoun): string | null {
  const plain = contracted.reduce((text, [pattern, full]) => text.replace(pattern, full), words);
  if (/\b(?:we|us|our|ours|you|your|yours|let|shall)\b|\?|['’](?:d|ll|ve|re)\b/iu.test(plain)) return null;
  const own = forms[pronoun];
  let sure = true;
  const turned = plain.replace(
    /\b(I|me|my|mine|myself)\b(?: (\p{L}+))?/giu,
    (_, one: string, next: string | undefined) => {
      const subject = own[one.toLowerCase()] ?? one;
      if (next === undefined) return subject;
      if (one !== 'I') return `${subject} ${next}`;
      if (present[next] === undefined && !past.test(next)) sure = false;
      return `${subject} ${present[next] ?? next}`;
    },
  );
  return sure ? turned : null;
}
