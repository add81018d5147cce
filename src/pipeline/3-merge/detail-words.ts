/**
 * A detail in its paragraph → the words that a reader is shown of it.
 *
 * 20 in "they treated about 20 patients" → "about 20 patients"; 14.56 in "landed at 14.56" → "14.56".
 */
import type { Span } from '../artifacts.ts';
import { isMeasure } from './read-number.ts';
import type { Unit } from './read-units.ts';

const hedges: ReadonlySet<string> = new Set(
  'about around approximately roughly nearly almost over under exactly only least most more fewer less than at up to some'.split(
    ' ',
  ),
);
/** They belong to a hedge but are none alone. */
const alone: ReadonlySet<string> = new Set(['at', 'to', 'than', 'up', 'only', 'some']);

/** A number with what it counts and how sure it is; any other detail by itself. */
export function detailWords(units: readonly Unit[], at: number): Span {
  const unit = units[at];
  const { start, end } = unit ?? { start: 0, end: 0 };
  if (unit?.detail?.kind !== 'number') return { start, end };
  let first = at;
  while (first > 0 && !units[first]?.opens && hedges.has(units[first - 1]?.frame ?? '')) first -= 1;
  const hedged = units.slice(first, at).some(({ frame }) => !alone.has(frame));
  const counted = units[at + 1];
  const hasCounted =
    counted !== undefined &&
    counted.detail === null &&
    !counted.opens &&
    (counted.frame.length > 3 || isMeasure(counted.frame));
  return { start: hedged ? (units[first]?.start ?? start) : start, end: hasCounted ? counted.end : end };
}
