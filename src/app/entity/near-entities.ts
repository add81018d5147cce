/**
 * An id nobody has → those that were probably meant.
 *
 *   "palmer" → PC Keith Palmer, Michelle Palmer;  "dr-hudsen" → Dr Hudson
 *
 * Nearness counts the letter pairs two ids share (Dice's coefficient, 0 to 1), or 1 where one holds the other whole.
 */
interface Known {
  readonly id: string;
  readonly name: string;
}

const nearEnough = 0.35;

/** The nearest first, at most `limit`; an empty list where nothing comes near. Ties keep the order given. */
export function nearEntities<T extends Known>(id: string, known: readonly T[], limit = 5): readonly T[] {
  const wanted = slug(id);
  return known
    .map((one) => ({ one, likeness: Math.max(likeness(wanted, one.id), likeness(wanted, slug(one.name))) }))
    .filter(({ likeness: found }) => found >= nearEnough)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ one }) => one);
}

function likeness(a: string, b: string): number {
  if (a.length >= 3 && (a.includes(b) || b.includes(a))) return 1;
  const [inA, inB] = [pairs(a), pairs(b)];
  if (inA.size === 0 || inB.size === 0) return 0;
  const shared = [...inA].filter((pair) => inB.has(pair)).length;
  return (2 * shared) / (inA.size + inB.size);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
