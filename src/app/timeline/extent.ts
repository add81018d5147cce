/**
 * How a time is known → where it lies on a line, in epoch milliseconds, and how sure each end is.
 *
 * `{earliest: null, latest: "2010-12-31T23:59:59+00:00", …}` ("By December 2010") →
 * `{start: null, end: 1293839999000, from: 'open', to: 'soft', precise: false}`.
 *
 *     firm   ├──   the words give this end          soft  ░▒──   somewhere from here on
 *     open   ··─   nothing says where it begins     precise  │   known to the minute
 */
import type { When } from '../../model/time.ts';

export type Edge = 'firm' | 'soft' | 'open';

export interface Extent {
  /** Null where that end is open; never both. */
  readonly start: number | null;
  readonly end: number | null;
  readonly from: Edge;
  readonly to: Edge;
  readonly precise: boolean;
}

/** Null where nothing is known of the time, or where what is said cannot be read as one. */
export function readExtent(when: When | null): Extent | null {
  if (when === null) return null;
  const start = readInstant(when.earliest);
  const end = readInstant(when.latest);
  if (start === null && end === null) return null;
  if (start !== null && end !== null && end < start) return null;
  // Of a stretch that was worked out nobody said that it lasted so long: something happened somewhere within it.
  const edge: Edge = when.precision === 'range' && when.basis === 'stated' ? 'firm' : 'soft';
  return {
    start,
    end,
    from: start === null ? 'open' : edge,
    to: end === null ? 'open' : edge,
    precise: when.precision === 'minute' && start !== null && end !== null,
  };
}

/** The ends that are known of all of them; null where there is none. */
export function hull(extents: readonly (Extent | null)[]): { readonly start: number; readonly end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const extent of extents) {
    if (extent === null) continue;
    start = Math.min(start, extent.start ?? extent.end ?? start);
    end = Math.max(end, extent.end ?? extent.start ?? end);
  }
  return start <= end ? { start, end } : null;
}

function readInstant(iso: string | null): number | null {
  if (iso === null) return null;
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? null : instant;
}
