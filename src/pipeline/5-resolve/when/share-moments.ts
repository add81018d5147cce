/**
 * Events said to be at the same time as another → the same, with that one's time where their own is unknown or wider.
 *
 *     The bridge collapsed at 3.20pm on 12 May                    3.20pm
 *     She was in the boathouse when the bridge collapsed          unknown  →  3.20pm, anchored: "when the bridge collapsed"
 */
import type { When } from '../../../model/time.ts';
import type { EventCandidate, OrderConstraint } from '../../artifacts.ts';
import { type Coincidence, coincidences, orderOfCoincidence } from '../order/coincidence.ts';
import { toldEvents } from '../order/told-events.ts';
import type { Setting } from '../setting.ts';
import { contradicted, hasOwnTime, type Shared } from './share-days.ts';

/** No longer than this is a moment that another can be at. */
const longest = 36 * 3_600_000;

/** Candidates keep their order. What the order contradicts keeps its own time. */
export function shareMoments({ candidates, order }: Shared, setting: Setting): Shared {
  const found = coincidences(toldEvents(candidates, setting.mentions));
  if (found.length === 0) return { candidates, order };
  const known = new Set(order.flatMap(({ before, after }) => [`${before} ${after}`, `${after} ${before}`]));
  const added = found
    .filter(({ before }) => before)
    .map(orderOfCoincidence)
    .filter(({ before, after }) => !known.has(`${before} ${after}`));
  const ordered: readonly OrderConstraint[] = [...order, ...added];
  const whens = new Map(found.filter(({ before }) => !before).flatMap((one) => timed(one, setting)));
  for (const id of contradicted(whens, candidates, ordered)) whens.delete(id);
  return { candidates: candidates.map((one) => ({ ...one, when: whens.get(one.id) ?? one.when })), order: ordered };
}

function timed({ event, other, passage, words }: Coincidence, setting: Setting): [string, When][] {
  const [own, theirs] = [event.candidate, other.candidate.when];
  if (!isMoment(theirs) || hasClock(own, setting) || !isWithin(theirs, own.when)) return [];
  const phrase = setting.mentions.get(passage)?.passage.text.slice(words.start, words.end) ?? null;
  const because =
    theirs.phrase === null
      ? `“${phrase}” is the time of “${other.candidate.title}”.`
      : `“${phrase}” is the time of “${other.candidate.title}”, which the words “${theirs.phrase}” give.`;
  const { earliest, latest, precision, edtf } = theirs;
  return [
    [
      own.id,
      { earliest, latest, precision, basis: 'anchored', phrase, because, ...(edtf === undefined ? {} : { edtf }) },
    ],
  ];
}

function hasClock(one: EventCandidate, setting: Setting): boolean {
  return hasOwnTime(one, setting) && one.when.precision !== 'day';
}

function isMoment({ earliest, latest, basis }: When): boolean {
  if (earliest === null || latest === null || basis === 'unknown') return false;
  return Date.parse(latest) - Date.parse(earliest) <= longest;
}

function isWithin(inner: When, outer: When): boolean {
  const [from, to] = [Date.parse(outer.earliest ?? ''), Date.parse(outer.latest ?? '')];
  const [start, end] = [Date.parse(inner.earliest ?? ''), Date.parse(inner.latest ?? '')];
  return !(start < from) && !(end > to) && (Number.isNaN(from) || Number.isNaN(to) || end - start < to - from);
}
