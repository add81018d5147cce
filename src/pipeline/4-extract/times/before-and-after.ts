/**
 * The unit before or after another time: "the day before yesterday", "the day after tomorrow", "the night before", "the day following",
 * "the week before last week", "the day after Christmas", "the night before 3 May".
 *
 *   "the day before yesterday" → two days before the speaker's      "the day after the inquest" → read by no rule here
 */
import { pointingBack } from './ago-and-later.ts';
import type { Idiom, Reading } from './idiom.ts';
import { partsOfDay, units } from './lexicon.ts';
import type { Match, PartOfDay, Unit } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const conjunctions = new Set(['and', 'or', 'but', 'in', 'at', 'on', 'he', 'she', 'they', 'it', 'when']);

function match({ tokens, at, inner }: Reading): Match | null {
  const from = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  if (tokenAt(tokens, from).lower === 'eve' && tokenAt(tokens, from + 1).lower === 'of')
    return from === at ? null : beside(inner(from + 2), -1);
  const word = tokenAt(tokens, from).lower;
  const part = partsOfDay.get(word);
  const unit = part === undefined ? units.get(word) : undefined;
  const side = tokenAt(tokens, from + 1).lower;
  if (part === undefined && (unit === undefined || unit.plural)) return null;
  if (side === 'following' && unit !== undefined && from > at) return alone({ tokens, at: from + 2 }, 1, unit.unit);
  if (side !== 'before' && side !== 'after') return null;
  const offset = side === 'before' ? -1 : 1;
  const span: Unit = unit?.unit ?? 'day';
  const other = inner(from + 2);
  const that = from > at ? pointingBack(tokens, from + 1, side) : null;
  if (that !== null) return withPart(told(that, offset, span), part);
  const found =
    relativeTo(other, offset, span) ??
    (span === 'day' ? beside(other, offset) : null) ??
    alone({ tokens, at: from + 2 }, offset, span);
  if (found === null || (found.meaning.kind === 'relative' && found.meaning.from === 'told' && from === at))
    return null;
  return withPart(found, part);
}

const withPart = (found: Match, part: PartOfDay | undefined): Match =>
  part === undefined ? found : { ...found, part };

/** "before yesterday": only the speaker's own days can be counted on without the calendar. */
function relativeTo(other: Match | null, offset: number, unit: Unit): Match | null {
  if (other?.meaning.kind !== 'relative' || other.meaning.unit !== unit || other.clock !== undefined) return null;
  return { next: other.next, meaning: { ...other.meaning, offset: other.meaning.offset + offset } };
}

/** "the day after Thanksgiving", "the day before last Tuesday". */
function beside(other: Match | null, days: 1 | -1): Match | null {
  if (other === null || other.clock !== undefined || other.part !== undefined) return null;
  const { meaning, next } = other;
  const isDay =
    meaning.kind === 'holiday' ||
    (meaning.kind === 'calendar' && (meaning.fields.day ?? meaning.fields.weekday) !== undefined);
  return isDay ? { next, meaning: { kind: 'beside', of: meaning, days } } : null;
}

/** "the night before." with nothing after it: counted from the time told. */
function alone({ tokens, at }: Pick<Reading, 'tokens' | 'at'>, offset: number, unit: Unit): Match | null {
  const after = tokenAt(tokens, at);
  if (after.kind === 'number' || (after.kind === 'word' && !conjunctions.has(after.lower))) return null;
  return told(at, offset, unit);
}

const told = (next: number, offset: number, unit: Unit): Match => ({
  next,
  meaning: { kind: 'relative', unit, offset, from: 'told' },
});

export const beforeAndAfterIdiom: Idiom = {
  name: 'before and after',
  starts: ['the', 'day', 'night', 'week'],
  afterArticle: ['eve'],
  match,
};
