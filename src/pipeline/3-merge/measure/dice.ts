/**
 * A seed → numbers that look like chance and are the same on every machine.
 *
 * `dice(1)` → a function that gives 0 ≤ n < 1, the same row for the same seed (mulberry32, by T. Ettinger, public domain).
 */
export type Dice = () => number;

export function dice(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list that is not empty; the first entry's type is the list's. */
export function pick<Thing>(things: readonly [Thing, ...Thing[]] | readonly Thing[], roll: Dice): Thing {
  const found = things[Math.floor(roll() * things.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
