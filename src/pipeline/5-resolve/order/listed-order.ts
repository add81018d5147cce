/**
 * The entries of a list of clock times whose day nobody says → each before the next, as their times have it.
 *
 *     22.30 The alarm rings.    23.50 The crew leaves.    00.06 The yard is shut.    →    22.30 < 23.50 < 00.06
 *
 * A time that goes back, unless over midnight, is no order: the list is then none of one night.
 */
import { clockStamp } from '../../../model/clock-stamp.ts';
import type { OrderConstraint } from '../../artifacts.ts';
import type { ToldEvent, ToldPassage } from './told-events.ts';

interface Entry {
  readonly event: ToldEvent;
  readonly told: ToldPassage;
  /** The end of the words that are its clock time. */
  readonly end: number;
  readonly minute: number;
}
const evening = 20 * 60;
const morning = 6 * 60;

/** Passages in the order of their documents; linear in their number. */
export function listedOrder(passages: readonly ToldPassage[]): readonly OrderConstraint[] {
  return passages.flatMap((told, at): OrderConstraint[] => {
    const [first, second] = [entryOf(passages[at - 1]), entryOf(told)];
    if (first === null || second === null || !isBelow(first.told, told)) return [];
    const goesOn = second.minute > first.minute || (first.minute >= evening && second.minute < morning);
    if (!goesOn) return [];
    const [before, after] = [first.event.candidate.id, second.event.candidate.id];
    const words = { start: 0, end: second.end };
    return [{ before, after, basis: 'stated', passage: told.passage.id, words, read: 'opening' }];
  });
}

/** An entry has a time that is of no known day. */
function entryOf(told: ToldPassage | undefined): Entry | null {
  const [event] = told?.events ?? [];
  const stamp = told === undefined ? null : clockStamp(told.passage.text);
  if (told === undefined || event === undefined || stamp === null) return null;
  const { basis, phrase } = event.candidate.when;
  if (basis !== 'unknown' || phrase === null) return null;
  const [hours = '', minutes = ''] = stamp.clock.split(':');
  return { event, told, end: phrase.length, minute: Number(hours) * 60 + Number(minutes) };
}

/** In the same document, and below. */
function isBelow({ passage: above }: ToldPassage, { passage: below }: ToldPassage): boolean {
  return above.citations.some(({ document, line }) =>
    below.citations.some((one) => one.document === document && one.line > line),
  );
}
