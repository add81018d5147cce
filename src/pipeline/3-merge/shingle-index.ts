/**
 * Paragraphs by their pairs of neighbouring words → those that share enough of them with a given one.
 *
 *   0: "the gate stood open all night"      like("the gate stood open at night") → 0, for three pairs of five
 *   1: "the boat left at dawn"
 *
 * A pair of words that stands in very many paragraphs tells nothing and is no longer counted, so that looking one up takes
 * the same time however many there are. (Shingles and containment: Broder, On the resemblance and containment of
 * documents, 1997, https://doi.org/10.1109/SEQUEN.1997.666900.)
 */
import type { Work } from '../work.ts';
import type { Unit } from './read-units.ts';

export interface Alike {
  readonly item: number;
  /** The share of the shingles asked for that it holds, of those that are not common. */
  readonly share: number;
}

export interface ShingleIndex {
  add(item: number, shingles: readonly number[]): void;
  /** Best first, then by number; at most a dozen, each with at least `share`. */
  like(shingles: readonly number[], share: number): readonly Alike[];
}

/** In more paragraphs than this a pair of words is common. */
const commonFrom = 48;
const mostAnswers = 12;
const common: readonly number[] = [];

export function shingleIndex(): ShingleIndex {
  // One paragraph alone holds most pairs: its bare number takes little room.
  const holders = new Map<number, number | readonly number[]>();
  const add = (item: number, shingle: number): void => {
    const known = holders.get(shingle);
    if (known === undefined) holders.set(shingle, item);
    else if (typeof known === 'number') holders.set(shingle, [known, item]);
    else if (known !== common) holders.set(shingle, known.length < commonFrom ? [...known, item] : common);
  };
  return {
    add: (item, shingles) => {
      for (const shingle of shingles) add(item, shingle);
    },
    like: (shingles, share) => {
      const hits = new Map<number, number>();
      let telling = 0;
      for (const shingle of shingles) {
        const known = holders.get(shingle);
        if (known !== common) telling += 1;
        if (known === undefined) continue;
        for (const item of typeof known === 'number' ? [known] : known) hits.set(item, (hits.get(item) ?? 0) + 1);
      }
      return [...hits]
        .map(([item, count]): Alike => ({ item, share: count / telling }))
        .filter((each) => each.share >= share)
        .sort((one, other) => other.share - one.share || one.item - other.item)
        .slice(0, mostAnswers);
    },
  };
}

/** Items of the index that share enough, each pair once with the lower first, whichever of the two finds the other. */
export function alikePairs(
  index: ShingleIndex,
  shingles: readonly (readonly number[])[],
  share: number,
): (readonly [number, number])[] {
  const seen = new Set<number>();
  return shingles.flatMap((each, at) =>
    index.like(each, share).flatMap(({ item }) => {
      const [low, high] = [Math.min(at, item), Math.max(at, item)];
      const key = low * shingles.length + high;
      if (low === high || seen.has(key)) return [];
      seen.add(key);
      return [[low, high] as const];
    }),
  );
}

/** The shingles of those units, remembered. */
export function knownShingles(units: readonly Unit[], work: Work): readonly number[] {
  return work.recall('shingles', units, () => shinglesOf(units));
}

/** Each pair of neighbouring words as a number, each once; the word itself where there is only one. */
export function shinglesOf(units: readonly Unit[]): readonly number[] {
  const words = units.flatMap((unit) => unit.words);
  const pairs = words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...new Set(pairs.map(hash))];
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), cut to 30 bits, which engines keep without a box. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 2;
}
