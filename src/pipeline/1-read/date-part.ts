/**
 * A place in a date line → the part that begins there: a label, weekday, date, clock time, zone, or a mark between them.
 *
 * `datePart('Published 14 May 2019', 10)` → `{kind: 'date', value: '2019-05-14', end: 21}`.
 */
import { daysIn } from '../../model/calendar.ts';

interface Ends {
  /** Where the next part begins. */
  readonly end: number;
}
export type DatePart = Ends &
  (
    | { readonly kind: 'between' }
    | { readonly kind: 'label'; readonly label: 'first' | 'published' | 'updated' }
    /** 0 is Sunday. */
    | { readonly kind: 'weekday'; readonly value: number }
    | { readonly kind: 'date'; readonly value: string; readonly clock: string | null; readonly offset: string | null }
    | { readonly kind: 'clock'; readonly value: string }
    | { readonly kind: 'offset'; readonly value: string }
  );

const between = /[\s,.;:|•·–—()/-]+|(?:at|on|and)\b/iy;
const label =
  /(?:(first|originally|last) )?(published|posted|updated|modified|edited|(?:publication|release|issue|decision|judgment) date|date (?:published|issued|released|of (?:the )?(?:issue|release|publication|decision|judgment|report))|date|issued|released|(?:judgment )?delivered|handed down|(?:judgment )?given|for (?:immediate )?(?:release|publication)|embargoed (?:until|till|to)|not for (?:release|publication) before)(?: online)?\b/iy;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = /(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|rs|rsday|urday)?\b\.?/iy;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (\\d{4})\\b`, 'iy');
const monthFirst = new RegExp(`${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'iy');
const iso =
  /(\d{4})(?:-(?=\d\d-)|\/(?=\d\d\/))(\d\d)[-/](\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?(?![\d/-])/iy;
const numeric = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/y;
const clock = /(\d{1,2})(?:[.:](\d\d)(?::\d\d)?)? ?(?:([ap])\.?m\b\.?)?(?:hrs\b)?(?!\d|[.:]\d)/iy;
const zone =
  /(?:GMT|UTC|BST|IST|CEST|CET|AEST|AEDT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|Z\b)?\s?([+-]\d\d:?\d\d)|(GMT|UTC|BST|CEST|CET|AEST|AEDT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|Z)\b/y;
/** Names that mean one offset in news; "IST" is Irish, Israeli and Indian, and is left alone. */
const zones: Readonly<Record<string, string>> = {
  GMT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Null where nothing that belongs into a date line begins there. Looks at most at the next few words. */
export function datePart(text: string, at: number): DatePart | null {
  return dateAt(text, at) ?? clockAt(text, at) ?? zoneAt(text, at) ?? wordAt(text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): { groups: (string | undefined)[]; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { groups: [...match], end: at + match[0].length };
}

function wordAt(text: string, at: number): DatePart | null {
  const named = matchAt(label, text, at);
  if (named !== null) return { kind: 'label', label: labelOf(named.groups), end: named.end };
  const day = matchAt(weekday, text, at);
  if (day !== null) {
    return { kind: 'weekday', value: weekdays.indexOf((day.groups[1] ?? '').toLowerCase()), end: day.end };
  }
  const mark = matchAt(between, text, at);
  return mark === null ? null : { kind: 'between', end: mark.end };
}

function labelOf([, order, word]: readonly (string | undefined)[]): 'first' | 'published' | 'updated' {
  if (/^(?:updated|modified|edited)$/i.test(word ?? '') || /^last$/i.test(order ?? '')) return 'updated';
  return order === undefined ? 'published' : 'first';
}

function dateAt(text: string, at: number): DatePart | null {
  const exact = matchAt(iso, text, at);
  if (exact !== null) {
    const [, year = '', monthOfYear = '', day = '', hour, minute, offset] = exact.groups;
    const hasClock = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
    const at24 = hasClock ? `${hour}:${minute}` : null;
    return dated(Number(year), Number(monthOfYear), Number(day), exact.end, at24, offsetOf(offset));
  }
  const british = matchAt(dayFirst, text, at);
  if (british !== null) {
    const [, day, name, year] = british.groups;
    return dated(Number(year), monthOf(name), Number(day), british.end);
  }
  const american = matchAt(monthFirst, text, at);
  if (american !== null) {
    const [, name, day, year] = american.groups;
    return dated(Number(year), monthOf(name), Number(day), american.end);
  }
  return numericAt(text, at);
}

/** "14/05/2019" has one reading only; "03/10/2018" has two, and is none. */
function numericAt(text: string, at: number): DatePart | null {
  const figures = matchAt(numeric, text, at);
  if (figures === null) return null;
  const [, a, b, year] = figures.groups;
  const [first, second] = [Number(a), Number(b)];
  if (first === second || first > 12) return dated(Number(year), second, first, figures.end);
  return second > 12 ? dated(Number(year), first, second, figures.end) : null;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function dated(
  year: number,
  monthOfYear: number,
  day: number,
  end: number,
  at24: string | null = null,
  offset: string | null = null,
): DatePart | null {
  if (year < 1000 || monthOfYear < 1 || monthOfYear > 12 || day < 1 || day > daysIn(year, monthOfYear)) return null;
  return { kind: 'date', value: `${year}-${two(monthOfYear)}-${two(day)}`, clock: at24, offset, end };
}

/** A figure alone is no clock time: it needs minutes or "am", "pm". */
function clockAt(text: string, at: number): DatePart | null {
  const found = matchAt(clock, text, at);
  if (found === null) return null;
  const [, hours = '', minutes, half] = found.groups;
  if (minutes === undefined && half === undefined) return null;
  const isHalf = half !== undefined && Number(hours) <= 12;
  const hour = isHalf ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  return { kind: 'clock', value: `${two(hour)}:${minutes ?? '00'}`, end: found.end };
}

function zoneAt(text: string, at: number): DatePart | null {
  const found = matchAt(zone, text, at);
  if (found === null) return null;
  const [, numbers, name] = found.groups;
  const value = numbers === undefined ? zones[name ?? ''] : offsetOf(numbers);
  return value === undefined || value === null ? null : { kind: 'offset', value, end: found.end };
}

function offsetOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (/^z$/i.test(written)) return '+00:00';
  return `${written.slice(0, 3)}:${written.slice(-2)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
