/**
 * Two rows of words → which word of the one stands for which of the other, in the order of both.
 *
 *     he  ran  to the  gate          0–0, 2–2, 3–3, 4–4
 *     he  went to the  gate   →      (a longest common subsequence: https://en.wikipedia.org/wiki/Longest_common_subsequence)
 *
 * Long rows are cut at words that each has just once, so that the work grows with their length and not its square.
 */
export type AlignedPair = readonly [number, number];

/** Cells of the table that one stretch may take. */
const largest = 40_000;

/** Pairs of indices with equal words, rising in both. Of several longest answers always the same, whichever row comes first. */
export function alignWords(a: readonly string[], b: readonly string[]): AlignedPair[] {
  if (comesAfter(a, b)) return alignInOrder(b, a).map(([i, j]) => [j, i]);
  return alignInOrder(a, b);
}

function alignInOrder(a: readonly string[], b: readonly string[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  alignStretch(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length }, pairs);
  return pairs;
}

/** By length, then by the first word in which they differ. */
function comesAfter(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const at = a.findIndex((word, index) => word !== b[index]);
  return at !== -1 && (a[at] ?? '') > (b[at] ?? '');
}

interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

function alignStretch(a: readonly string[], b: readonly string[], whole: Stretch, pairs: AlignedPair[]): void {
  let { a: i, b: j, aEnd, bEnd } = whole;
  while (i < aEnd && j < bEnd && a[i] === b[j]) pairs.push([i++, j++]);
  let tail = 0;
  while (aEnd > i && bEnd > j && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
    tail += 1;
  }
  const middle = { a: i, aEnd, b: j, bEnd };
  if (i < aEnd && j < bEnd) {
    if ((aEnd - i) * (bEnd - j) <= largest) alignByTable(a, b, middle, pairs);
    else alignByAnchors(a, b, middle, pairs);
  }
  for (let step = 0; step < tail; step += 1) pairs.push([aEnd + step, bEnd + step]);
}

/** The textbook table, filled from the end so that it is read off from the beginning. */
function alignByTable(a: readonly string[], b: readonly string[], at: Stretch, pairs: AlignedPair[]): void {
  const [here, there] = numbered(a.slice(at.a, at.aEnd), b.slice(at.b, at.bEnd));
  const width = there.length + 1;
  const lengths = new Uint16Array((here.length + 1) * width);
  for (let i = here.length - 1; i >= 0; i -= 1) {
    const word = here[i];
    for (let j = there.length - 1, cell = i * width + j; j >= 0; j -= 1, cell -= 1) {
      lengths[cell] =
        word === there[j]
          ? (lengths[cell + width + 1] ?? 0) + 1
          : Math.max(lengths[cell + width] ?? 0, lengths[cell + 1] ?? 0);
    }
  }
  let [i, j] = [0, 0];
  while (i < here.length && j < there.length) {
    const cell = i * width + j;
    if (here[i] === there[j]) pairs.push([at.a + i++, at.b + j++]);
    else if ((lengths[cell + width] ?? 0) >= (lengths[cell + 1] ?? 0)) i += 1;
    else j += 1;
  }
}

/** Equal words as equal numbers, which are compared at once. */
function numbered(a: readonly string[], b: readonly string[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return [Int32Array.from(a, numberOf), Int32Array.from(b, numberOf)];
}

/** A long stretch without a word that both have once is left unaligned. */
function alignByAnchors(a: readonly string[], b: readonly string[], at: Stretch, pairs: AlignedPair[]): void {
  const anchors = rising(sharedOnce(a, b, at));
  if (anchors.length === 0) return;
  let [i, j] = [at.a, at.b];
  for (const [x, y] of anchors) {
    alignStretch(a, b, { a: i, aEnd: x, b: j, bEnd: y }, pairs);
    pairs.push([x, y]);
    [i, j] = [x + 1, y + 1];
  }
  alignStretch(a, b, { a: i, aEnd: at.aEnd, b: j, bEnd: at.bEnd }, pairs);
}

function sharedOnce(a: readonly string[], b: readonly string[], at: Stretch): AlignedPair[] {
  const inB = placesOnce(b, at.b, at.bEnd);
  return [...placesOnce(a, at.a, at.aEnd)].flatMap(([word, x]): AlignedPair[] => {
    const y = inB.get(word);
    return x === null || y === undefined || y === null ? [] : [[x, y]];
  });
}

/** In order of the first places; null for a word that stands there more than once. */
function placesOnce(words: readonly string[], from: number, to: number): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined) places.set(word, places.has(word) ? null : at);
  }
  return places;
}

/** The longest run of pairs, which are in order of their first halves, whose second halves rise too (patience sorting). */
function rising(pairs: readonly AlignedPair[]): AlignedPair[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, y], at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = at;
  });
  const run: AlignedPair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}
