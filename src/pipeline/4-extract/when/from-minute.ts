/**
 * Words that count minutes or hours from a named moment which is known to the minute → the stretch that they leave, as loosely as
 * people say it.
 *
 *   "an hour before the fire", the fire being at 02:15    → 00:45 to 01:45
 *   "in the hour before the fire"                         → 01:15 to 02:15
 *   "within ten minutes of the fire"                      → 02:15 to 02:25
 *   "several hours after the fire"                        → 03:15 and up to a day on: hours are counted within one
 *
 * Null where the words count nothing, or the moment is known only to its day.
 */
import { instantOf, inZone, type Moment, parseMoment, type Zone } from '../../../model/calendar.ts';
import { distance, type Gap, howFar } from '../../how-far.ts';
import type { Anchor } from './time-setting.ts';

export interface Counted {
  /** Up to the name: "an hour before the ". */
  readonly words: string;
  readonly moment: Moment;
}

const counted = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:(in|within|during|over|for|throughout) )?(?:the )?(?:(?:last|final|first) )?((?:${distance})|(?:second|minute|hour)) (?:immediately )?(before|after|prior to|following|ahead of|leading up to|of) (?:the )?)$`,
  'iu',
);
const unit = /\b(second|minute|hour)s?$/iu;
/** Of a number that nobody says, minutes stay within an hour and hours within a day. */
const longest: Readonly<Record<string, number>> = { second: 60, minute: 3600, hour: 86_400 };

/** `left` are the words up to the name, of which the last hundred characters count. */
export function fromMinute(left: string, anchor: Anchor, zone: Zone): Counted | null {
  const [, words, within = '', far = '', side = ''] = counted.exec(left.slice(-reach)) ?? [];
  const size = longest[unit.exec(far)?.[1]?.toLowerCase() ?? ''];
  const at = minuteOfAnchor(anchor, zone);
  if (at === null || words === undefined || size === undefined) return null;
  const isOf = side.toLowerCase() === 'of';
  // "Two hours of the fire": how long somebody had of it.
  if (isOf && within.toLowerCase() !== 'within') return null;
  const gap = within === '' && !alone.test(far) ? howFar(far) : upTo(far);
  if (gap === null) return null;
  const [least, most] = [gap.least, gap.most ?? size];
  const back = !isOf && !/^(?:after|following)$/iu.test(side);
  const [from, to] = back ? [-most, -least] : [least, most];
  const [first, last] = [Math.floor(from / minute) * minute, Math.ceil(to / minute) * minute + minute - 1];
  const moment: Moment = { earliest: shifted(at, first, zone), latest: shifted(at, last, zone), precision: 'range' };
  return { words, moment };
}
const reach = 100;
const minute = 60;
const alone = /^(?:second|minute|hour)$/iu;

/** All of it: "in the hour before", "within ten minutes of". */
function upTo(far: string): Gap | null {
  if (alone.test(far)) return { least: 0, most: longestOne[far.toLowerCase()] ?? null };
  const gap = howFar(`up to ${far}`) ?? howFar(far);
  return gap === null ? null : { ...gap, least: 0 };
}
const longestOne: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** Its first second; null where only its day is known. */
function minuteOfAnchor({ moment: { earliest, precision }, minute: told }: Anchor, zone: Zone): string | null {
  if (precision === 'minute') return earliest;
  return told === undefined || earliest === null
    ? null
    : (parseMoment(`${earliest.slice(0, 10)}T${told}`, zone)?.earliest ?? null);
}

/** On the zone's clocks, which may have changed between. */
function shifted(iso: string, seconds: number, zone: Zone): string {
  const instant = instantOf(iso) + seconds * 1000;
  const local = new Date(instant + zone.offsetAt(instant) * 60_000).toISOString().slice(0, 19);
  return inZone(local, zone);
}
