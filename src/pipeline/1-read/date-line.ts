/**
 * A line that says when its text was published, and nothing else → that time; anything beside it → null.
 *
 *     Published 14 May 2019, 16.30                                → 2019-05-14T16:30
 *     By Ada Lind | Wednesday 3 October 2018 20:23 BST            → 2018-10-03T20:23+01:00, by Ada Lind
 *     First published on Wed 3 Oct 2018 17.35, updated 20.41      → 2018-10-03T17:35
 *     On 14 May 2019 the ferry left                               → null
 */
import { datePart } from './date-part.ts';

/** Which of a text's dates a stamp gives. */
type Label = 'first' | 'published' | 'updated';

export interface DateLine {
  /** ISO 8601, to the day or the minute, with the offset that the line names; null for "Published" alone. */
  readonly published: string | null;
  /** Of several lines that of the lowest rank is believed: first published, published, unlabelled, updated. */
  readonly rank: number;
  readonly author: string | null;
}

interface Stamp {
  label: Label | null;
  date: string | null;
  clock: string | null;
  offset: string | null;
  weekday: number | null;
}

const longest = 200;
const beginning =
  '[ ,|•·–—-]*(?:\\d|$|[|•·]|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?,? |(?:[Ff]irst |[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted))';
/** At least two words, so that "By Monday" is nobody. */
const byline = new RegExp(`^(?:By|BY|by)[ :]+(\\p{Lu}[^\\d\\s|•·]{0,30} [^\\d|•·]{1,80}?)(?=${beginning})`, 'u');
/** "Issued by Harlow Constabulary on 3 May 2021": who issued it. */
const issuer =
  /^((?:issued|released|published) )by (?:the )?\p{Lu}[^\d|•:;]{2,60}?(?=,? (?:(?:on|at) )?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d))/iu;
const ranks: readonly (Label | null)[] = ['first', 'published', null, 'updated'];

/** Two dates that disagree with their weekday, or a date that no calendar has, make the line none. */
export function readDateLine(line: string): DateLine | null {
  // A line of a hidden mark or a no-break space reads as it looks.
  const text = line.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '').replace(/\s+/gu, ' ');
  const trimmed = text.trim().replace(issuer, '$1');
  if (trimmed.length === 0 || trimmed.length > longest) return null;
  const by = byline.exec(trimmed);
  const stamps = stampsOf(trimmed, by?.[0].length ?? 0);
  if (stamps === null) return null;
  const chosen = ranks.flatMap((label) => stamps.find((one) => one.label === label && one.date !== null) ?? [])[0];
  if (chosen === undefined && (by !== null || stamps.length !== 1)) return null;
  const author = by?.[1]?.split(',')[0]?.trim() ?? null;
  const rank = ranks.indexOf(chosen?.label ?? null);
  return { published: chosen === undefined ? null : whole(chosen), rank, author };
}

function whole({ date, clock, offset }: Stamp): string {
  return `${date ?? ''}${clock === null ? '' : `T${clock}${offset ?? ''}`}`;
}

/** The line's parts, dealt out to its stamps: each has one date and one clock time at the most. Null where a part is none. */
function stampsOf(text: string, from: number): Stamp[] | null {
  const stamps: Stamp[] = [];
  let at = from;
  while (at < text.length) {
    const part = datePart(text, at);
    if (part === null) return null;
    at = part.end;
    if (part.kind === 'between') continue;
    const current = stamps.at(-1);
    const isNew = part.kind === 'label' || current === undefined || current[part.kind] !== null;
    const stamp = isNew || current === undefined ? empty() : current;
    if (isNew) stamps.push(stamp);
    fill(stamp, part);
  }
  const isOneTime = stamps.every((stamp, index) => index === 0 || stamp.label !== null);
  return stamps.length > 0 && isOneTime && stamps.every(agrees) ? stamps : null;
}

function empty(): Stamp {
  return { label: null, date: null, clock: null, offset: null, weekday: null };
}

function fill(stamp: Stamp, part: Exclude<ReturnType<typeof datePart>, null>): void {
  if (part.kind === 'label') stamp.label = part.label;
  if (part.kind === 'date' || part.kind === 'clock' || part.kind === 'offset') stamp[part.kind] = part.value;
  if (part.kind === 'weekday') stamp.weekday = part.value;
  if (part.kind === 'date' && part.clock !== null) {
    stamp.clock = part.clock;
    stamp.offset = part.offset;
  }
}

/** A clock time alone is a later update of the same day; it must be labelled, or it is the stamp of a live report. */
function agrees({ label, date, clock, offset, weekday }: Stamp): boolean {
  if (offset !== null && clock === null) return false;
  if (date === null) return label !== null && weekday === null;
  return weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === weekday;
}
