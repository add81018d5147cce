/**
 * Tokens → a number with what it counts, where that is a measure: "20,000", "twenty-one", "£1.2m", "fifth", "ten minutes".
 */
import type { Figure } from './read-figures.ts';
import type { Token } from './read-tokens.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
]);
const units: ReadonlyMap<string, string> = new Map(
  [
    'second seconds sec secs',
    'minute minutes min mins',
    'hour hours hr hrs',
    'day days',
    'week weeks',
    'month months',
    'year years',
    'mile miles mph',
    'kilometer kilometers kilometre kilometres km kms kph',
    'meter meters metre metres',
    'centimeter centimeters centimetre centimetres cm',
    'millimeter millimeters millimetre millimetres mm',
    'foot feet ft',
    'yard yards',
    'inch inches',
    'knot knots',
    'acre acres',
    'hectare hectares',
    'liter liters litre litres',
    'gallon gallons',
    'kilogram kilograms kilo kilos kg',
    'tonne tonnes',
    'ton tons',
    'degree degrees',
    'pound pounds',
    'dollar dollars',
    'euro euros',
    '% percent',
  ].flatMap((row) => row.split(' ').map((name, _, [first = name]) => [name, first] as const)),
);

const currencies: ReadonlyMap<string, string> = new Map([
  ['£', 'pound'],
  ['$', 'dollar'],
  ['€', 'euro'],
]);

/** "km", "minutes": a word in which something is measured. */
export function isMeasure(word: string): boolean {
  return units.has(word);
}

/** The number that a single word stands for, up to ninety; null for any other word. */
export function smallNumber(word: string): number | null {
  const one = ones.indexOf(word);
  if (one >= 0) return one;
  const ten = tens.indexOf(word);
  return ten < 0 ? null : 20 + 10 * ten;
}

/** Null where no number begins. */
export function readNumber(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const place = ordinals.indexOf(token.key);
  if (place > 0) return { detail: { kind: 'number', value: place, unit: 'th' }, length: 1 };
  const [, currency, digits, suffix = ''] = /^([£$€]?)(\d[\d.,:]*)(\p{L}*)$/u.exec(token.key) ?? [];
  if (digits !== undefined && currency !== undefined && !Number.isNaN(amountOf(digits))) {
    const scale = suffixes.get(suffix) ?? 1;
    const measure = currencies.get(currency) ?? units.get(suffix) ?? (/^(?:st|nd|rd|th)$/u.test(suffix) ? 'th' : null);
    return scaled(amountOf(digits) * scale, measure, tokens, at, 1);
  }
  const small = smallNumber(token.key);
  if (small === null) return null;
  const next = smallNumber(tokens[at + 1]?.key ?? '');
  const compound = small >= 20 && next !== null && next > 0 && next < 10;
  return scaled(small + (compound ? next : 0), null, tokens, at, compound ? 2 : 1);
}

function amountOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** The "million" and the unit behind a number belong to it. */
function scaled(value: number, measure: string | null, tokens: readonly Token[], at: number, taken: number): Figure {
  let [amount, length] = [value, taken];
  for (
    let scale = scales.get(keyAt(tokens, at + length));
    scale !== undefined;
    scale = scales.get(keyAt(tokens, at + length))
  ) {
    amount *= scale;
    length += 1;
  }
  const unit = measure ?? units.get(keyAt(tokens, at + length)) ?? null;
  const percent = measure === null && keyAt(tokens, at + length) === 'per' && keyAt(tokens, at + length + 1) === 'cent';
  return { detail: { kind: 'number', value: amount, unit: percent ? '%' : unit }, length };
}

function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}
