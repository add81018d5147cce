/**
 * Tokens → how many: the amount at the head of "twenty-five years", "5 1/2 hours", "a couple of days", "several weeks".
 *
 *   "two and a half" → 2.5      "1,500" → 1500      "several" → null (some, not said how many)
 */
import { cardinals, magnitudes, ordinals, units, vagueAmounts } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

export interface Amount {
  /** Null: more than one, not said how many. */
  readonly value: number | null;
  readonly next: number;
}

/** The amount that begins at a token, or null. "a" and "an" count as one. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const first = tokenAt(tokens, at);
  if (first.kind === 'number') return figures(tokens, at);
  if (first.lower === 'a' || first.lower === 'an') return afterArticle(tokens, at + 1);
  if (first.lower === 'half' && ['a', 'an'].includes(tokenAt(tokens, at + 1).lower))
    return { value: 0.5, next: at + 2 };
  if (first.lower === 'single') return { value: 1, next: at + 1 };
  if (first.lower === 'another') return oneMore(tokens, at);
  if (magnitudes.has(first.lower)) return hundreds(tokens, at);
  if (vagueAmounts.has(first.lower)) return { value: null, next: at + 1 };
  return threeQuarters(tokens, at) ?? withHalf(tokens, cardinalAt(tokens, at));
}

/** "will take another year": one more; "another day", on its own, is some other one. */
function oneMore(tokens: readonly Token[], at: number): Amount | null {
  const unit = units.get(tokenAt(tokens, at + 1).lower);
  const other = ['on', 'of', 'at', 'from', 'in', 'or', 'till', 'until'].includes(tokenAt(tokens, at - 1).lower);
  return unit === undefined || unit.plural || unit.unit === 'second' || unit.unit === 'quarter' || other
    ? null
    : { value: 1, next: at + 1 };
}

/** "the hundred days", "the thousand years": with the article, and no number before them. */
function hundreds(tokens: readonly Token[], at: number): Amount | null {
  const size = magnitudes.get(tokenAt(tokens, at).lower) ?? 0;
  return tokenAt(tokens, at - 1).lower === 'the' ? { value: size, next: at + 1 } : null;
}

/** "three quarters of an hour". */
function threeQuarters(tokens: readonly Token[], at: number): Amount | null {
  if (tokenAt(tokens, at).lower !== 'three') return null;
  const next = at + 1 + hyphen(tokens, at + 1);
  const words = [0, 1, 2].map((step) => tokenAt(tokens, next + step).lower);
  return words[0] === 'quarters' && words[1] === 'of' && (words[2] === 'an' || words[2] === 'a')
    ? { value: 0.75, next: next + 3 }
    : null;
}

function afterArticle(tokens: readonly Token[], at: number): Amount {
  const word = tokenAt(tokens, at).lower;
  if (word === 'few') return { value: null, next: at + 1 };
  if (word === 'couple') return { value: 2, next: tokenAt(tokens, at + 1).lower === 'of' ? at + 2 : at + 1 };
  if (word === 'dozen') return { value: 12, next: at + 1 };
  if (word === 'half') return { value: 0.5, next: at + 1 };
  if (word === 'quarter' && tokenAt(tokens, at + 1 + hyphen(tokens, at + 1)).lower === 'century')
    return { value: 0.25, next: at + 1 };
  if (word === 'quarter' && tokenAt(tokens, at + 1).lower === 'of') {
    const article = tokenAt(tokens, at + 2).lower;
    return article === 'a' || article === 'an' ? { value: 0.25, next: at + 3 } : { value: 1, next: at };
  }
  const size = magnitudes.get(word);
  if (size !== undefined) return { value: size, next: at + 1 };
  return { value: 1, next: at };
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** "25", "20,000", "2.5", "5 1/2", "6½". */
function figures(tokens: readonly Token[], at: number): Amount | null {
  let digits = tokenAt(tokens, at).lower;
  let next = at + 1;
  if (digits === '' || digits.length > 6) return null;
  for (
    let group = 0;
    group < 3 && joined(tokens, next, ',') && tokenAt(tokens, next + 1).lower.length === 3;
    group += 1
  ) {
    digits += tokenAt(tokens, next + 1).lower;
    next += 2;
  }
  if (joined(tokens, next, '.') && tokenAt(tokens, next + 1).lower.length <= 2) {
    digits += `.${tokenAt(tokens, next + 1).lower}`;
    next += 2;
  }
  const size = magnitudes.get(tokenAt(tokens, next).lower);
  if (size !== undefined) return { value: Number(digits) * size, next: next + 1 };
  const part = fractions.get(tokenAt(tokens, next).lower);
  if (part !== undefined) return { value: Number(digits) + part, next: next + 1 };
  const one = tokenAt(tokens, next);
  if (one.lower === '1' && one.gap === 1 && joined(tokens, next + 1, '/')) {
    const under = Number(tokenAt(tokens, next + 2).lower);
    if (under === 2 || under === 4) return { value: Number(digits) + 1 / under, next: next + 3 };
  }
  return withHalf(tokens, { value: Number(digits), next });
}

/** A mark with a number against it on both sides: the comma of "20,000". */
function joined(tokens: readonly Token[], at: number, mark: string): boolean {
  const token = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  return token.lower === mark && token.gap === 0 && after.kind === 'number' && after.gap === 0 && after.lower !== '';
}

/** "twenty-five", "two thousand", "a hundred and sixteen": words only. */
export function cardinalAt(tokens: readonly Token[], at: number): Amount | null {
  let value = cardinals.get(tokenAt(tokens, at).lower);
  if (value === undefined) return null;
  let next = at + 1;
  if (value >= 20) {
    const ones = cardinals.get(tokenAt(tokens, next + hyphen(tokens, next)).lower);
    if (ones !== undefined && ones > 0 && ones < 10) {
      next += hyphen(tokens, next) + 1;
      value += ones;
    }
  }
  const size = magnitudes.get(tokenAt(tokens, next).lower);
  return size === undefined ? { value, next } : { value: value * size, next: next + 1 };
}

/** "third", "21st", "twenty-first" → 3, 21, 21, or null. */
export function ordinalAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const first = tokenAt(tokens, at);
  if (first.kind === 'number') {
    const ending = tokenAt(tokens, at + 1);
    const fits = ending.gap === 0 && ['st', 'nd', 'rd', 'th'].includes(ending.lower);
    return fits && first.lower !== '' && first.lower.length < 3 ? { value: Number(first.lower), next: at + 2 } : null;
  }
  const ordinal = ordinals.get(first.lower);
  if (ordinal !== undefined) return { value: ordinal, next: at + 1 };
  const ten = cardinals.get(first.lower);
  if (ten === undefined || ten < 20) return null;
  const after = at + 1 + hyphen(tokens, at + 1);
  const one = ordinals.get(tokenAt(tokens, after).lower);
  return one !== undefined && one < 10 ? { value: ten + one, next: after + 1 } : null;
}

/** 1 where a hyphen stands against both its neighbours, else 0: how many tokens to step over. */
export function hyphen(tokens: readonly Token[], at: number): 0 | 1 {
  const token = tokenAt(tokens, at);
  const dash = token.lower === '-' || token.lower === '‐' || token.lower === '‑';
  return dash && token.gap === 0 && tokenAt(tokens, at + 1).gap === 0 ? 1 : 0;
}

function withHalf(tokens: readonly Token[], amount: Amount | null): Amount | null {
  if (amount === null || amount.value === null) return amount;
  const and = amount.next + hyphen(tokens, amount.next);
  if (tokenAt(tokens, and).lower !== 'and') return amount;
  const article = and + 1 + hyphen(tokens, and + 1);
  const half = article + 1 + hyphen(tokens, article + 1);
  if (tokenAt(tokens, article).lower === 'half') return { value: amount.value + 0.5, next: article + 1 };
  const says = tokenAt(tokens, article).lower === 'a' && tokenAt(tokens, half).lower === 'half';
  return says ? { value: amount.value + 0.5, next: half + 1 } : amount;
}
