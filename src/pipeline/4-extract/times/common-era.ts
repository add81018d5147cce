/**
 * Years that say their era: "AD 79", "79 AD", "1066 CE", "A.D. 410".
 *
 *   "in AD 79" → 0079      "a 79 AD game" is read the same; "an ad 79" is not
 */
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** "AD", "A.D.", "CE", "C.E." in capitals at a token: the token after it, or null. */
function eraAt(tokens: readonly Token[], at: number): number | null {
  const first = tokenAt(tokens, at);
  if (!first.capital) return null;
  if (first.lower === 'ad' || first.lower === 'ce') return at + 1;
  const last = first.lower === 'a' ? 'd' : first.lower === 'c' ? 'e' : null;
  const [stop, second, end] = [1, 2, 3].map((step) => tokenAt(tokens, at + step));
  if (last === null || stop?.lower !== '.' || second?.lower !== last || second.gap !== 0) return null;
  return end?.lower === '.' && end.gap === 0 ? at + 4 : at + 3;
}

function match({ tokens, at }: Reading): Match | null {
  if (tokenAt(tokens, at).kind === 'number') {
    const next = eraAt(tokens, at + 1);
    return next === null || tokenAt(tokens, at + 1).gap > 1 || tokenAt(tokens, at).gap === 0
      ? null
      : dated(tokenAt(tokens, at), next);
  }
  const year = eraAt(tokens, at);
  const number = year === null ? null : tokenAt(tokens, year);
  if (year === null || number?.kind !== 'number' || number.gap !== 1) return null;
  const after = tokenAt(tokens, year + 1);
  return after.gap === 0 && after.kind === 'word' ? null : dated(number, year + 1);
}

function dated({ lower }: Token, next: number): Match | null {
  const year = lower.length <= 4 ? Number(lower) : 0;
  return year < 1 || year > 2199 ? null : { next, meaning: { kind: 'calendar', fields: { year } } };
}

export const commonEraIdiom: Idiom = { name: 'common era', starts: [anyNumber, 'ad', 'ce', 'a', 'c'], match };
