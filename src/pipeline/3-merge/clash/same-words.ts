/**
 * Two clauses → what is left of each when all they share is struck out, or null where they do not say the same.
 *
 *     four people were trapped on the ninth floor
 *     five people were trapped on the ninth floor of the block   →   four / five, sharing people · trapped · ninth · floor
 *
 * They say the same where the words of the one are those of the other, with something more at most in one of them, but
 * for the small words, and in the same order: one other verb, one other name, one "again", and they may be of two happenings.
 */
import { agree } from '../details.ts';
import type { Unit } from '../read-units.ts';
import { mayBeOne } from './another-spelling.ts';
import { stemOf, weightOf } from './content-words.ts';

export interface SharedWords {
  /** How much they share: plain words, words of names and figures. */
  readonly weight: number;
  /** Names that they share. */
  readonly names: number;
  /** Details that only the one has, or only the other. */
  readonly restA: readonly Unit[];
  readonly restB: readonly Unit[];
  /** Plain words that only the one has, or only the other; one of the two is empty. */
  readonly extraA: readonly Unit[];
  readonly extraB: readonly Unit[];
}

/** The share of the longer that may be missing in the shorter. */
const mostExtra = 1 / 3;

/** The same whichever comes first, but for the order of what it gives. */
export function sharedWords(a: readonly Unit[], b: readonly Unit[]): SharedWords | null {
  if (!sameApart(a, b)) return null;
  const things = strikeOut(thingsOf(a), thingsOf(b), isTheSame);
  const figures = strikeOut(figuresOf(a), figuresOf(b), isTheSame);
  const [extraA, extraB] = [things.restA.filter(isPlain), things.restB.filter(isPlain)];
  if (!things.inOrder || (extraA.length > 0 && extraB.length > 0)) return null;
  const names = things.shared.filter((unit) => !isPlain(unit)).length;
  const weight = figures.shared.length + sum(things.shared.map(({ words }) => Math.min(2, words.length)));
  const extra = extraA.length + extraB.length;
  if (extra > mostExtra * (weight + extra)) return null;
  const restA = [...things.restA, ...figures.restA].filter((unit) => !isPlain(unit));
  const restB = [...things.restB, ...figures.restB].filter((unit) => !isPlain(unit));
  return { weight, names, restA, restB, extraA, extraB };
}

/** Its plain words that weigh. */
export function plainOf(units: readonly Unit[]): Unit[] {
  return units.filter((unit) => isPlain(unit) && weightOf(unit) === 'content');
}

/** Plain words and names. */
function thingsOf(units: readonly Unit[]): Unit[] {
  return units.filter((unit) => weightOf(unit) === 'content' && (isPlain(unit) || unit.detail?.kind === 'name'));
}

function figuresOf(units: readonly Unit[]): Unit[] {
  return units.filter(({ detail }) => detail !== null && detail.kind !== 'name');
}

function isPlain({ detail }: Unit): boolean {
  return detail === null;
}

function sameApart(a: readonly Unit[], b: readonly Unit[]): boolean {
  const [x, y] = [a, b].map((units) =>
    units
      .filter((unit) => weightOf(unit) === 'apart')
      .map(({ frame }) => frame)
      .sort()
      .join(' '),
  );
  return x === y;
}

function isTheSame({ detail: x, frame }: Unit, { detail: y, frame: other }: Unit): boolean {
  if (x === null || y === null) return x === y && (frame === other || stemOf(frame) === stemOf(other));
  if (x.kind === 'name' && y.kind === 'name') return mayBeOne(x.words, y.words);
  return x.kind === y.kind && agree(x, y) === 'yes';
}

/** What both have, each counterpart the first that is free; `inOrder` where it stands in the same order in both. */
function strikeOut(a: readonly Unit[], b: readonly Unit[], same: (x: Unit, y: Unit) => boolean) {
  const free = new Map(b.entries());
  const shared: Unit[] = [];
  let [last, inOrder] = [-1, true];
  const restA = a.filter((x) => {
    const found = [...free].find(([, y]) => same(x, y));
    if (found === undefined) return true;
    const [at] = found;
    free.delete(at);
    shared.push(x);
    inOrder &&= at > last;
    last = at;
    return false;
  });
  return { shared, restA, restB: [...free.values()], inOrder };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
