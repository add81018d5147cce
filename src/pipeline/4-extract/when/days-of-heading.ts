/**
 * A heading that names two days of one month → the first and the last, each as a heading of its own would name it; null of any other.
 *
 *   "The events of 7 and 8 March 2020"          → 7 March 2020, 8 March 2020
 *   "THE NIGHT OF SATURDAY 7–SUNDAY 8 MARCH"    → Saturday 7 March, Sunday 8 March, each without its year
 */
import { type DateInHeading, readDateHeading } from './read-date-heading.ts';

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const number = '\\d{1,2}(?:st|nd|rd|th)?';
const joined = '(?: and | to | & | ?[–—/-] ?)';
const dayFirst = new RegExp(
  `^(?<lead>.{0,40}?)(?<from>${weekday}${number})${joined}(?:the )?(?<to>${weekday}${number})(?<rest>(?: of)? \\p{L}{3,9}\\.?(?:,? \\d{4})?)(?<end>\\W*)$`,
  'iu',
);
const monthFirst = new RegExp(
  `^(?<lead>.{0,40}?)(?<month>(?<!\\p{L})\\p{L}{3,9}\\.? )(?<from>${number})${joined}(?<to>${number})(?<rest>(?:,? \\d{4})?)(?<end>\\W*)$`,
  'iu',
);

export interface DaysOfHeading {
  readonly from: DateInHeading;
  readonly to: DateInHeading;
}

export function daysOfHeading(text: string): DaysOfHeading | null {
  if (text.length > longest) return null;
  const plain = text.replace(/\s+/gu, ' ');
  const { lead, month = '', from, to, rest } = (dayFirst.exec(plain) ?? monthFirst.exec(plain))?.groups ?? {};
  if (lead === undefined || from === undefined || to === undefined || rest === undefined) return null;
  const [first, last] = [from, to].map((day) => readDateHeading(`${lead}${month}${day}${rest}`, false));
  return first?.day == null || last?.day == null || first.day >= last.day ? null : { from: first, to: last };
}

const longest = 80;
