/**
 * Two figures in their sentences → whether both can be so, for how they are hedged.
 *
 * "at least four" and "five", "by 12.15" and "at 12.05", "about 100" and "104" → true; "about 20" and "30" → false.
 */
import type { Detail } from '../details.ts';
import type { Unit } from '../read-units.ts';

type Bound = 'least' | 'most' | 'about' | null;

const bounds: ReadonlyMap<string, Exclude<Bound, null>> = new Map([
  ...(['least', 'over', 'after', 'than', 'from', 'since'] as const).map((word) => [word, 'least'] as const),
  ...(['most', 'under', 'before', 'by', 'to', 'until', 'nearly', 'almost', 'within'] as const).map(
    (word) => [word, 'most'] as const,
  ),
  ...(['about', 'around', 'approximately', 'roughly', 'some', 'circa'] as const).map(
    (word) => [word, 'about'] as const,
  ),
]);
/** What "about" may be off by: a tenth of a number, five minutes. */
const looseShare = 0.1;
const looseMinutes = 5;

/** False for what is no figure of one kind. */
export function bothCanBe(a: readonly Unit[], i: number, b: readonly Unit[], j: number): boolean {
  const [x, y] = [amountOf(a[i]?.detail ?? null), amountOf(b[j]?.detail ?? null)];
  if (x === null || y === null) return false;
  const [of, against] = [boundOf(a, i), boundOf(b, j)];
  return holds(of, x, y) || holds(against, y, x);
}

/** What the bound of `x` allows. */
function holds(bound: Bound, x: Amount, y: Amount): boolean {
  if (bound === 'least') return y.value >= x.value;
  if (bound === 'most') return y.value <= x.value;
  return bound === 'about' && Math.abs(x.value - y.value) <= x.loose;
}

interface Amount {
  readonly value: number;
  readonly loose: number;
}

function amountOf(detail: Detail | null): Amount | null {
  if (detail?.kind === 'number') return { value: detail.value, loose: detail.value * looseShare };
  return detail?.kind === 'time' ? { value: detail.minutes, loose: looseMinutes } : null;
}

/** "More than", "fewer than", "at least", "by": what stands right before it. */
function boundOf(units: readonly Unit[], at: number): Bound {
  const [before = '', earlier = ''] = [units[at - 1]?.frame, units[at - 2]?.frame];
  if (before === 'than') return earlier === 'fewer' || earlier === 'less' ? 'most' : 'least';
  if (before === 'to' && earlier !== 'up') return null;
  return bounds.get(before) ?? null;
}
