/**
 * Tokens → a date: "22 March 2017", "March 22nd", "Wednesday 22 March", "22/03/2017", "2009", "March 22 last year", and
 * the days that are told from where the speaker stands ("yesterday", "last week").
 */
import type { DateFields } from './details.ts';
import type { Figure } from './read-figures.ts';
import type { Token } from './read-tokens.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const toldDays: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);
const toldSpans: ReadonlySet<string> = new Set(['week', 'month', 'year', ...weekdays, 'night', 'morning', 'evening']);

/** Null where no date begins. "Last year" behind a date is a year only where the year of publication is known. */
export function readDate(tokens: readonly Token[], at: number, publishedIn: number | null): Figure | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (toldDays.has(token.key)) return date({ told: token.key }, 1);
  const span = tokens[at + 1]?.key ?? '';
  if (/^(?:last|this|next)$/u.test(token.key) && toldSpans.has(span)) {
    const day = weekdays.indexOf(span);
    return date({ told: `${token.key} ${span}`, ...(day < 0 ? {} : { weekday: day }) }, 2);
  }
  const weekday = token.capital ? weekdays.indexOf(token.key) : -1;
  if (weekday < 0) return calendarDay(tokens, at, publishedIn);
  const day = calendarDay(tokens, at + 1, publishedIn);
  const fields = day?.detail.kind === 'date' && day.detail.month !== undefined ? day : null;
  return date({ ...(fields?.detail as DateFields | undefined), weekday }, 1 + (fields?.length ?? 0));
}

function date(fields: DateFields, length: number): Figure {
  return { detail: { ...fields, kind: 'date' }, length };
}

function calendarDay(tokens: readonly Token[], at: number, publishedIn: number | null): Figure | null {
  return numericDay(tokens, at) ?? namedMonth(tokens, at, publishedIn) ?? yearAlone(tokens[at]);
}

/** 2017-03-22, 22/03/2017. */
function numericDay(tokens: readonly Token[], at: number): Figure | null {
  if (tokens[at + 1]?.gap !== '-' && tokens[at + 1]?.gap !== '/') return null;
  const three = tokens.slice(at, at + 3);
  const [a, b, c] = three.map(({ key }) => Number(key));
  const [, gap] = three.map((token) => token.gap);
  if (a === undefined || b === undefined || c === undefined || three[2]?.gap !== gap) return null;
  if (gap === '-' && a >= 1000 && b <= 12 && c <= 31) return date({ year: a, month: b, day: c }, 3);
  if (gap === '/' && a <= 31 && b <= 12 && c >= 1000) return date({ year: c, month: b, day: a }, 3);
  return null;
}

function namedMonth(tokens: readonly Token[], at: number, publishedIn: number | null): Figure | null {
  let next = at;
  let day = dayOf(tokens[next]);
  if (day !== null) next += tokens[next + 1]?.key === 'of' ? 2 : 1;
  const month = monthOf(tokens[next]);
  if (month === null) return null;
  next += 1;
  if (day === null) {
    day = dayOf(tokens[next]);
    if (day !== null) next += 1;
  }
  const fields = { month, ...(day === null ? {} : { day }) };
  const year = yearOf(tokens[next]);
  if (year !== null) return date({ ...fields, year }, next + 1 - at);
  const which = tokens[next]?.key;
  if (tokens[next + 1]?.key !== 'year' || (which !== 'last' && which !== 'this')) return date(fields, next - at);
  if (publishedIn === null) return date({ ...fields, told: `${which} year` }, next + 2 - at);
  return date({ ...fields, year: which === 'last' ? publishedIn - 1 : publishedIn }, next + 2 - at);
}

function yearAlone(token: Token | undefined): Figure | null {
  const year = yearOf(token);
  return year === null ? null : date({ year }, 1);
}

function dayOf(token: Token | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.key ?? '') ?? [];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function monthOf(token: Token | undefined): number | null {
  const month = token?.capital ? months.findIndex((name) => name === token.key || name.slice(0, 3) === token.key) : -1;
  return month < 0 ? null : month + 1;
}

function yearOf(token: Token | undefined): number | null {
  return /^(?:1[5-9]|20)\d\d$/u.test(token?.key ?? '') ? Number(token?.key) : null;
}
