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
  const width = at.bEnd - at.b + 1;
  const lengths = new Uint16Array((at.aEnd - at.a + 1) * width);
  const cell = (i: number, j: number): number => (i - at.a) * width + (j - at.b);
  const length = (i: number, j: number): number => lengths[cell(i, j)] ?? 0;
  for (let i = at.aEnd - 1; i >= at.a; i -= 1) {
    for (let j = at.bEnd - 1; j >= at.b; j -= 1) {
      lengths[cell(i, j)] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  let [i, j] = [at.a, at.b];
  while (i < at.aEnd && j < at.bEnd) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
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
