/**
 * Events that somebody told and no words date → the same, placed by what kind of words they are.
 *
 *   He called on people to help        unknown  →  when it was told
 *   Mr Hale started CPR                unknown  →  the day of the crash that the inquest is about
 *   A pathologist found a wound        unknown  →  after the crash and before it was told
 *   A review was undertaken            unknown  →  before it was told
 *
 * Only where a casebook or the documents date that one event, and the teller's account names no other day.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { When } from '../../../model/time.ts';
import type { EventCandidate, OrderConstraint } from '../../artifacts.ts';
import { saysOpinion } from '../says-opinion.ts';
import { tellsOfAid } from '../scene-of-event.ts';
import type { Setting } from '../setting.ts';
import { cameAfter, wasDone } from './after-event.ts';
import { contradicted, hasOwnTime } from './share-days.ts';

/** Candidates keep their order. A place that contradicts the order is not given. Linear in their number. */
export function placeTold(
  candidates: readonly EventCandidate[],
  order: readonly OrderConstraint[],
  setting: Setting,
): readonly EventCandidate[] {
  const busy = tellersOfOtherDays(candidates, setting);
  const placed = new Map<string, When>();
  for (const candidate of candidates) {
    if (candidate.when.basis !== 'unknown' || candidate.told === null || hasOwnTime(candidate, setting)) continue;
    const when = placeOf(candidate, setting, busy);
    if (when !== null) placed.set(candidate.id, when);
  }
  for (const id of contradicted(placed, candidates, order)) placed.delete(id);
  return candidates.map((one) => ({ ...one, when: placed.get(one.id) ?? one.when }));
}

function placeOf(candidate: EventCandidate, setting: Setting, busy: ReadonlySet<PersonId>): When | null {
  const { told, standing } = candidate;
  const [{ passage, start, end }] = candidate.sources;
  const words = setting.mentions.get(passage)?.passage.text.slice(start, end) ?? '';
  if (told === null) return null;
  const known = told.when.basis !== 'unknown';
  const dated = told.when.basis === 'stated' || told.when.basis === 'resolved';
  if (known && (dated || standing === 'account' || standing === 'official') && saysOpinion(words, standing))
    return { ...told.when, phrase: null };
  const free = told.by.length === 1 && told.by.every((id) => !busy.has(id));
  if (standing === 'account' && free && tellsOfAid(words)) return onTheDay(setting);
  const reason = cameAfter(candidate, words);
  if (reason !== null) return after(reason, told.when, setting);
  return known && told.when.latest !== null && wasDone(words) ? byThen(told.when.latest) : null;
}

function onTheDay({ mainEvent, dayAt }: Setting): When | null {
  const moment = mainEvent === null ? null : dayAt(mainEvent.day);
  if (mainEvent === null || moment === null) return null;
  const because = `It is told in an account of ${mainEvent.name}, ${mainEvent.from}; that account names no other day.`;
  return { ...moment, precision: 'day', basis: 'anchored', phrase: null, because, edtf: mainEvent.day };
}

function after(reason: string, told: When, { mainEvent, dayAt }: Setting): When | null {
  const moment = mainEvent === null ? null : dayAt(mainEvent.day);
  if (mainEvent === null || moment === null) return null;
  const because = `${reason} ${mainEvent.name}, ${mainEvent.from}${told.latest === null ? '' : ', and before it was told'}.`;
  return {
    earliest: moment.earliest,
    latest: told.latest,
    precision: 'range',
    basis: 'bounded',
    phrase: null,
    because,
  };
}

function byThen(latest: string): When {
  const because = 'It had been done when it was told; the document does not say when.';
  return { earliest: null, latest, precision: 'range', basis: 'bounded', phrase: null, because };
}

/** Whose account tells of a day that is not the main event's. */
function tellersOfOtherDays(candidates: readonly EventCandidate[], { mainEvent }: Setting): ReadonlySet<PersonId> {
  return new Set(
    candidates.flatMap(({ when, told, standing }) => {
      if (standing !== 'account' || when.basis === 'unknown' || when.basis === 'bounded') return [];
      const [from, to] = [when.earliest?.slice(0, 10), when.latest?.slice(0, 10)];
      return from !== to || from === mainEvent?.day ? [] : (told?.by ?? []);
    }),
  );
}
