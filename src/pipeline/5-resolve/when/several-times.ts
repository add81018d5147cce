/**
 * The times of one event → the span of them all, where its words only list them.
 *
 * "three times: on 4 May, in the first week of June and last Friday" → from 4 May to that Friday, never 4 May alone; with one
 * among them that nobody can place, unknown. "on 4 May, at 9pm" and "in 2016, on 4 May 2016" are no lists.
 */
import type { Basis, When } from '../../../model/time.ts';
import type { PassageMentions, Span, TimeMention } from '../../artifacts.ts';
import { unknownWhen } from '../setting.ts';

const glue =
  /^(?:,| and|, and| or|, or|;|; and)? ?(?:(?:again|then|also|once more|twice) )?(?:(?:on|in|at) )?(?:the )?$/u;
const rank: readonly Basis[] = ['stated', 'resolved', 'anchored', 'bounded', 'edited', 'unknown'];

/** `times` are the event's own, in order. Null where they are no list. */
export function listedTimes(
  { passage: { text }, unresolved }: PassageMentions,
  times: readonly TimeMention[],
): When | null {
  const chain = longestChain(text, times);
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return null;
  const lost = unresolved.find((one) => isBeside(text, last.phrase, one) || isBeside(text, one, first.phrase));
  const between = unresolved.find(({ start, end }) => start >= first.phrase.end && end <= last.phrase.start);
  if (lost === undefined && between === undefined && chain.length < 2) return null;
  if (lost !== undefined || between !== undefined)
    return unknownWhen('The words name several times, and not all of them can be placed.');
  const ends = chain.map(({ when }) => when);
  const basis = ends.map((one) => one.basis).reduce((a, b) => (rank.indexOf(a) > rank.indexOf(b) ? a : b));
  const phrase = text.slice(first.phrase.start, last.phrase.end);
  return {
    earliest: extreme(
      ends.map(({ earliest }) => earliest),
      -1,
    ),
    latest: extreme(
      ends.map(({ latest }) => latest),
      1,
    ),
    precision: 'range',
    basis,
    phrase,
    because: `“${phrase}” names several times; this is from the first of them to the last.`,
  };
}

/** The first run of times with nothing but "and" or a comma between them; one alone where there is none. */
function longestChain(text: string, times: readonly TimeMention[]): readonly TimeMention[] {
  const [first, ...others] = times;
  if (first === undefined) return [];
  const chain = [first];
  for (const one of others) {
    const last = chain.at(-1) ?? first;
    if (isBeside(text, last.phrase, one.phrase) && areTwo(last.when, one.when)) chain.push(one);
    else if (chain.length > 1) break;
    else chain.splice(0, 1, one);
  }
  const [before, end] = chain.slice(-2);
  const told =
    before !== undefined &&
    end !== undefined &&
    /\b(?:and|or)\b/u.test(text.slice(before.phrase.end, end.phrase.start));
  return told ? chain : [first];
}

function isBeside(text: string, { end }: Span, { start }: Span): boolean {
  return (
    start > end &&
    start - end < 24 &&
    /[,;]|\b(?:and|or)\b/u.test(text.slice(end, start)) &&
    glue.test(text.slice(end, start))
  );
}

/** Neither a day with its clock time nor a year with its day. */
function areTwo(a: When, b: When): boolean {
  if ((a.precision === 'minute') !== (b.precision === 'minute')) return false;
  return !isWithin(a, b) && !isWithin(b, a);
}

/** Open ends reach as far as one likes. */
export function isWithin(inner: When, outer: When): boolean {
  const [from, to] = [endsOf(inner), endsOf(outer)];
  return from.earliest >= to.earliest && from.latest <= to.latest;
}

function endsOf({ earliest, latest }: When): { readonly earliest: number; readonly latest: number } {
  return {
    earliest: earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(earliest),
    latest: latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest),
  };
}

function extreme(ends: readonly (string | null)[], side: 1 | -1): string | null {
  return ends.reduce((best, one) => {
    if (best === null || one === null) return null;
    return (Date.parse(one) - Date.parse(best)) * side > 0 ? one : best;
  });
}
