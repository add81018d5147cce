/**
 * "Before last": the one before the last one.
 *
 *   "the weekend before last", published on 20 March 2013 → 2013-W10-WE      "the night before last" → 2013-03-18TNI
 */
import type { Idiom, Reading } from './idiom.ts';
import { monthNames, units, weekdayNames } from './lexicon.ts';
import type { Match, Unit } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const spans = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year']);

function match({ tokens, at }: Reading): Match | null {
  const word = tokenAt(tokens, at + 1).lower;
  if (tokenAt(tokens, at + 2).lower !== 'before' || tokenAt(tokens, at + 3).lower !== 'last') return null;
  const after = tokenAt(tokens, at + 4).lower;
  if (units.has(after) || monthNames.has(after) || weekdayNames.has(after) || ['night', "'", '’'].includes(after))
    return null;
  const from = { kind: 'relative', offset: -2, from: 'speaker' } as const;
  if (word === 'night') return { next: at + 4, meaning: { ...from, unit: 'day' }, part: 'NI' };
  const unit = units.get(word);
  const said = unit !== undefined && !unit.plural && unit.times === 1 && spans.has(unit.unit);
  return said ? { next: at + 4, meaning: { ...from, unit: unit.unit } } : null;
}

export const beforeLastIdiom: Idiom = {
  name: 'before last',
  starts: ['the'],
  afterArticle: ['night', ...units.keys()],
  match,
};
