/**
 * The date of the heading above a passage → the time that its words have where they name none.
 *
 * `{words: 'Sunday 24 November', value: '2013-11-24'}` → 24 November 2013, “It stands under the heading “Sunday 24 November””.
 */
import type { Moment, Zone } from '../../../model/calendar.ts';
import type { PassageMentions } from '../../artifacts.ts';
import type { HeadingDate } from './date-headings.ts';
import { addDays, dayWords } from './local-days.ts';
import { makeWhen } from './make-when.ts';
import { momentOfValue } from './moment-of-value.ts';
import { isProceeding } from './proceeding.ts';
import type { TimeSetting } from './time-setting.ts';
import { type DayLeft, type LastTold, noDay } from './told-so-far.ts';

export function dateAbove({ under = null, zone }: TimeSetting): Pick<PassageMentions, 'under'> {
  const moment = under === null ? null : ofHeading(under, zone);
  if (under === null || moment === null) return {};
  const { words, value, sitting, listed, until } = under;
  const date =
    until !== undefined
      ? words
      : value.length === 10
        ? dayWords(value)
        : value.length === 7
          ? dayWords(`${value}-01`).slice(2)
          : value;
  const day = words.includes(date) ? '' : `, which is ${date}`;
  const because = `It stands under the heading “${words}”${day}.`;
  const when = makeWhen(moment, 'resolved', null, because);
  return { under: { when, sitting, ...(listed === true ? { listed } : {}) } };
}

/** The day of the heading above, from which the first sentence goes on; of two days the one that the passages before have come to. */
export function toldAbove({ under = null }: TimeSetting, before: DayLeft = noDay): LastTold | null {
  if (under === null || under.sitting || under.value.length < 10) return null;
  if (under.until !== undefined) return ofTwoDays(under, before);
  const hours = isNight(under.words) ? { hours: 'night' as const } : {};
  return { day: under.value, basis: under.stated ? 'stated' : 'resolved', phrase: under.words, ...hours };
}

/** "The events of 7 and 8 March": the 7th until an evening has been told or midnight is past, and then whichever the hour says. */
function ofTwoDays({ value, until = '', words, stated }: HeadingDate, before: DayLeft): LastTold | null {
  if (addDays(value, 1) !== until) return null;
  const told = { basis: stated ? ('stated' as const) : ('resolved' as const), phrase: words };
  if (before.day === until) return { ...told, day: until, hours: 'small' };
  const isLate = before.day === value && (before.hours === 'night' || isPastNoon(before.minute));
  return { ...told, day: value, hours: isLate ? 'overnight' : 'unsure' };
}

function isPastNoon(minute: DayLeft['minute']): boolean {
  return typeof minute === 'number' && minute >= 12 * 60;
}

/** "The night of 3 March 1998" goes on past midnight. */
function isNight(words: string): boolean {
  return /\b(?:night|evening) of\b/iu.test(words);
}

/** From the noon of a night's day to that of the next. */
function ofHeading({ words, value, until }: HeadingDate, zone: Zone): Moment | null {
  const moment = momentOfValue(value, zone);
  if (until !== undefined) {
    const { latest = null } = momentOfValue(until, zone) ?? {};
    return moment === null ? null : { ...moment, latest, precision: 'range' };
  }
  if (moment === null || value.length < 10 || !isNight(words)) return moment;
  const [from, to] = [`${value}T12:00`, `${addDays(value, 1)}T12:00`].map((one) => momentOfValue(one, zone));
  return { ...moment, earliest: from?.earliest ?? null, latest: to?.latest ?? null, precision: 'range' };
}

/** The day on which a hearing sat, for what the hearing itself did: "The hearing was adjourned at 4pm". */
export function sittingDay({ under = null }: TimeSetting, sentence: string): LastTold | null {
  if (under?.sitting !== true || under.value.length < 10 || !isProceeding(sentence)) return null;
  return { day: under.value, basis: under.stated ? 'stated' : 'resolved', phrase: under.words };
}

/** The day of an entry of a live report: that of the heading above where it reports more days than one, else that of publication. */
export function reportDay({
  under = null,
  published,
  unplaced = false,
  dayless = false,
}: TimeSetting): { readonly day: string; readonly of: string } | null {
  if (under?.sitting === true && under.value.length === 10)
    return { day: under.value, of: `the day of the heading “${under.words}”` };
  return published === null || unplaced || dayless
    ? null
    : { day: published.slice(0, 10), of: 'the day of publication' };
}
