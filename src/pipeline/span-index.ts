/**
 * Things that stand in a text → those of them that meet a stretch of it, without looking at all the others each time.
 *
 * Of 9,000 sentences in one passage each asks for its own times, people and words told: a search by halves, not a walk.
 */
import type { Span } from './artifacts.ts';

/** Gives what meets the window, in the order of the items. */
export type SpanIndex<Item> = (window: Span) => readonly Item[];

export function spanIndex<Item>(items: readonly Item[], spanOf: (item: Item) => Span): SpanIndex<Item> {
  const placed = items
    .map((item, order) => ({ item, order, ...only(spanOf(item)) }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  /** Before this many characters everything up to here has ended; it never falls. */
  const reached: number[] = [];
  for (const { end } of placed) reached.push(Math.max(end, reached.at(-1) ?? 0));
  return (window) => {
    const found: typeof placed = [];
    for (let at = firstBeyond(reached, window.start); at < placed.length; at += 1) {
      const one = placed[at];
      if (one === undefined || one.start >= window.end) break;
      if (window.start < one.end) found.push(one);
    }
    return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
  };
}

function only({ start, end }: Span): Span {
  return { start, end };
}

/** The first place whose number is greater than `value`; the numbers never fall. */
function firstBeyond(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
