/**
 * A network that contradicts itself → one that does not, and each contradiction that was in it.
 *
 * “He then ran” against two stated clock times → the reading of “then” yields, and that is told as a warning; the
 * editor's “after” against a stated time → told as an error.
 */
import { type Contradiction, findContradiction } from './find-contradiction.ts';
import type { NetworkPart, Step } from './order-network.ts';
import type { Bounds } from './propagate-bounds.ts';

export interface Settled {
  readonly part: NetworkPart;
  readonly bounds: Bounds;
  readonly conflicts: readonly Conflict[];
}
export interface Conflict extends Contradiction {
  /** The statement that had to go so that the rest could be looked at. */
  readonly dropped: Step | null;
  /** The editor's own order is among the statements: only the editor can say which of them is wrong. */
  readonly isError: boolean;
  /** How many readings of order went with it untold, where there were too many contradictions to tell. */
  readonly untold: number;
}

/** So many contradictions of one part are told one by one. */
const mostTold = 20;

/** Each round looks at the part anew without the statement that gave way; there are at most a few more than are told. */
export function settleOrder(part: NetworkPart): Settled {
  const conflicts: Conflict[] = [];
  let left = part;
  for (;;) {
    const { found, bounds } = findContradiction(left);
    if (found === null) return { part: left, bounds, conflicts };
    const dropped = weakest(found.steps);
    const steps = left.steps.filter((step) => step !== dropped);
    // Beyond that number only a bare order is kept: the editor's, or none.
    const kept =
      conflicts.length < mostTold - 1
        ? steps
        : steps.filter(({ said }) => conflicts.length < mostTold && said.basis === 'edited');
    const isError = found.steps.some(({ said }) => said.basis === 'edited');
    conflicts.push({ ...found, dropped, isError, untold: steps.length - kept.length });
    left = { ...left, steps: kept };
  }
}

/** What yields first: an opening ("Then …"), a clause ("before the ferry sank"), the editor's word; of equals the last. */
function weakest(steps: readonly Step[]): Step | null {
  const strength = ({ said }: Step): number => (said.basis === 'edited' ? 2 : said.read === 'clause' ? 1 : 0);
  let found: Step | null = null;
  for (const step of steps) {
    if (found === null || strength(step) <= strength(found)) found = step;
  }
  return found;
}
