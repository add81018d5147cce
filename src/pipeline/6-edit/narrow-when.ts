/**
 * An event with what bounds it → the same with its time made as narrow as that allows, and a sentence that says why.
 *
 * "operated", unknown, not before 14.56 by “landed” → `{earliest: 14.56, latest: null, basis: 'bounded', because: 'It came
 * after “landed” (14.56 on 22 March 2017).'}`; "two hours later" → 'It is counted from “landed” (…) by “two hours later”.'
 */
import { edtfOf, instantOf, type Zone } from '../../model/calendar.ts';
import type { PassageId } from '../../model/ids.ts';
import type { When } from '../../model/time.ts';
import type { EventCandidate } from '../artifacts.ts';
import { precisionOf } from './edited-when.ts';
import { named } from './tell-conflict.ts';
import { whenInWords } from './when-in-words.ts';

/** One end of an event's time, as its order has it. */
export interface Limit {
  readonly iso: string;
  /** The event whose own time it is; with a distance, the event that it is counted from. */
  readonly of: EventCandidate;
  /** The document's own words for the distance, or null where order alone bounds it. */
  readonly words: string | null;
  /** The passage of those words. */
  readonly passage: PassageId | null;
}
export interface Limits {
  readonly low: Limit | null;
  readonly high: Limit | null;
}

/**
 * Open ends may always be closed by order. A closed interval is narrowed only where it stands for one moment that is
 * not known better ("on 22 March"); a year or a range may be how long something lasted, and an editor's time stands.
 */
export function narrowWhen(candidate: EventCandidate, { low, high }: Limits, zone: Zone): EventCandidate {
  const { when } = candidate;
  const free = isNarrowable(when);
  const earliest = when.earliest === null || free ? (low?.iso ?? when.earliest) : when.earliest;
  const ordered = when.latest === null || free ? (high?.iso ?? when.latest) : when.latest;
  const latest = ordered ?? toldBy(candidate, earliest);
  if (earliest === when.earliest && latest === when.latest) return candidate;
  const from = earliest === when.earliest ? null : low;
  const to = ordered === when.latest ? null : high;
  const reason = reasonOf(from, to, latest !== ordered);
  const phrase = phraseOf(candidate, from) ?? phraseOf(candidate, to);
  return { ...candidate, when: withEnds(when, { earliest, latest, reason, phrase }, zone) };
}

function isNarrowable({ basis, precision }: When): boolean {
  if (basis === 'bounded') return true;
  return basis !== 'edited' && (precision === 'hour' || precision === 'part-of-day' || precision === 'day');
}

/**
 * What had begun by some time, and was told of later, had happened when it was told. Null where that says nothing: what was so
 * "since 4pm" had not lasted until somebody told of it.
 */
function toldBy({ when, told }: EventCandidate, earliest: string | null): string | null {
  const end = told?.when.latest ?? null;
  if (when.basis === 'edited' || earliest === null || end === null || /^since\b/iu.test(when.phrase ?? '')) return null;
  return instantOf(earliest) <= instantOf(end) ? end : null;
}

/** The words of a distance, where they stand in the event's own passages. */
function phraseOf({ sources }: EventCandidate, limit: Limit | null): string | null {
  return sources.some(({ passage }) => passage === limit?.passage) ? (limit?.words ?? null) : null;
}

/** "is counted from “landed” (14.56 on 22 March 2017) by “two hours later” and came before it was told". */
function reasonOf(low: Limit | null, high: Limit | null, told: boolean): string {
  const counted = [countedFrom(low, 'earliest'), countedFrom(high, 'latest')].find((one) => one !== null) ?? null;
  const ordered = [
    ...(low === null || low.words !== null ? [] : [`after ${timed(low.of, 'earliest')}`]),
    ...(high === null || high.words !== null ? [] : [`before ${timed(high.of, 'latest')}`]),
    ...(told ? ['before it was told'] : []),
  ];
  const came = ordered.length === 0 ? [] : [`came ${ordered.join(' and ')}`];
  return [...(counted === null ? [] : [`is counted from ${counted}`]), ...came].join(' and ');
}

function countedFrom(limit: Limit | null, end: 'earliest' | 'latest'): string | null {
  return limit === null || limit.words === null ? null : `${timed(limit.of, end)} by “${limit.words}”`;
}

/** “The helicopter landed” (14.56 on 22 March 2017); without a time of its own the event alone. */
function timed(event: EventCandidate, end: 'earliest' | 'latest'): string {
  return event.when[end] === null ? named(event) : `${named(event)} (${whenInWords(event.when, end)})`;
}

interface Narrowed {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly reason: string;
  readonly phrase: string | null;
}

function withEnds(when: When, { earliest, latest, reason, phrase }: Narrowed, zone: Zone): When {
  const precision = precisionOf(earliest, latest, zone);
  const { edtf: _, ...rest } = when;
  const edtf = edtfOf({ earliest, latest, precision });
  const unknown = when.basis === 'unknown';
  return {
    ...rest,
    earliest,
    latest,
    precision,
    basis: unknown ? 'bounded' : when.basis,
    phrase: unknown ? (when.phrase ?? phrase) : when.phrase,
    because: unknown ? `It ${reason}.` : `${when.because.replace(/\.$/, '')}; it ${reason}.`,
    ...(edtf === undefined ? {} : { edtf }),
  };
}
