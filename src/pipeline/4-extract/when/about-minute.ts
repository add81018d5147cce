/**
 * "just after 11am", "shortly before 10pm" → the quarter of an hour on that side; "the early hours" → before six.
 *
 *   `shortly after `, 11:00 → 11:01:00 to 11:15:59, with that said in the reason
 */
import type { Moment } from '../../../model/calendar.ts';
import { type Side, secondsLater } from './signals.ts';
import type { ResolvedTime } from './told-so-far.ts';

const near = /\b(?:shortly|just|immediately) (?:after|before) /iu;
const quarter = 15 * 60;

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

/** "in the early hours of 6 August": a morning is read up to noon, but these are before six. */
export function withinHours(words: string, time: ResolvedTime): ResolvedTime {
  const { earliest, latest, precision } = time.moment;
  const small = precision === 'part-of-day' && /\b(?:early|small) hours\b/iu.test(words);
  if (!small || latest === null || earliest?.slice(11, 19) !== '00:00:00') return time;
  return {
    ...time,
    moment: { ...time.moment, latest: latest.replace('T11:59:59', 'T05:59:59') },
    because: time.because.replace(', and a morning is taken as the hours up to noon', ''),
  };
}
