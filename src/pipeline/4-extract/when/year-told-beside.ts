/**
 * A day without its year, in a passage that has just told a day of another year than the document is about → it goes on from
 * that one; where it plainly cannot, nobody says of which year it is.
 *
 *   "The inquiry sat until 17 September 2021. It heard submissions on 1 October.", of a fire of March 2020 → 1 October 2021
 *   "He was charged on 8 July 2020 and was back in Orrin on 10 January.", of a fire of 2014               → of no year
 */
import type { TimeExpression } from '../../artifacts.ts';
import { daysBetween, dayWords, nearestYear } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

/** A passage goes on so many days behind what it told last, and is so far from what all is about. */
const reach = 62;
/** "It sat until 19 May. The inspector had seen the site on 9 May." */
const reachBack = 21;
const farAway = 200;
/** Farther back than this a sentence would say that it looks back. */
const farBack = 120;

/** `main` is the day that the document is about. */
export function isBesideOtherYear({ last, court }: ToldSoFar, main: string): boolean {
  const told = last ?? court;
  return told?.basis === 'stated' && Math.abs(daysBetween(told.day, main)) > farAway;
}

/** "charged on 8 July 2020, and the trial began on 10 January": of a later year, though it was read from that date. */
export function isOfLaterYear({ reference, value, text, aside }: TimeExpression, { days }: ToldSoFar): boolean {
  if (reference.kind !== 'text' || aside !== undefined || !/^\d{4}-\d\d-\d\d$/u.test(value) || !/\p{L}{3,}/u.test(text))
    return false;
  const before = days.get(reference.start);
  return before !== undefined && !weekdays.test(text) && daysBetween(value, before.read) > farBack && /\d/u.test(text);
}
const weekdays = /day\b|\b(?:before|earlier|ago|previous|last)\b/iu;

export function goingOnBeside(
  monthDay: string,
  { text }: TimeExpression,
  { last, court }: ToldSoFar,
  { published, zone }: TimeSetting,
): ResolvedTime | null {
  const told = last ?? court;
  if (told === null) return null;
  const day = nearestYear(monthDay, told.day);
  const step = daysBetween(told.day, day);
  if (step < -reachBack || step > reach || (published !== null && day > published.slice(0, 10))) return null;
  const moment = momentOfValue(day, zone);
  const because = `“${text}” names no year: it goes on from ${dayWords(told.day)}, told right before it.`;
  return moment === null ? null : { moment, basis: 'resolved', because };
}
