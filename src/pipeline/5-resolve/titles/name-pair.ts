/**
 * A clause that opens with "they" → the same with the two who alone can be meant, by the words of the sentence before.
 *
 * "Mrs Dorn said that she and her husband were woken." + "They lost each other in the smoke" → "Mrs Dorn and her husband lost …".
 * Where that sentence has anything else of which there are several, it stays.
 */
const opening = /^They (?=\p{Ll})/u;
const kin = 'husband|wife|mother|father|son|daughter|brother|sister|partner|girlfriend|boyfriend|friend|colleague';
const name = '(?:(?:Mr|Mrs|Ms|Miss|Dr) )?\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2}';
const withKin = new RegExp(`\\b(she|he) and (her|his) (${kin})\\b`, 'u');
const teller = /^((?:Mr|Mrs|Ms|Miss) \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?) (?:said|says|told|recalled)\b/u;
const ofTwo = new RegExp(
  `^(${name} and (?:(?:her|his) (?:${kin})|${name}))(?:, [^,;:“”"]{2,60},)? (?:were|had|went|came|left|took|met|set|ran|drove|\\p{Ll}{3,}ed)\\b`,
  'u',
);
const several =
  /\b(?:people|men|women|children|police|officers|both|all|two|three|four|five|six|others)\b|\b(?:the|his|her|their|some|many) (?:\p{Ll}+ )?\p{Ll}{3,}(?<![sui])s\b/u;
const longestBefore = 300;

/** `before` are the words of the paragraph before the clause. */
export function namePair(clause: string, before: string): string {
  if (!opening.test(clause)) return clause;
  const words = before.slice(-longestBefore).trim();
  const sentence = words
    .slice((/.*(?<!\b(?:Mr|Mrs|Ms|Dr|St))[.!?]["”’']?\s+(?=["“]?\p{Lu})/su.exec(words)?.[0] ?? '').length)
    .replace(/^\[?\d+(?:\.\d+)*[\].]? /u, '');
  const pair = ofTwo.exec(sentence)?.[1] ?? spokenPair(sentence);
  if (pair === null || several.test(sentence.replace(pair, ''))) return clause;
  return clause.replace(opening, `${pair} `);
}

function spokenPair(sentence: string): string | null {
  const [, who] = teller.exec(sentence) ?? [];
  const [, pronoun, whose, relative] = withKin.exec(sentence) ?? [];
  if (who === undefined || whose === undefined || relative === undefined) return null;
  const isMan = who.startsWith('Mr ');
  return (pronoun === 'he') === isMan && (whose === 'his') === isMan ? `${who} and ${whose} ${relative}` : null;
}
