/**
 * Decades and centuries: "the 1980s", "the nineties", "the '80s", "the early 21st century", "the 480s BC".
 *
 *   "the 1980s" → 198      "the twentieth century" → 19
 */
import { hyphen, ordinalAt } from './amount.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { cardinals, ordinals } from './lexicon.ts';
import type { Fields, Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';
import { bcAt } from './year.ts';

const named: ReadonlyMap<string, number> = new Map([
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, index): [string, number] => [word, 192 + index],
  ),
  ['noughties', 200],
]);
/** "in her early nineties", "temperatures in the high nineties" are no years; "in early nineties" and "in the nineties" are. */
const parts = new Set(['early', 'late', 'mid', '-']);

/** "the eighteen-sixties", "nineteen fifties": in words throughout. */
function inWords(tokens: Reading['tokens'], at: number): Match | null {
  const hundreds = cardinals.get(tokenAt(tokens, at).lower) ?? 0;
  const next = at + 1 + hyphen(tokens, at + 1);
  const decade = hundreds >= 16 && hundreds <= 20 ? named.get(tokenAt(tokens, next).lower) : undefined;
  return decade === undefined ? null : calendar({ decade: hundreds * 10 + (decade % 10) }, next + 1);
}

function match({ tokens, at }: Reading): Match | null {
  const from = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  const words = inWords(tokens, from);
  if (words !== null) return words;
  const known = named.get(tokenAt(tokens, from).lower);
  if (known !== undefined && (from > at || isPartOfDecade(tokens, at))) return calendar({ decade: known }, from + 1);
  return inFigures(tokens, from) ?? century(tokens, from);
}

/** "the early nineties", "mid-seventies"; not "his early nineties", "the low twenties". */
function isPartOfDecade(tokens: Reading['tokens'], at: number): boolean {
  if (!parts.has(tokenAt(tokens, at - 1).lower)) return false;
  const dash = tokenAt(tokens, at - 1).lower === '-' ? 2 : 1;
  const owner = tokenAt(tokens, at - 1 - (dash === 2 ? 1 : 0) - 1).lower;
  return !owners.has(owner) && tokenAt(tokens, at - dash).lower !== '-';
}
const owners = new Set(['his', 'her', 'their', 'my', 'your', 'our', 's']);

const calendar = (fields: Fields, next: number): Match => ({ next, meaning: { kind: 'calendar', fields } });

/** "1980s", "'80s", "80s", "1980's", "480s BC". */
function inFigures(tokens: Reading['tokens'], at: number): Match | null {
  const quote = tokenAt(tokens, at);
  const from = quote.lower === "'" || quote.lower === '’' || quote.lower === '‘' ? at + 1 : at;
  const number = tokenAt(tokens, from);
  if (number.kind !== 'number' || !number.lower.endsWith('0') || number.lower.length > 4) return null;
  const apostrophe = tokenAt(tokens, from + 1).lower === "'" || tokenAt(tokens, from + 1).lower === '’' ? 1 : 0;
  const s = tokenAt(tokens, from + 1 + apostrophe);
  if (s.lower !== 's' || s.gap !== 0 || tokenAt(tokens, from + 1).gap !== 0) return null;
  const next = from + 2 + apostrophe;
  const decade = Number(number.lower) / 10;
  const bc = bcAt(tokens, next);
  if (bc > 0) return calendar({ bc: true, decade }, next + bc);
  if (number.lower.length === 4) return decade >= 100 && decade < 220 ? calendar({ decade }, next) : null;
  if (number.lower.length !== 2 || number.lower === '00') return null;
  const before = tokenAt(tokens, at - 1).lower;
  if (from === at && !['the', 'early', 'late', 'mid', '-', 'and', 'or', 'in'].includes(before)) return null;
  if (isTemperature(tokens, at)) return null;
  if (owners.has(before) || (parts.has(before) && from === at && !isPartOfDecade(tokens, at))) return null;
  return calendar({ decade: decade < 2 ? 200 + decade : 190 + decade }, next);
}

/** "temperatures in the 80s", "highs in the 70s". */
function isTemperature(tokens: Reading['tokens'], at: number): boolean {
  for (let step = at - 1; step > at - heatReach; step -= 1) if (heats.has(tokenAt(tokens, step).lower)) return true;
  return false;
}
const heats = new Set(['temperature', 'temperatures', 'highs', 'lows', 'degrees', 'fahrenheit']);
const heatReach = 6;

/** "20th century", "nineteenth-century", "5th century BC", "the 7th and 8th centuries" (its last). */
function century(tokens: Reading['tokens'], at: number): Match | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === null || ordinal.value > 30) return null;
  const next = tokenAt(tokens, ordinal.next).lower === '-' ? ordinal.next + 1 : ordinal.next;
  const word = tokenAt(tokens, next).lower;
  if (word !== 'century' && word !== 'centuries') return null;
  const bc = bcAt(tokens, next + 1);
  if (bc > 0) return calendar({ bc: true, century: ordinal.value - 1 }, next + 1 + bc);
  return calendar({ century: ordinal.value - 1 }, next + 1);
}

const centuries = ['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];

export const decadeAndCenturyIdiom: Idiom = {
  name: 'decade and century',
  afterArticle: [...named.keys(), ...centuries],
  starts: [anyNumber, ...named.keys(), 'the', "'", '’', '‘', ...centuries, ...ordinals.keys()],
  match,
};
