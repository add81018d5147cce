/**
 * Two clauses that say the same but for details → the figures that stand against each other.
 *
 *     “the fire began at 12.05 in the lift”   “the fire began at 12.15 in the lift”   →   [time, 12.05 / 12.15]
 *
 * Not what says which thing is meant ("the 9.15 train", "room 12", "the first crew", "12 Mill Road"), ages of one name
 * alone, and none of several of a kind.
 */
import type { DetailKind } from '../../../model/discrepancy.ts';
import type { ContradictedDetail } from '../contradictions.ts';
import { detailWords } from '../detail-words.ts';
import { agree } from '../details.ts';
import { identifies } from '../identifies.ts';
import type { Unit } from '../read-units.ts';
import { mayBeOne } from './another-spelling.ts';
import { stemOf } from './content-words.ts';
import { bothCanBe } from './hedges.ts';
import { plainOf, type SharedWords } from './same-words.ts';

/** A clause in its sentence. */
interface Placed {
  readonly sentence: readonly Unit[];
  readonly clause: readonly Unit[];
}

const kinds = ['time', 'date', 'number'] as const satisfies readonly DetailKind[];
/** A day may be of another such happening: only where the clauses share this much and have nothing more. */
const leastForDates = 6;
const ofAges: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);

/** At most one of a kind; the units are counted within the sentences. */
export function differingFigures(a: Placed, b: Placed, shared: SharedWords): ContradictedDetail[] {
  return kinds.flatMap((kind): ContradictedDetail[] => {
    const [x, y] = [onlyOne(shared.restA, kind), onlyOne(shared.restB, kind)];
    if (x === null || y === null || !contradict(x, y)) return [];
    const [i, j] = [a.sentence.indexOf(x), b.sentence.indexOf(y)];
    if (identifies(a.sentence, i) || identifies(b.sentence, j) || bothCanBe(a.sentence, i, b.sentence, j)) return [];
    const isOfOne = agesOfOne(a, i, b, j) || (countTheSame(a, i, b, j) && onlyBehind(a, b, shared));
    if (kind === 'number' && !isOfOne) return [];
    if (kind === 'date' && (shared.weight < leastForDates || shared.extraA.length + shared.extraB.length > 0))
      return [];
    return [{ kind, a: detailWords(a.sentence, i), b: detailWords(b.sentence, j), at: [i, j] }];
  });
}

function onlyOne(rest: readonly Unit[], kind: DetailKind): Unit | null {
  const [found, ...more] = rest.filter(({ detail }) => detail?.kind === kind);
  return found === undefined || more.length > 0 ? null : found;
}

function contradict({ detail: x }: Unit, { detail: y }: Unit): boolean {
  return (
    x !== null &&
    y !== null &&
    agree(x, y) === 'no' &&
    !(x.kind === 'number' && y.kind === 'number' && x.unit !== y.unit)
  );
}

/** The word behind both is the same, and no name; "34-year-old" and "aged 34" count nothing. */
function countTheSame(a: Placed, i: number, b: Placed, j: number): boolean {
  const [x, y] = [a.sentence[i + 1], b.sentence[j + 1]];
  if (x === undefined || y === undefined || x.detail !== null || y.detail !== null || x.opens || y.opens) return false;
  const isAge = (units: readonly Unit[], at: number): boolean =>
    ofAges.has(units[at - 1]?.frame ?? '') ||
    (units[at + 2]?.frame === 'old' && /^years?$/u.test(units[at + 1]?.frame ?? ''));
  return (
    stemOf(x.frame) === stemOf(y.frame) &&
    x.gap === '' &&
    y.gap === '' &&
    !isAge(a.sentence, i) &&
    !isAge(b.sentence, j)
  );
}

/** "Ann Ferris, 34," and "Ann Ferris, 35,". */
function agesOfOne(a: Placed, i: number, b: Placed, j: number): boolean {
  const [x, y] = [ageOf(a.sentence, i), ageOf(b.sentence, j)];
  return x !== null && y !== null && mayBeOne(x, y);
}

/** The name whose age stands between commas; null where it is no age. */
function ageOf(units: readonly Unit[], at: number): ReadonlySet<string> | null {
  const [name, age, behind] = [units[at - 1]?.detail, units[at], units[at + 1]];
  const parted = age?.gap === ',' && (behind === undefined || behind.gap.startsWith(','));
  return name?.kind === 'name' && parted ? name.words : null;
}

/** What only one of them says follows all that both say: "five people were trapped on the stairs" and "… of the block". */
function onlyBehind(a: Placed, b: Placed, { extraA, extraB }: SharedWords): boolean {
  const follows = (clause: readonly Unit[], extra: readonly Unit[]): boolean =>
    extra.length === 0 ||
    plainOf(clause)
      .slice(-extra.length)
      .every((unit) => extra.includes(unit));
  return follows(a.clause, extraA) && follows(b.clause, extraB);
}
