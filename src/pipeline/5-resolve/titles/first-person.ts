/**
 * What somebody said of themselves → the same as it is reported: "I found out when I saw the lamps", of a man → "he found
 * out when he saw the lamps".
 *
 * "I" and "we" are turned, with the commonest verbs of the present: "We could hear them" stays, because "they" would then be
 * both; who "you" are the words do not say.
 */
export type Pronoun = 'he' | 'she';

const forms: Readonly<Record<Pronoun, Readonly<Record<string, string>>>> = {
  he: { i: 'he', me: 'him', my: 'his', mine: 'his', myself: 'himself' },
  she: { i: 'she', me: 'her', my: 'her', mine: 'hers', myself: 'herself' },
};
const theirs: Readonly<Record<string, string>> = {
  we: 'they',
  us: 'them',
  our: 'their',
  ours: 'theirs',
  ourselves: 'themselves',
};
const several = /\b(?:[Ww]e|us|[Oo]ur|ours|ourselves)\b/u;
const present: Readonly<Record<string, string>> = {
  am: 'was',
  are: 'were',
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
  [/\b([Ww])e['’]re\b/gu, '$1e are'],
  [/\b(I|[Ww]e)['’]ve\b/gu, '$1 have'],
  [/\b(I|[Ww]e)['’]ll\b/gu, '$1 will'],
  [/\b(do|did|could|would|was|had|have|should)n['’]t\b/gu, '$1 not'],
  [/\b(I|[Ww]e) do (?=(?:think|believe|hope|feel|accept|want|know|remember|say|see)\b)/gu, '$1 '],
  [/\bcan['’]t\b/gu, 'can not'],
  [/\bwon['’]t\b/gu, 'will not'],
];
const past =
  /^(?:was|had|did|would|could|should|might|must|never|always|only|just|also|still|then|later|first|often|already|once|\p{L}{2,}ed|said|told|found|gave|saw|took|went|came|fell|began|drove|left|made|met|knew|rose|ran|sent|kept|held|brought|broke|hit|lost|put|set|shot|spoke|stood|thought|wrote|led|won|heard|felt|got|let|cut|meant|paid|swam|threw|woke|rang|bought|sold|built|caught|chose|fed|fled|flew|forgot|fought|froze|grew|hid|lay|laid|read|rode|shook|shut|slept|slid|stuck|swept|taught|wore)$/u;

/** It speaks of "I", "we" or "you". */
export function isPersonal(words: string): boolean {
  return /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours)\b/iu.test(
    words.replace(/\bUS\b|(?<=[\p{L}\p{N}],? )My (?=\p{Lu})/gu, ''),
  );
}

/**
 * Null where it speaks of "you", of "we" beside somebody else's "they", of "I" where the pronoun is not known, asks, or does
 * something in the present that is not surely turned.
 */
export function reportedOf(words: string, pronoun: Pronoun | null): string | null {
  const plain = contracted.reduce((text, [pattern, full]) => text.replace(pattern, full), words);
  if (/\b(?:you|your|yours|let|shall)\b|\?|['’](?:d|ll|ve|re)\b/iu.test(plain)) return null;
  if (several.test(plain) && /\b(?:they|them|their|theirs)\b/iu.test(plain)) return null;
  const own: Readonly<Record<string, string>> = { ...theirs, ...(pronoun === null ? {} : forms[pronoun]) };
  let sure = true;
  const turned = plain.replace(
    /\b(I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]ur|ours|ourselves)\b(?: (\p{L}+))?/gu,
    (_, one: string, next: string | undefined) => {
      const subject = own[one.toLowerCase()];
      if (subject === undefined) sure = false;
      if (next === undefined) return subject ?? one;
      if (!/^(?:I|we)$/iu.test(one)) return `${subject ?? one} ${next}`;
      if (present[next] === undefined && !past.test(next)) sure = false;
      return `${subject ?? one} ${present[next] ?? next}`;
    },
  );
  return sure ? turned : null;
}
