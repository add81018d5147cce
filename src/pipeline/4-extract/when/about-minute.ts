/**
 * "just after 11am", "shortly before 10pm" → the quarter of an hour on that side; "the early hours" → before six.
 *
 *   `shortly after `, 11:00 → 11:01:00 to 11:15:59, with that said in the reason
 */
import type { Moment } from '../../../model/calendar.ts';
import { type Side, secondsLater } from './signals.ts';
import type { ResolvedTime } from './told-so-far.ts';

const near = /\b(?:shortly|just|immediately|soon|a (?:little|bit)|moments|minutes|a few minutes) (?:after|before) /iu;
const quarter = 15 * 60;

/** "a little after seven", of which nobody says which half of the day: somewhere on that day. */
export const isBesideHour = (words: string): boolean => near.test(words);

/** `words` are the phrase with its small words; null where it names no such nearness of a minute. */
export function besideMinute(
  words: string,
  side: Side,
  { moment, because, ...time }: ResolvedTime,
): ResolvedTime | null {
  const nearby = moment.precision === 'minute' && near.test(words) && (side === 'after' || side === 'before');
  if (!nearby) return null;
  const { earliest, latest } = moment;
  const beside: Moment =
    side === 'after'
      ? { earliest: secondsLater(latest, 1), latest: secondsLater(latest, quarter), precision: 'range' }
      : { earliest: secondsLater(earliest, -quarter), latest: secondsLater(earliest, -1), precision: 'range' };
  const said = near.exec(words)?.[0].trim().toLowerCase() ?? side;
  const reason = `${because.replace(/\.$/u, '')}; “${said}” is taken as within a quarter of an hour.`;
  return { ...time, moment: beside, because: reason };
}

/** What words of a part of the day leave of it; both ends inclusive. */
const hours: readonly (readonly [words: RegExp, from: string, to: string])[] = [
  [/\b(?:early|small) hours\b/iu, '00:00:00', '05:59:59'],
  [/\b(?:dawn|daybreak|sunrise|first light)\b/iu, '03:00:00', '08:59:59'],
  [/\bearly (?:in the |that )?morning\b/iu, '03:00:00', '08:59:59'],
  [/\blate (?:in the |that )?morning\b/iu, '10:00:00', '11:59:59'],
  [/\bearly (?:in the |that )?afternoon\b/iu, '12:00:00', '14:59:59'],
  [/\blate (?:in the |that )?afternoon\b/iu, '15:00:00', '17:59:59'],
];
/** Dusk begins in an afternoon of winter, before what is read as an evening. */
const dusk = /\b(?:at|around|about|by|before|until|towards) (?:the )?(?:dusk|sunset|sundown|nightfall)\b/iu;
const duskHours = ['15:00:00', '22:59:59'] as const;

/** "in the early hours of 6 August": a morning is read up to noon, but these are before six. */
export function withinHours(words: string, time: ResolvedTime): ResolvedTime {
  const { earliest, latest, precision } = time.moment;
  if (precision !== 'part-of-day' || latest === null || earliest === null) return time;
  const part = hours.find(([known]) => known.test(words));
  const [from, to] = dusk.test(words) ? duskHours : part === undefined ? [] : [part[1], part[2]];
  if (from === undefined || to === undefined) return time;
  if (part !== undefined && (from < earliest.slice(11, 19) || to > latest.slice(11, 19))) return time;
  return {
    ...time,
    moment: { ...time.moment, earliest: at(earliest, from), latest: at(latest, to) },
    because: time.because.replace(', and a morning is taken as the hours up to noon', ''),
  };
}

function at(iso: string, clock: string): string {
  return `${iso.slice(0, 11)}${clock}${iso.slice(19)}`;
}
