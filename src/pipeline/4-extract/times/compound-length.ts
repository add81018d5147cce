/**
 * Lengths told in two units: "an hour and 20 minutes", "two years and three months", "1 hour 20 minutes".
 *
 *   "two hours and 30 minutes" → PT2H30M      "a week and three days" → P1W3D
 */
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
  const timed = whole.startsWith('PT');
  return { next: second.next, meaning: { kind: 'duration', value: whole + rest.slice(timed ? 2 : 1) } };
}

export const compoundLengthIdiom: Idiom = { name: 'compound length', starts: durationIdiom.starts, match };
