/**
 * A sentence that announces a list of clock times, and the entries below it → the day that they are of; null of any other.
 *
 *     This is how the night of 14 June 2017 unfolded, minute by minute.    →   2017-06-14, of the two entries
 *     12.54am: A resident rings 999.
 *     12.59am: The first crew arrives.
 */
import { clockStamp } from '../../../model/clock-stamp.ts';
import type { MergedPassage } from '../../artifacts.ts';
import { entryTime } from '../../entry-label.ts';
import { isOfHearing as reportsHearing } from '../tell/of-a-hearing.ts';
import { dateIn } from './read-date-heading.ts';

const announcing =
  /\b(?:minute[- ]by[- ]minute|hour[- ]by[- ]hour|blow[- ]by[- ]blow|timeline|time line|chronology|sequence of events|how (?:it|events|the [^.;:]{3,60}?) (?:unfolded|happened)|(?:unfolded|happened) as follows|breakdown of|as it happened|key (?:times|moments|events)|course of events)\b/iu;
/** Of a report of a hearing the clock times are the hearing's, whatever day it is about. */
const hearing = /\b(?:inquests?|inquiry|trial|hearing|court|coroner|tribunal|jury)\b/iu;
/** "Timeline of the response", "How the night unfolded": of something past. In a report of a hearing "Timeline" alone is the hearing's. */
const ofEvent =
  /\b(?:timeline|time line|chronology|sequence of events|breakdown|course of events) (?:of|for|on|from)\b|\bhow (?:it|events|the [^.;:]{3,60}?) (?:unfolded|happened)\b/iu;
const hearings = new WeakMap<readonly MergedPassage[], boolean>();
const ofToday =
  /\b(?:today|tonight|now|so far|live|latest|this (?:morning|afternoon|evening)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
const clock = /^\D{0,14}\d{1,2}(?:[.:]\d{2})?/u;
/** An announcement is no longer, and its list begins at most so many paragraphs below it. */
const longest = 500;
const farthest = 2;

export interface AnnouncedDay {
  readonly value: string;
  readonly words: string;
}

/** Looks at the paragraph and the few below it; `dayless` where the list is announced and its day is not. */
export function announcedDay(passages: readonly MergedPassage[], at: number): AnnouncedDay | 'dayless' | null {
  const text = passages[at]?.text ?? '';
  if (text.length > longest || !announcing.test(text) || hearing.test(text) || entryTime(text) !== null) return null;
  const [day, ...others] = dateIn(text);
  const below = passages.slice(at + 1, at + 1 + farthest).some((one) => isClockEntry(one.text));
  if (!below || others.length > 0) return null;
  if (day !== undefined) return day;
  return ofToday.test(text) || (!ofEvent.test(text) && isOfHearing(passages)) ? null : 'dayless';
}

/** Asked once of each document. */
function isOfHearing(passages: readonly MergedPassage[]): boolean {
  const known = hearings.get(passages) ?? reportsHearing(passages.map(({ text }) => text));
  hearings.set(passages, known);
  return known;
}

/** "12.54am: …", "22.30 The show ends.". */
export function isClockEntry(text: string): boolean {
  if (clockStamp(text) !== null) return true;
  const label = entryTime(text);
  const words = label === null ? '' : text.slice(label.start, label.end);
  return clock.test(words) && /[ap]\.?m|[.:]\d\d/iu.test(words) && !/\p{L}{4,}/u.test(words);
}
