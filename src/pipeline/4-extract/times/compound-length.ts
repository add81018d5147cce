/**
 * Lengths told in two units: "an hour and 20 minutes", "two years and three months", "1 hour 20 minutes".
 *
 *   "two years and three months later" → from the time told      "two hours and 30 minutes" → PT2H30M      "a week and three days" → P1W3D
 */
import { ends } from './ago-and-later.ts';
import { durationIdiom, lengthAt } from './duration.ts';
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Match, Unit } from './meaning.ts';
import { tokenAt } from './tokens.ts';

/** What can be told after each unit; days and longer never mix with the hours of a clock's time but for "P1DT2H". */
const smaller: Partial<Record<Unit, readonly Unit[]>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
};

function match({ tokens, at }: Reading): Match | null {
  const first = lengthAt(tokens, at);
  if (first === null || first.amount === null || !Number.isInteger(first.amount)) return null;
  const link = tokenAt(tokens, first.next).lower;
  const from = link === 'and' || link === ',' ? first.next + 1 : first.next;
  const second = tokenAt(tokens, from).gap <= 2 ? lengthAt(tokens, from) : null;
  if (second === null || second.amount === null || !smaller[first.unit.unit]?.includes(second.unit.unit)) return null;
  if (link === ',' && second.amount === 1) return null;
  const after = tokenAt(tokens, second.next).lower;
  if (after === 'old' || after === '-') return null;
  const [whole, rest] = [durationValue(first.amount, first.unit.unit), durationValue(second.amount, second.unit.unit)];
  const end = ends.get(after);
  const small = end === undefined ? null : inSmaller(first.unit.unit, second.unit.unit);
  if (end !== undefined && small !== null && Number.isInteger(second.amount)) {
    const [sign, from] = end;
    const amount = first.amount * small + second.amount;
    return { next: second.next + 1, meaning: { kind: 'shift', amount, unit: second.unit.unit, sign, from } };
  }
  const timed = whole.startsWith('PT');
  return { next: second.next, meaning: { kind: 'duration', value: whole + rest.slice(timed ? 2 : 1) } };
}

/** How many of the smaller unit the larger has, where that is always so many. */
function inSmaller(large: Unit, small: Unit): number | null {
  return many[`${large} ${small}`] ?? null;
}
const many: Readonly<Record<string, number>> = {
  'year month': 12,
  'week day': 7,
  'day hour': 24,
  'hour minute': 60,
  'minute second': 60,
};

export const compoundLengthIdiom: Idiom = { name: 'compound length', starts: durationIdiom.starts, match };
