/**
 * What is asked → the days, months and years that its words name, as the dates of a choice: "MI5 before 2017" → to 2016, "since March
 * 2012" → from 2012-03, "on 22 March 2017" → from and to 2017-03-22, "2012 to 2016" → both. They are those of the timeline's zone.
 */
import type { ViewState } from '../view-state.ts';
import { words } from '../words/words.ts';

type Found = Partial<Record<'side' | 'iso' | 'first' | 'then' | 'month' | 'year' | 'alone', string>>;
type Side = 'before' | 'to' | 'after' | 'from' | 'in';

const sides: Readonly<Record<string, Side>> = {
  before: 'before',
  until: 'to',
  till: 'to',
  by: 'to',
  to: 'to',
  after: 'after',
  since: 'from',
  from: 'from',
};

/** The same view where no date is named. Days that no month has are not read. */
export function withDates(q: string, view: ViewState): ViewState {
  let { from, to } = view;
  for (const { groups } of q.matchAll(dates())) {
    const found: Found = groups ?? {};
    const named = dateOf(found);
    if (named === null) continue;
    const side = sides[found.side?.toLowerCase() ?? ''] ?? 'in';
    if (side === 'before') to = beside(named, -1);
    else if (side === 'after') from = beside(named, 1);
    else if (side === 'from') from = named;
    else if (side === 'to') to = named;
    else [from, to] = [from ?? named, named];
  }
  return from === view.from && to === view.to ? view : { ...view, from, to };
}

/** In the words' language, long and short: "march", "mar". */
function monthNames(): readonly (readonly string[])[] {
  return Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(words.language, { month: style, timeZone: 'UTC' })
        .format(Date.UTC(2000, month, 1))
        .toLowerCase(),
    ),
  );
}

function dates(): RegExp {
  const day = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?`;
  const year = '(?:1[89]|20)\\d\\d';
  const month = `(?<month>${monthNames().flat().join('|')})\\.?`;
  const inWords = `(?:${day('first')}\\s+)?${month}\\s+(?:${day('then')},?\\s+)?(?<year>${year})`;
  const side = `(?:(?<side>${Object.keys(sides).join('|')})\\s+)?`;
  return new RegExp(`\\b${side}(?:(?<iso>${year}-\\d\\d(?:-\\d\\d)?)|${inWords}|(?<alone>${year}))\\b`, 'giu');
}

/** `2017`, `2017-03` or `2017-03-22`; null where there is no such month or day. */
function dateOf({ iso, first, then, month, year, alone }: Found): string | null {
  if (alone !== undefined) return alone;
  const number = monthNames().findIndex((names) => month !== undefined && names.includes(month.toLowerCase())) + 1;
  const digits = iso ?? [year, number, first ?? then].filter((each) => each !== undefined).join('-');
  const parts = digits.split('-').map(Number);
  const written = inDigits(parts);
  return parts.join() === written.split('-').map(Number).join() ? written : null;
}

/** The unit before or after: `2017-03-01`, -1 → `2017-02-28`. */
function beside(date: string, step: 1 | -1): string {
  const parts = date.split('-').map(Number);
  return inDigits(parts.with(-1, (parts.at(-1) ?? 0) + step));
}

/** A year, with a month, with a day; a month or day of more or less than there are goes over into the next or the last. */
function inDigits([year = 0, month, day]: readonly number[]): string {
  const whole = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).toISOString();
  return whole.slice(0, month === undefined ? 4 : day === undefined ? 7 : 10);
}
