/**
 * A clock time on a day whose year nobody says → the same in the year that is nearest to what all is about; null of any other.
 *
 * "At 17:03 on Wednesday 10 October", about a wreck of 10 October 2018 → `2018-10-10T17:03`; "the evening of 9 October" →
 * `2018-10-09TEV`.
 */
import type { TimeExpression } from '../../artifacts.ts';
import { dayNumber, nearestYear } from './local-days.ts';
import type { MainDay } from './resolve-clock.ts';

const named =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* \d{1,2}\b/u;
const loose = /\b(?:yesterday|today|tomorrow|tonight|last|this|next|ago|year)\b/iu;
/** Days from what the document tells of most, farther than which the publication may be nearer. */
const near = 45;

export function minuteOfBareDay({ value, text, reference }: TimeExpression, main: MainDay): string | null {
  const [, year, monthDay, clock] = /^(\d{4}|X{4})-(\d\d-\d\d)(T(?:\d\d:\d\d(?::\d\d)?|[A-Z]{2}))$/u.exec(value) ?? [];
  if (monthDay === undefined || reference.kind === 'words' || !named.test(text) || loose.test(text)) return null;
  const day = nearestYear(monthDay, main.day);
  const far = Math.abs(dayNumber(day) - dayNumber(main.day)) > near;
  return main.basis === 'resolved' && far && year !== 'XXXX' ? null : `${day}${clock ?? ''}`;
}
