/**
 * Events of a list → what is known of their order: which the line down the list joins, and where it breaks and that must be said in
 * words, since it would else be read as an order.
 *
 *     ● fell ill                 told by A
 *     │
 *     ● was treated              told by A
 *                                "Told by B; not known if before or after the event above."
 *     ● jumped over the fence    told by B
 *     │
 *     ● stood beside him         told by B
 *                                "The account of A goes on; not known if before or after the event above."
 *     ● was carried away         told by A, and known to come after what A has told above
 *                                "Where the line breaks, the order is not known."
 *     ● 14.30 a letter came
 *
 * Said of the first break, of each after which somebody else goes on to tell a run of events or has just ended one, and of each
 * between what has no hour and a clock time, which seems to come after all that stands above it.
 */
import type { TimelineEvent } from '../model/event.ts';
import { isOrderKnown, knownToFollow, type Told } from './order-known.ts';

/** So many events above a break an account is looked for that goes on below it: whoever reads has not yet lost it. */
const farthest = 50;

/** What is known of an event and those beside it. */
export interface OrderInList {
  /** Whether it is known to come after the event above it. */
  readonly follows: boolean;
  /** Whether the one below is known to come after it. */
  readonly leads: boolean;
  /** A break above it that must be said: within what is told, or where the account of somebody else begins or goes on. */
  readonly breaks: 'line' | 'account' | 'goes-on' | null;
}

/**
 * Events in the order of one list, in its chapters → what is known of each, by its id. No line leads over the heading of a chapter;
 * an account that begins below one is said as any other.
 */
export function orderInList(
  chapters: readonly (readonly TimelineEvent[])[],
  told: Told,
): ReadonlyMap<string, OrderInList> {
  const all = chapters.flat();
  const following = knownToFollow(all, told);
  const heads = new Set(chapters.map(([head]) => head));
  const follows = (event: TimelineEvent | undefined) =>
    event !== undefined && following.has(event.id) && !heads.has(event);
  let isFirst = true;
  const breakAbove = (event: TimelineEvent, at: number) => {
    const [previous, next] = [all[at - 1], all[at + 1]];
    isFirst ||= heads.has(event);
    if (previous === undefined || following.has(event.id)) return null;
    const isAccount = (follows(previous) || follows(next)) && isToldByOther(event, previous);
    const isSaid = isAccount || (!heads.has(event) && (isFirst || isClock(previous) < isClock(event)));
    isFirst &&= !isSaid;
    if (!isSaid || !isAccount) return isSaid ? 'line' : null;
    const before = all.slice(Math.max(0, at - farthest), at).findLast((one) => tellersOf(one) === tellersOf(event));
    return before !== undefined && isOrderKnown(before, event, told) ? 'goes-on' : 'account';
  };
  return new Map(
    all.map((event, at) => [
      event.id,
      { follows: follows(event), leads: follows(all[at + 1]), breaks: breakAbove(event, at) },
    ]),
  );
}

/** Whether accounts stand one after the other in such a list between which the order is not known. */
export function isOrderOpen(events: readonly TimelineEvent[], told: Told): boolean {
  return [...orderInList([events], told).values()].some(({ breaks }) => breaks === 'account' || breaks === 'goes-on');
}

/** Whether it says who tells it, and that is not who tells the one before. */
function isToldByOther(event: TimelineEvent, previous: TimelineEvent): boolean {
  return tellersOf(event) !== '' && tellersOf(event) !== tellersOf(previous);
}

function tellersOf({ told }: TimelineEvent): string {
  return (told?.by ?? []).join(' ');
}

/** 1 for a clock time, 0 for any other. */
function isClock({ when }: TimelineEvent): number {
  return when.precision === 'minute' ? 1 : 0;
}
