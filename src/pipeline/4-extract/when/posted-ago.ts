/**
 * "An hour ago" in an entry of a live page that says at what minute it was posted → about an hour before that.
 *
 *   "an hour ago", posted at 22:40 → 21:25 to 21:55      "a few minutes ago" → 22:20 to 22:40
 */
import { instantOf, inZone } from '../../../model/calendar.ts';
import type { TimeExpression } from '../../artifacts.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime } from './told-so-far.ts';

const numbers = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const counted =
  /^(?:(?:about|around|some|nearly|almost|just over|just) )?(an?|half an|\d{1,2}|\p{L}+) (hour|minute)s? ago$/iu;
const few = /^(?:just |only )?(?:a few|several) minutes ago$|^(?:just |a )?moments ago$/iu;
const aFew = 20;
/** Of what is counted, to either side; people count hours loosely. */
const loose = 0.25;

/** Null of any other words, and where nobody says the minute. */
export function postedAgo({ text }: TimeExpression, { posted = null, zone }: TimeSetting): ResolvedTime | null {
  if (posted === null) return null;
  const minutes = few.test(text) ? null : lengthOf(text);
  if (minutes === null && !few.test(text)) return null;
  const [from, to] = minutes === null ? [aFew, 0] : [minutes * (1 + loose), minutes * (1 - loose)];
  const at = (back: number): string => inZone(localOf(instantOf(posted) - back * minute, posted), zone);
  const because = `“${text}” is counted back from ${posted.slice(11, 16)}, when this entry was posted.`;
  return { moment: { earliest: at(from), latest: at(to), precision: 'range' }, basis: 'resolved', because };
}
const minute = 60_000;

function lengthOf(text: string): number | null {
  const [, amount = '', unit = ''] = counted.exec(text) ?? [];
  if (unit === '') return null;
  const word = amount.toLowerCase();
  const count = word === 'half an' ? 0.5 : word === 'an' ? 1 : /^\d/u.test(word) ? Number(word) : numbers.indexOf(word);
  return count <= 0 && word !== 'a' ? null : Math.max(count, word === 'a' ? 1 : count) * (/^h/iu.test(unit) ? 60 : 1);
}

/** An instant on the clocks by which the stamp was written. */
function localOf(instant: number, posted: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/u.exec(posted) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(instant + offset * minute).toISOString().slice(0, 19);
}
