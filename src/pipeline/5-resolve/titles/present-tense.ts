/**
 * A verb of the present as a running report uses it → the same in the past: "says" → "said", "reminds" → "reminded".
 *
 * Only verbs of a closed list: "the reports" and "two calls" are no verbs, and only a clause shows which is which.
 */
const irregular: Readonly<Record<string, string>> = {
  says: 'said',
  tells: 'told',
  finds: 'found',
  sits: 'sat',
  hears: 'heard',
  sends: 'sent',
  begins: 'began',
  gives: 'gave',
  goes: 'went',
  leaves: 'left',
  makes: 'made',
  rises: 'rose',
  sees: 'saw',
  speaks: 'spoke',
  takes: 'took',
  thinks: 'thought',
  wants: 'wanted',
  knows: 'knew',
  denies: 'denied',
  replies: 'replied',
  submits: 'submitted',
  admits: 'admitted',
};
const regular =
  'accepts adds adjourns agrees announces answers appears argues arrives asks believes calls claims concedes concludes confirms describes disagrees ends enters explains hopes insists invites lists opens praises reaches reads recalls recommends rejects remembers reminds returns shows starts states suggests supports thanks urges warns'.split(
    ' ',
  );
const past: ReadonlyMap<string, string> = new Map([
  ...Object.entries(irregular),
  ...regular.map((word): [string, string] => [word, word === 'reads' ? 'read' : pastOf(word)]),
]);

/** As the inside of a pattern: "says|tells|…". */
export const presentVerbs: string = [...past.keys()].join('|');

/** The word itself where it is none of them. */
export function inPast(word: string): string {
  return past.get(word) ?? word;
}

/** "argues" → "argued", "reaches" → "reached", "reminds" → "reminded". */
function pastOf(word: string): string {
  const stem = /(?:ch|sh|ss|x)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}
