/**
 * A word in small letters → a form that its British and its American spelling share; no word itself.
 *
 * "colour", "color" → "color"; "organised", "organized" → "organized"; "centre" → "center"; "called" → "caled".
 */
const single: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['kerb', 'curb'],
  ['storey', 'story'],
  ['storeys', 'stories'],
  ['aeroplane', 'airplane'],
  ['mum', 'mom'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['sceptical', 'skeptical'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
]);

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=$|s$|ed$|ing$|able$|ful$|ite$|hood$|ly$|er$|ers$)/u, 'or'],
  [/(?<=\p{L}{2})is(?=e$|ed$|es$|ing$|er$|ers$|ation$|ations$)/u, 'iz'],
  [/(?<=\p{L}{2})ys(?=e$|ed$|es$|ing$|er$)/u, 'yz'],
  [/(?<=\p{L}{2}[bcdhkt])re(?=$|s$)/u, 'er'],
  [/(?<=\p{L}{2})ence$/u, 'ense'],
  [/(?<=\p{L}{2})ll(?=ed$|ing$|er$|ers$|or$|ors$|ery$)/u, 'l'],
  [/(?<=\p{L}{3})ogue(?=$|s$)/u, 'og'],
];

export function plainSpelling(word: string): string {
  const known = single.get(word);
  if (known !== undefined) return known;
  let plain = word;
  for (const [ending, same] of endings) plain = plain.replace(ending, same);
  return plain.length < 6 ? plain : plain.replace(/ae|oe/gu, 'e');
}
