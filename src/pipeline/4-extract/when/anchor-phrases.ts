/**
 * Words around a named moment → a time told by it.
 *
 * "in the week before the attack" → the seven days up to the anchor's day; "almost an hour before Khalid Masood struck"
 * → the anchor's day, because an anchor known to the day makes nothing finer known (`from-minute.ts` of one known to the minute); "at the time of the attack" → its day.
 */
import { type Moment, parseMoment, type Zone } from '../../../model/calendar.ts';
import type { Span } from '../../artifacts.ts';
import { numberOf } from '../../how-far.ts';
import { ordinalAt } from '../times/amount.ts';
import { tokenise } from '../times/tokens.ts';
import { fromMinute } from './from-minute.ts';
import { addDays, dayOf, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { monthsFrom } from './months-from.ts';
import { dayOfWeekday, weekdayBefore } from './named-day.ts';
import { type Side, sideOf } from './signals.ts';
import { type Anchor, anchorDay } from './time-setting.ts';

export interface AnchoredTime {
  readonly phrase: Span;
  readonly moment: Moment;
  readonly because: string;
}

const number =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-\\p{L}{3,5})?|several|some|half an|a quarter of an|\\d{1,3}';
const rough =
  '(?:almost|nearly|about|around|just|only|over|under|more than|less than|just over|just under|at least|up to|some) ';
const unit = 'second|minute|hour|day|night|week|fortnight|month|year';
/** "in the week before", "for almost an hour before", "the morning after", "two days before". */
const offset = new RegExp(
  `((?:(?:in|on|during|over|for|throughout|within) )?(?:the )?(?:${rough})*(?:(?:last|previous|final) )?(?:(${number}) )?(?:(${unit})s?|(morning|afternoon|evening|night)) (?:immediately )?(before|after|prior to|following|leading up to|ahead of|earlier than) (?:the )?)$`,
  'iu',
);
const at =
  /((?:(?:at|by|on|around|about|from|in|until|since|before|after) )?(?:the )?(?:time|day|date|moment|scene|morning|afternoon|evening|night|hour|minute|aftermath|wake|run-up|beginning|start|end) (?:of|to) (?:the )?)$/iu;
/** "on the Saturday before the crash". */
const weekday = /((?:on )?the ((?:mon|tues|wednes|thurs|fri|satur|sun)day) (before|after|following) (?:the )?)$/iu;
/** "on the eve of the crash": the day before. */
const eve = /((?:on )?the (?:very )?eve of (?:the )?)$/iu;
/** "on the tenth anniversary of the crash". */
const anniversary =
  /((?:(?:on|at|by|around) )?the (\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:st|nd|rd|th)? anniversary of (?:the )?)$/iu;
const bare =
  /((?:(?:shortly|just|soon|immediately|long|some time|moments|minutes|hours|days) )?(before|prior to|after|following|since|until|during|ahead of|throughout|as|when) (?:the )?)$/iu;
const sides: Readonly<Record<string, Side>> = {
  before: 'until',
  'prior to': 'until',
  'ahead of': 'until',
  until: 'until',
  after: 'since',
  following: 'since',
  since: 'since',
};
/** Doing words before the bare name that make it the thing that happens, not a thing spoken about. */
const happening =
  /\b(?:launch|began|beginning|begin|start|carr(?:y|ied) out|carrying out|commit|caught up in|injured in|killed in|then aware[^.]{0,70})\w*(?: (?:the|his|of|only|the start of))* $/iu;

/** The time that the words before the anchor's name tell by it; null where the name alone stands there. */
export function anchoredTime(text: string, name: Span, anchor: Anchor, zone: Zone): AnchoredTime | null {
  const left = text.slice(Math.max(0, name.start - 100), name.start);
  const from = (words: string | undefined): Span => ({ start: name.start - (words?.length ?? 0), end: name.end });
  const before = weekday.exec(left) ?? eve.exec(left);
  const counted = before === null ? fromMinute(left, anchor, zone) : null;
  if (counted !== null) {
    const phrase = from(counted.words);
    return { phrase, moment: counted.moment, because: loosely(text, phrase, anchor) };
  }
  const shifted = before === null ? offset.exec(left) : null;
  if (shifted !== null) {
    const moment = shift(shifted, anchor, zone);
    const phrase = from(shifted[1]);
    return moment === null ? null : { phrase, moment, because: reason(text, phrase, anchor, moment) };
  }
  const years = before === null ? anniversary.exec(left) : null;
  const day = years !== null ? yearsOn(years, anchor) : before === null ? null : dayBeside(before, anchor);
  if (day !== null) {
    const moment = parseMoment(day, zone);
    const phrase = from((years ?? before)?.[1]);
    return moment === null ? null : { phrase, moment, because: reason(text, phrase, anchor, moment) };
  }
  const dated = at.exec(left);
  const sided = dated === null ? bare.exec(left) : null;
  const does = dated === null && sided === null && happening.test(left);
  if (dated === null && sided === null && !does) return null;
  const phrase = from(dated?.[1] ?? sided?.[1] ?? /\bthe $/iu.exec(left)?.[0]);
  const part = /\b(?:morning|afternoon|evening|night) of (?:the )?$/iu
    .exec(dated?.[1] ?? '')?.[0]
    .split(' ')[0]
    ?.toLowerCase();
  const moment = partOf(anchor, part, zone) ?? sideOf(anchor.moment, sides[sided?.[2]?.toLowerCase() ?? ''] ?? 'at');
  return { phrase, moment, because: reason(text, phrase, anchor, moment) };
}

/** "the tenth anniversary of": the same day, so many years on. */
function yearsOn([, , words = '']: RegExpExecArray, anchor: Anchor): string | null {
  const day = anchorDay(anchor);
  const count = /^\d/u.test(words) ? Number(words) : ordinalAt(tokenise(words), 0)?.value;
  return day === null || count === undefined ? null : `${String(Number(day.slice(0, 4)) + count)}${day.slice(4)}`;
}

/** "the eve of", "the Saturday before", "the Monday after". */
function dayBeside([, , name, side]: RegExpExecArray, anchor: Anchor): string | null {
  const day = anchorDay(anchor);
  if (day === null) return null;
  if (name === undefined) return addDays(day, -1);
  return side?.toLowerCase() === 'before' ? weekdayBefore(name, day) : dayOfWeekday(name, addDays(day, 1));
}

const days: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30, year: 365 };
function shift(words: RegExpExecArray, anchor: Anchor, zone: Zone): Moment | null {
  const [, whole = '', count, unitWord, part, side = ''] = words;
  const day = anchorDay(anchor);
  if (day === null) return null;
  const back = /^(?:after|following)$/iu.test(side) ? 1 : -1;
  if (part !== undefined) return partBeside(day, part.toLowerCase(), back, zone);
  if (unitWord?.toLowerCase() === 'night' && count === undefined) return nightFrom(addDays(day, back), zone);
  const length = days[unitWord?.toLowerCase() ?? ''];
  if (length === undefined) return parseMoment(day, zone);
  const total = length * (count === undefined ? 1 : (numberOf(count.toLowerCase()) ?? Number.NaN));
  if (Number.isNaN(total)) return null;
  const spans =
    /^(?:in|during|over|for|throughout|within|the) /iu.test(whole) && !(length === 1 && count === undefined);
  const far = addDays(day, back * total);
  const about = spans ? null : monthsFrom(day, (back * total) / length, unitWord?.toLowerCase() ?? '');
  if (about !== null) return parseMoment(about.join('/'), zone);
  if (!spans) return parseMoment(far, zone);
  const near = addDays(day, back);
  return parseMoment(back < 0 ? `${far}/${near}` : `${near}/${far}`, zone);
}

const codes: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

/** "the afternoon of the crash"; a night may be of either day. */
function partOf(anchor: Anchor, part: string | undefined, zone: Zone): Moment | null {
  const day = anchorDay(anchor);
  if (part === undefined || day === null) return null;
  if (part !== 'night') return momentOfValue(`${day}T${codes[part] ?? 'MO'}`, zone);
  if (anchor.hours === undefined) return null;
  return nightFrom(anchor.hours === 'small' ? addDays(day, -1) : day, zone);
}

/** A night, from its evening to the small hours of the next day. */
function nightFrom(day: string, zone: Zone): Moment | null {
  const earliest = parseMoment(`${day}T18:00`, zone)?.earliest ?? null;
  const latest = parseMoment(`${addDays(day, 1)}T05:59`, zone)?.latest ?? null;
  return earliest === null || latest === null ? null : { earliest, latest, precision: 'range' };
}

/** "the morning after" is the next day's; "the night before" the evening of the day before. */
function partBeside(day: string, part: string, back: number, zone: Zone): Moment | null {
  return momentOfValue(`${addDays(day, back)}T${codes[part] ?? 'MO'}`, zone);
}

function loosely(text: string, { start, end }: Span, { name, minute, moment, source }: Anchor): string {
  const clock = (minute ?? moment.earliest?.slice(11, 16) ?? '').replace(':', '.');
  const day = source ?? dayWords(moment.earliest?.slice(0, 10) ?? '');
  return `“${text.slice(start, end)}” is counted from ${clock} on the day of ${name}, ${day}, and taken loosely.`;
}

function reason(text: string, phrase: Span, anchor: Anchor, moment: Moment): string {
  const words = text.slice(phrase.start, phrase.end);
  const day = anchorDay(anchor);
  const known =
    day === null
      ? `${anchor.name}, whose dates the editor gives`
      : `the day of ${anchor.name}, ${anchor.source ?? dayWords(day)}`;
  const hours = /\b(?:second|minute|hour)s?\b/iu.test(words) && day !== null && dayOf(moment.earliest) === day;
  return `“${words}” is read from ${known}${hours ? '; since that is known only to the day, so is this' : ''}.`;
}
