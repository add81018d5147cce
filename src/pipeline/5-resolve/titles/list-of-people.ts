/**
 * A list of people who died or were hurt → the same without ages and callings, so that a title names them all where it can.
 *
 * "Ana Lund, 51, the skipper; her brother Piet, 33; and Ola Vik, who had joined in May, were lost when the boat went down" →
 * "Ana Lund, her brother Piet and Ola Vik were lost"; where that is too long, the first and how many others.
 */
export const listedPerson =
  "(?:(?:his|her|their) \\p{Ll}+ )?\\p{Lu}[\\p{L}.’'-]*(?: (?:de |van |von |of )?\\p{Lu}[\\p{L}.’'-]*){0,3}(?:, (?:aged )?\\d{1,3})?";
const calling = '(?:, (?:an?|the) [\\p{Ll}’ -]{3,40})?';
const fate =
  '(were (?:all |both )?(?:killed|injured|hurt|lost|drowned|found dead|swept away)|died|drowned|perished|lost their lives)';
const list = new RegExp(
  `^(${listedPerson}${calling}(?:, ?${listedPerson}${calling}){1,30}),? and (${listedPerson})(?:, [^,;:]{3,60})?,? ${fate}\\b`,
  'u',
);
/** Each with a comma of its own, and parted by more than that. */
const parted = new RegExp(`^([^:“”"]{10,600}); and ([^;:“”"]{3,160}?),? ${fate}\\b`, 'u');
/** Two, of whom more is said between. */
const couple = new RegExp(
  `^(${listedPerson})(?:,? who [^,;:“”"]{3,90}| \\([^()]{1,40}\\))?,? and (?:(?:the |an? )?(?:\\p{Ll}[\\p{Ll}-]+ ){1,4})?(${listedPerson})(?:, who [^,;:“”"]{3,90})?,? ${fate}\\b`,
  'u',
);
const opensWithName = new RegExp(`^${listedPerson}`, 'u');

export const numbers = 'no one two three four five six seven eight nine ten'.split(' ');

/** Empty where the clause begins with no such list. */
export function listedPeople(clause: string, longest: number): string[] {
  const [whole, first, last, what] = list.exec(clause) ?? parted.exec(clause) ?? couple.exec(clause) ?? [];
  if (whole === undefined || first === undefined || last === undefined || what === undefined) return [];
  const items = first.includes(';') ? first.split(/; (?:and )?/u) : first.split(/, ?/u).filter(isPerson);
  const names = [...items, last].map((one) => one.replace(/,.*$/u, ''));
  if (!names.every((one) => opensWithName.test(one))) return [];
  const rest = clause.slice(whole.length);
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)} ${what}`;
  if (names.length === 2) return [all + rest, all].filter((one) => one.length <= longest);
  const others = numbers[names.length - 1] ?? `${names.length - 1}`;
  const few = `${names[0]} and ${others} others ${what}`;
  return [all + rest, all].filter((one) => one.length <= longest).concat(few + rest, few);
}

function isPerson(words: string): boolean {
  return /^(?:(?:his|her|their) \p{Ll}+ )?\p{Lu}/u.test(words);
}
