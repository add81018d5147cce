/**
 * Two names → whether they are one name spelled in two ways, or may be the same person's.
 *
 * "Marian Aldous", "Marion Aldous" → another spelling; "Station Officer Helen Marsh", "Ms Marsh" → may be one;
 * "Mr Marsh", "Mrs Marsh" → neither.
 */
import { distance } from '../../word-distance.ts';

type Words = ReadonlySet<string>;

const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof sir dame lord lady pc wpc sgt insp superintendent supt chief detective dci di ds dc commander
  station officer manager firefighter judge coroner captain commissioner rev st`.split(/\s+/u),
);
const ofMen: ReadonlySet<string> = new Set(['mr', 'sir', 'lord']);
const ofWomen: ReadonlySet<string> = new Set(['mrs', 'ms', 'miss', 'dame', 'lady']);
const shortest = 4;
const longEnoughForTwo = 8;

/** All but their titles is the same, or the one has more of it. */
export function mayBeOne(a: Words, b: Words): boolean {
  if ((has(a, ofMen) && has(b, ofWomen)) || (has(a, ofWomen) && has(b, ofMen))) return false;
  const [few, many] = [bare(a), bare(b)].sort((one, other) => one.length - other.length);
  if (few === undefined || many === undefined || few.length === 0)
    return a.size === b.size && [...a].every((word) => b.has(word));
  return few.every((word) => many.includes(word));
}

/** The two words that differ; null where the names differ in more, in less, or not by a slip. */
export function anotherSpelling(a: Words, b: Words): readonly [string, string] | null {
  const onlyA = [...a].filter((word) => !b.has(word) && !titles.has(word));
  const onlyB = [...b].filter((word) => !a.has(word) && !titles.has(word));
  const [x, y] = [onlyA[0], onlyB[0]];
  if (x === undefined || y === undefined || onlyA.length > 1 || onlyB.length > 1) return null;
  return isSlip(x, y) && mayBeOne(without(a, x), without(b, y)) ? [x, y] : null;
}

function isSlip(x: string, y: string): boolean {
  const length = Math.min(x.length, y.length);
  if (length < shortest || x === `${y}s` || y === `${x}s` || /\p{N}/u.test(x + y)) return false;
  const most = length >= longEnoughForTwo ? 2 : 1;
  return distance(x, y, most) <= most;
}

function without(words: Words, word: string): Words {
  return new Set([...words].filter((each) => each !== word));
}

function bare(words: Words): string[] {
  return [...words].filter((word) => !titles.has(word));
}

function has(words: Words, some: Words): boolean {
  return [...words].some((word) => some.has(word));
}
