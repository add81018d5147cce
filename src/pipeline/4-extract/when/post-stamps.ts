/**
 * A live page of several days, whose entries are headed by the day and time at which each was posted → when each of its passages
 * was published.
 *
 *     15 Aug 14:12 Inquests opened
 *     The inquests were opened this morning.       →   2024-08-15T14:12
 *     Fifth body found, 14 August, 9.50am
 *     A body was found an hour ago.                →   2024-08-14T09:50
 *     Background                                   →   none: what follows is of no entry
 */
import type { Zone } from '../../../model/calendar.ts';
import type { PassageId } from '../../../model/ids.ts';
import type { MergedPassage } from '../../artifacts.ts';
import { daysBetween, isDay, nearestYear } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?,? )?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const clock = '(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))? ?(?<half>[ap]\\.?m\\.?)?(?: ?(?:BST|GMT|UTC))?';
const dates = [`${day} ${month}`, `${month} ${day}`];
const shapes = dates.flatMap((date) => {
  const stamp = `${weekday}${date}(?:,? (?<year>\\d{4}))?(?:,| at| [|·–—-])? ${clock}`;
  return [
    new RegExp(`^${stamp}(?=$|[\\s:|·–—-]+\\p{L}|[\\s:|·–—-]+["“‘'])`, 'iu'),
    new RegExp(`[,|·–—-] ?${stamp}$`, 'iu'),
  ];
});

/** A line longer than this is no heading; one without a mark is a stamp and nothing else. */
const longest = 160;
const fewest = 2;
const farthest = 31;
/** What stands farther below a stamp is of no entry. */
const longestPost = 40;

/** ISO 8601 with offset, by passage; empty where nobody says when the document was published. Linear in the passages. */
export function postStamps(
  passages: readonly MergedPassage[],
  published: string | null,
  zone: Zone,
): ReadonlyMap<PassageId, string> {
  const heads = published === null ? [] : passages.map((one) => postedAt(one, published.slice(0, 10), zone));
  const found = new Map<PassageId, string>();
  if (heads.filter((one) => one !== null).length < fewest) return found;
  let open: { readonly posted: string; readonly level: number } | null = null;
  let age = 0;
  for (const [at, { id, level }] of passages.entries()) {
    const head = heads[at] ?? null;
    age += 1;
    if (head !== null) [open, age] = [{ posted: head, level: level ?? lowest }, 0];
    else if ((level !== undefined && open !== null && level <= open.level) || age > longestPost) open = null;
    if (open !== null) found.set(id, open.posted);
  }
  return found;
}
const lowest = 7;

function postedAt({ text, level }: MergedPassage, published: string, zone: Zone): string | null {
  if (text.length > longest) return null;
  for (const shape of shapes) {
    const match = shape.exec(text.trim());
    if (match?.groups === undefined || (level === undefined && match[0].length < text.trim().length)) continue;
    const { day = '', month: ofMonth = '', year, hour = '', minute, half } = match.groups;
    if (minute === undefined && half === undefined) continue;
    const number = months.indexOf(ofMonth.slice(0, 3).toLowerCase()) + 1;
    const written = `${two(number)}-${two(Number(day))}`;
    const date = year === undefined ? nearestYear(written, published) : `${year}-${written}`;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0);
    if (!isDay(date) || hours > 23 || Math.abs(daysBetween(published, date)) > farthest) return null;
    return momentOfValue(`${date}T${two(hours)}:${minute ?? '00'}`, zone)?.earliest ?? null;
  }
  return null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
