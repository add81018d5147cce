/**
 * A heading, or a short line alone → the day, month or year that it names; null where it is about anything else.
 *
 *   "Saturday 23 November 2013"      → year 2013, month 11, day 23, weekday 6
 *   "Day 3: Tuesday 5 March"         → month 3, day 5, weekday 2
 *   "The events of 4 May 2011"       → year 2011, month 5, day 4      "March 2011", "2011" → a month, a year
 */
export interface DateInHeading {
  readonly year: number | null;
  /** From 1; null of a year alone. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** "Day 3": the days of something are counted. */
  readonly counted: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|rs|rsday|urday)?\\.?,? )?';
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const number = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const shapes = [
  `${weekday}(?:the )?${number}(?: of)? ${month}(?:,? ${year})?`,
  `${weekday}${month} (?:the )?${number}(?:,? ${year})?`,
  `${month},? ${year}`,
  month,
  year,
  `${weekday}(?<iso>\\d{4}-\\d\\d-\\d\\d)`,
].map((shape) => new RegExp(`^(?:${shape})$`, 'iu'));

/** Marks of headings in plain text, and of what is emphasised. */
const marks = /^(?:#{1,6}\s+|[*_=~•–—-]+\s*)+|[\s*_=~#:.–—-]+$/gu;
const counted =
  /^(?:(?:the )?(?:\p{L}+ )?(?:day|night|week) (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|twenty)\b[\s:,–—-]*|(?:the )?(?:first|second|third|fourth|fifth|last) day\b[\s:,–—-]*)/iu;
const lead =
  /^(?:(?:the )?(?:events?|morning|afternoon|evening|night|day|early hours|chronology|timeline) (?:of|on|for) |on |in )(?:the )?/iu;
/** "Chapter 1: The morning of 18 January 2011", "3. The night of 4 May": the number of a part. */
const numbered =
  /^(?:(?:chapter|part|section|book|annex|appendix) (?:\d{1,3}|[ivxl]{1,6}|\p{L}{3,9})|[ivx]{1,5}(?=[.)])|\d{1,2}(?:\.\d{1,2})?(?=[.)]))(?:[\s:.,)–—-]+)(?=\p{L}|\d)/iu;
/** "(Day 3)", "(Saturday)". */
const bracketed = /\s*[([]([^()[\]]{1,30})[)\]]$/u;
/** Behind the date of a heading by its mark: ": the night of the flood". */
const titled = /^(.{4,40}?)\s*(?::|–|—| -)\s+\p{L}.*$/u;
const longest = 120;

/** `isMarked`: it is a heading by its mark, so that a title may follow the date. */
export function readDateHeading(text: string, isMarked: boolean): DateInHeading | null {
  if (text.length > longest || !/\d|^\W*\p{L}{3,9}\W*$/u.test(text)) return null;
  const plain = text.replace(/\s+/gu, ' ').replace(marks, '').replace(numbered, '');
  const bracket = bracketed.exec(plain)?.[1] ?? '';
  const bare = plain.replace(bracketed, '');
  const rest = bare.replace(counted, '').replace(/^\((.*)\)$/u, '$1');
  const isCounted = rest !== bare || counted.test(bracket);
  const named = rest.replace(lead, '');
  return dateOf(named, isCounted) ?? (isMarked ? dateOf(titled.exec(named)?.[1] ?? '', isCounted) : null);
}

const wholeDates = new RegExp(
  `(?<!\\p{L})(?:(?:\\d{1,2})(?:st|nd|rd|th)?(?: of)? MONTH|MONTH \\d{1,2}(?:st|nd|rd|th)?),? (?:1[5-9]\\d\\d|20\\d\\d)(?!\\d)`.replaceAll(
    'MONTH',
    month.replace('?<month>', '?:'),
  ),
  'giu',
);

/** The days that a text gives in full, each once: "in the early hours of 14 June 2017" → `2017-06-14`. */
export function dateIn(text: string): readonly { readonly value: string; readonly words: string }[] {
  const found = [...text.matchAll(wholeDates)].flatMap(([words]) => {
    const date = dateOf(words, false);
    if (date === null || date.day === null || date.month === null) return [];
    return [{ value: `${date.year}-${`${date.month}`.padStart(2, '0')}-${`${date.day}`.padStart(2, '0')}`, words }];
  });
  return [...new Map(found.map((one) => [one.value, one])).values()];
}

function dateOf(words: string, isCounted: boolean): DateInHeading | null {
  for (const shape of shapes) {
    const groups = shape.exec(words.trim())?.groups;
    if (groups === undefined) continue;
    const { iso, year: ofYear, month: ofMonth, day: ofDay, weekday: ofWeek } = groups;
    const [isoYear, isoMonth, isoDay] = iso?.split('-') ?? [];
    const name = ofMonth?.slice(0, 3).toLowerCase();
    return {
      year: figure(isoYear ?? ofYear),
      month: name === undefined ? figure(isoMonth) : months.indexOf(name) + 1,
      day: figure(isoDay ?? ofDay),
      weekday: ofWeek === undefined ? null : weekdays.indexOf(ofWeek.slice(0, 3).toLowerCase()),
      counted: isCounted,
    };
  }
  return null;
}

function figure(one: string | undefined): number | null {
  return one === undefined ? null : Number(one);
}
