/**
 * Two aligned paragraphs → the details in which they contradict each other.
 *
 *     "… landed at 14.56 …"   "… landed at 14.59 …"   →   [time, 14.56 / 14.59]
 *     "… landed at 14.56 …"   "… landed …"            →   none: what one leaves out it does not deny
 *
 * Details that agree are struck out first, those that stand for each other before those that were moved.
 */
import type { DetailKind } from '../../model/discrepancy.ts';
import type { AlignedPair } from '../../model/word-alignment.ts';
import type { Span } from '../artifacts.ts';
import { detailWords } from './detail-words.ts';
import { agree, comparable, type Detail, isPartOf } from './details.ts';
import type { Unit } from './read-units.ts';

export interface ContradictedDetail {
  readonly kind: DetailKind;
  readonly a: Span;
  readonly b: Span;
  /** The units that stand against each other. */
  readonly at: AlignedPair;
  /** It holds only where both are told of the same people. */
  readonly ofSamePeople?: boolean;
}

export interface Contradictions {
  readonly conflicts: readonly ContradictedDetail[];
  /** Details stand against each other of which nobody can say whether they agree. */
  readonly unsure: boolean;
  /** Aligned details that do not agree. */
  readonly mismatched: number;
  /** Details that only the second has. */
  readonly added: readonly Unit[];
}

export function contradictions(a: readonly Unit[], b: readonly Unit[], pairs: readonly AlignedPair[]): Contradictions {
  const [restA, restB] = [detailPlaces(a), detailPlaces(b)];
  const mismatches: AlignedPair[] = [];
  for (const [i, j] of pairs) {
    const [x, y] = [a[i]?.detail ?? null, b[j]?.detail ?? null];
    if (x === null || y === null) continue;
    if (agree(x, y) === 'yes') {
      restA.delete(i);
      restB.delete(j);
    } else mismatches.push([i, j]);
  }
  const moved = strikeOutMoved(a, b, restA, restB);
  const crossed = mismatches.filter(([i, j]) => moved.a.has(i) && moved.b.has(j));
  const against = [...mismatches.filter(([i, j]) => restA.has(i) && restB.has(j)), ...crossed];
  for (const [i, j] of against) {
    restA.delete(i);
    restB.delete(j);
  }
  dropParts(a, restA, b);
  dropParts(b, restB, a);
  const added = [...restB].flatMap((j) => b[j] ?? []);
  const all = [...against, ...strayPairs(a, b, restA, restB)];
  return { ...sorted(a, b, all), mismatched: mismatches.length, added };
}

function detailPlaces(units: readonly Unit[]): Set<number> {
  return new Set(units.flatMap(({ detail }, at) => (detail === null ? [] : [at])));
}

/** Takes away pairs that say the same wherever they stand; gives what it took. */
function strikeOutMoved(a: readonly Unit[], b: readonly Unit[], restA: Set<number>, restB: Set<number>) {
  const moved = { a: new Set<number>(), b: new Set<number>() };
  for (const i of restA) {
    for (const j of restB) {
      if (!isSame(a[i]?.detail ?? null, b[j]?.detail ?? null)) continue;
      moved.a.add(i);
      moved.b.add(j);
      restA.delete(i);
      restB.delete(j);
      break;
    }
  }
  return moved;
}

/** They agree, and neither says less. */
function isSame(x: Detail | null, y: Detail | null): boolean {
  return x !== null && y !== null && agree(x, y) === 'yes' && !isPartOf(x, y) && !isPartOf(y, x);
}

/** "Maria" beside "Maria Holt", "22" beside "22 March": a detail torn apart by a changed word, or said again in short. */
function dropParts(units: readonly Unit[], rest: Set<number>, others: readonly Unit[]): void {
  for (const at of rest) {
    const part = units[at]?.detail ?? null;
    if (part !== null && others.some(({ detail }) => detail !== null && isPartOf(part, detail))) rest.delete(at);
  }
}

/** What only the one has against what only the other has, of the same kind, in order. */
function strayPairs(
  a: readonly Unit[],
  b: readonly Unit[],
  restA: ReadonlySet<number>,
  restB: ReadonlySet<number>,
): AlignedPair[] {
  const free = new Set(restB);
  return [...restA].flatMap((i): AlignedPair[] => {
    const [x] = [a[i]?.detail ?? null];
    const j = [...free].find((at) => isAgainst(x, b[at]?.detail ?? null));
    if (j === undefined) return [];
    free.delete(j);
    return [[i, j]];
  });
}

function isAgainst(x: Detail | null, y: Detail | null): boolean {
  return x !== null && y !== null && comparable(x, y);
}

function sorted(a: readonly Unit[], b: readonly Unit[], pairs: readonly AlignedPair[]) {
  const conflicts: ContradictedDetail[] = [];
  let unsure = false;
  for (const [i, j] of pairs) {
    const [x, y] = [a[i], b[j]];
    if (x === undefined || y === undefined || x.detail === null) continue;
    if (agreement(x, y) === 'unsure') unsure = true;
    else conflicts.push({ kind: kindOf(x.detail), a: detailWords(a, i), b: detailWords(b, j), at: [i, j] });
  }
  return { conflicts: conflicts.sort((one, other) => one.a.start - other.a.start), unsure };
}

function agreement(x: Unit | undefined, y: Unit | undefined) {
  return x?.detail && y?.detail ? agree(x.detail, y.detail) : 'no';
}

function kindOf({ kind }: Detail): DetailKind {
  return kind === 'part' ? 'time' : kind;
}
