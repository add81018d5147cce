/**
 * A length that something took less than: "within the hour", "within the week".
 *
 *   "the roof fell within the hour" → PT1H      "within the week of the fire", "within the year 2010", "within the day’s limits" → none here
 */
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { units } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const named = ['hour', 'day', 'week', 'fortnight', 'month', 'year', 'decade'];

function match({ tokens, at }: Reading): Match | null {
  if (tokenAt(tokens, at).lower !== 'the' || tokenAt(tokens, at - 1).lower !== 'within') return null;
  const word = tokenAt(tokens, at + 1);
  const unit = units.get(word.lower);
  if (unit === undefined || unit.plural || !named.includes(word.lower)) return null;
  const after = tokenAt(tokens, at + 2);
  const another =
    after.kind === 'number' || after.lower === 'of' || (after.gap === 0 && !'.,;:!?)'.includes(after.lower));
  return another ? null : { next: at + 2, meaning: { kind: 'duration', value: durationValue(unit.times, unit.unit) } };
}

export const withinUnitIdiom: Idiom = { name: 'within a unit', starts: ['the'], afterArticle: named, match };
