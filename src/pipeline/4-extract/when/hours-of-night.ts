/**
 * A time of an evening or a night → whether what follows may be of the next day's small hours.
 *
 *   "He left at 11pm." → a night: 1am is the next day's      "He had been ill at 1am", after it → unsure: of either
 */
import { minuteOf } from './account-goes-on.ts';
import type { LastTold, ResolvedTime } from './told-so-far.ts';

/** What had been before a night is not plainly of it. */
export function inSentence(last: LastTold | null, sentence: string): LastTold | null {
  if (last?.hours !== 'night' || !/\bhad (?:been |\p{L}+(?:ed|en|wn|ne)\b)/iu.test(sentence)) return last;
  return { ...last, hours: 'unsure' };
}

/** An evening or a night goes on past midnight. */
export function hoursAfter(
  { moment, hours }: ResolvedTime,
  day: string,
  last: LastTold | null,
): Pick<LastTold, 'hours'> {
  const from = moment.precision === 'day' ? null : minuteOf(moment.earliest ?? '');
  if (from !== null && from >= (moment.precision === 'minute' ? night : evening)) return { hours: 'night' };
  const passed = hours === 'small' || (last?.hours === 'night' && day > last.day && from !== null);
  return passed || (last?.hours === 'small' && day === last.day) ? { hours: 'small' } : {};
}
const evening = 17 * 60;
const night = 18 * 60;
