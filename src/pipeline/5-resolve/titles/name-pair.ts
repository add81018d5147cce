/**
 * A clause that opens with "they" → the same with the two who alone can be meant, by the words of the sentence before.
 *
 * "Mrs Dorn said that she and her husband were woken." + "They lost each other in the smoke" → "Mrs Dorn and her husband lost …".
 * Where that sentence has anything else of which there are several, it stays.
 */
import type { PassageMentions, Span } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import { shortName } from './told-text.ts';

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

/** "They were arrested", "Both fell", where two are linked to that word → the same by their names. `mentions` are those within the span. */
export function nameLinkedPair(clause: string, mentions: PassageMentions, span: Span, setting: Setting): string {
  const word = /^(They|Both) (?=\p{Ll})/u.exec(clause)?.[1];
  if (word === undefined) return clause;
  const { passage, people } = mentions;
  const linked = people.filter(
    ({ by, start, end }) =>
      by === 'reference' &&
      start >= span.start &&
      end <= span.end &&
      passage.text.slice(start, end).toLowerCase() === word.toLowerCase(),
  );
  const ids = [...new Set(linked.map(({ id }) => id))];
  const names = ids
    .flatMap((id) => setting.personOf(id) ?? [])
    .flatMap((one) => (one.part === 'attacker' ? [] : shortName(one)));
  const [one, other] = names;
  if (ids.length !== 2 || one === undefined || other === undefined) return clause;
  return clause.replace(/^(?:They|Both) /u, `${one} and ${other} `);
}

function spokenPair(sentence: string): string | null {
  const [, who] = teller.exec(sentence) ?? [];
  const [, pronoun, whose, relative] = withKin.exec(sentence) ?? [];
  if (who === undefined || whose === undefined || relative === undefined) return null;
  const isMan = who.startsWith('Mr ');
  return (pronoun === 'he') === isMan && (whose === 'his') === isMan ? `${who} and ${whose} ${relative}` : null;
}
