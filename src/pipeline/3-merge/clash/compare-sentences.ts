/**
 * Two sentences of different documents → the details on which they plainly tell the same happening otherwise.
 *
 *     “Four people were trapped on the ninth floor when the crew came, the inquest heard.”
 *     “Five people were trapped on the ninth floor, Ms Marsh said.”                          → [number, four / five]
 *
 * By their clauses, or as wholes: whatever else a sentence tells, the clause with the detail says the same (`same-words.ts`).
 * None where the sentences speak of other people, other days or another of several ("the second crew"), and none that
 * can be so beside the other ("at least four", "five").
 */
import type { ContradictedDetail } from '../contradictions.ts';
import { detailWords } from '../detail-words.ts';
import { agree } from '../details.ts';
import type { Unit } from '../read-units.ts';
import { anotherSpelling, mayBeOne } from './another-spelling.ts';
import { clausesOf } from './clauses-of.ts';
import { isPronoun, isReporting } from './content-words.ts';
import { differingFigures } from './differing-figures.ts';
import { type SharedWords, sharedWords } from './same-words.ts';

export interface Clash extends ContradictedDetail {
  /** Who is meant is said elsewhere: it holds only where both events are of the same people. */
  readonly ofSamePeople: boolean;
}

const leastWeight = 4;
const leastWhereEqual = 3;
const mostClashes = 2;

/** The same whichever comes first, but for the order of what it gives. */
export function compareSentences(a: readonly Unit[], b: readonly Unit[]): Clash[] {
  if (speakOfOthers(a, b)) return [];
  const [clausesA, clausesB] = [clausesOf(a), clausesOf(b)];
  const whole = sharedWords(a, b);
  const found = new Map<string, Clash>();
  const add = (pairs: readonly ContradictedDetail[], ofSamePeople: boolean): void => {
    for (const pair of pairs) {
      const key = pair.at.join(' ');
      found.set(key, { ...pair, ofSamePeople: ofSamePeople && (found.get(key)?.ofSamePeople ?? true) });
    }
  };
  const compare = (x: readonly Unit[], y: readonly Unit[], shared: SharedWords | null): void => {
    if (shared === null || shared.weight < (sameForm(x, y) ? leastWhereEqual : leastWeight)) return;
    const unnamed = shared.names === 0 && [...x, ...y].some(isPronoun);
    add(differingFigures({ sentence: a, clause: x }, { sentence: b, clause: y }, shared), unnamed);
    if (x === a) add(spelledOtherwise(a, b, shared), false);
  };
  compare(a, b, whole);
  for (const x of clausesA)
    for (const y of clausesB) if (hasFigure(x) && hasFigure(y)) compare(x, y, sharedWords(x, y));
  return found.size > mostClashes ? [] : [...found.values()];
}

function hasFigure(units: readonly Unit[]): boolean {
  return units.some(({ detail }) => detail !== null && detail.kind !== 'name');
}

/** All but the details is the very same. */
function sameForm(x: readonly Unit[], y: readonly Unit[]): boolean {
  return x.length === y.length && x.every(({ frame }, at) => frame === y[at]?.frame);
}

/** One name in each that the other lacks, and a slip between them. */
function spelledOtherwise(a: readonly Unit[], b: readonly Unit[], { restA, restB }: SharedWords): ContradictedDetail[] {
  const [inA, inB] = [restA, restB].map((rest) => rest.filter(({ detail }) => detail?.kind === 'name'));
  const [x, y] = [inA?.[0], inB?.[0]];
  if (x === undefined || y === undefined || inA?.length !== 1 || inB?.length !== 1) return [];
  if (!areSpellings(x, y)) return [];
  const [i, j] = [a.indexOf(x), b.indexOf(y)];
  return [{ kind: 'name', a: detailWords(a, i), b: detailWords(b, j), at: [i, j] }];
}

function areSpellings({ detail: x }: Unit, { detail: y }: Unit): boolean {
  return x?.kind === 'name' && y?.kind === 'name' && anotherSpelling(x.words, y.words) !== null;
}

/** Names of who told it aside: each has somebody, an ordinal or a day that the other contradicts. */
function speakOfOthers(a: readonly Unit[], b: readonly Unit[]): boolean {
  const [inA, inB] = [a, b].map((units) =>
    clausesOf(units)
      .filter((clause) => !isReporting(clause))
      .flat(),
  );
  const [onlyA, onlyB] = [without(inA ?? [], b), without(inB ?? [], a)];
  return onlyA.some((x) => onlyB.some((y) => areApart(x, y)));
}

function without(units: readonly Unit[], others: readonly Unit[]): Unit[] {
  return units.filter((x) => x.detail !== null && !others.some((y) => isTheSame(x, y)));
}

function isTheSame({ detail: x }: Unit, { detail: y }: Unit): boolean {
  if (x === null || y === null || x.kind !== y.kind) return false;
  return x.kind === 'name' && y.kind === 'name' ? mayBeOne(x.words, y.words) : agree(x, y) === 'yes';
}

function areApart(x: Unit, y: Unit): boolean {
  if (x.detail?.kind === 'name' && y.detail?.kind === 'name') return !areSpellings(x, y);
  return x.detail?.kind === 'number' && y.detail?.kind === 'number' && x.detail.unit === 'th' && y.detail.unit === 'th';
}
