/**
 * Clock times in four figures: "0300 hrs", "1430 GMT", "at 0630", "at 1425.", "at 2230 on 3 May".
 *
 *   "0220 on the 14th" after "at" → {hour: 2, minute: 20}      "in 1914 on 3 May", "at 2015 prices" → no time
 */
import type { FoundClock as Found } from './clock-figures.ts';
import { clockOf as clock, halfOfDay, toHour } from './clock-figures.ts';
import { clockLeads } from './clock-leads.ts';
import { monthNames, weekdayNames } from './lexicon.ts';
import { zoneAt } from './time-zone.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** "0300 hrs", "1430 GMT". */
export function fourFigures(tokens: readonly Token[], at: number): Found | null {
  const token = tokenAt(tokens, at);
  const half = /^\d{3,4}$/.test(token.lower) ? halfOfDay(tokens, at + 1) : null;
  const told = [Number(token.lower.slice(0, -2)), Number(token.lower.slice(-2))] as const;
  if (half !== null && told[0] >= 1 && told[0] <= 12 && told[1] < 60 && tokenAt(tokens, at + 1).lower !== 'a')
    return { clock: clock(toHour(told[0], half.afternoon), told[1]), next: half.next };
  if (token.kind !== 'number' || token.lower.length !== 4) return null;
  const after = tokenAt(tokens, at + 1);
  const local = after.lower === 'local' && tokenAt(tokens, at + 2).lower === 'time';
  const says = after.lower === 'hrs' || after.lower === 'hours';
  const zoned = zoneAt(tokens, at + 1) !== null && after.gap <= 1;
  const alone =
    isBesideDay(tokens, at) || isMorningHour(tokens, at) || isAtAnHour(tokens, at) || isAmongHours(tokens, at);
  if (!says && !zoned && !local && !alone) return null;
  const [hour, minute] = [Number(token.lower.slice(0, 2)), Number(token.lower.slice(2))];
  if (
    hour > 24 ||
    minute > 59 ||
    (says && after.lower === 'hours' && !token.lower.startsWith('0') && !clockLeads.has(tokenAt(tokens, at - 1).lower))
  )
    return null;
  return { clock: clock(hour, minute), next: says ? at + 2 : at + 1 };
}

/** "at 0630.": no year and no amount is written with a nought before it. */
function isMorningHour(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  const last = after.kind === 'mark' ? after.gap > 0 || tokenAt(tokens, at + 2).gap > 0 : after.kind !== 'number';
  const lead = ['at', 'by', 'until', 'around', 'about'].includes(tokenAt(tokens, at - 1).lower);
  return lead && tokenAt(tokens, at).lower.startsWith('0') && last && !(after.kind === 'word' && after.gap === 0);
}

/** "seen at 1425.", "left at 1810 and": nobody is anywhere at a year, nor does a noun follow that would be counted. */
function isAtAnHour(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at - 1).lower === 'or' && tokenAt(tokens, at - 2).lower.length === 4)
    return isAtAnHour(tokens, at - 2);
  if (tokenAt(tokens, at - 1).lower !== 'at') return false;
  if (!isWhole(tokens, at)) return false;
  return !Array.from({ length: 6 }, (_, step) => tokenAt(tokens, at - 2 - step).lower).some((word) => worth.has(word));
}

/** Neither more figures nor something that is counted follows. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  if (after.kind === 'mark') return ',.;:?!)]"”’—–'.includes(after.lower) && !isFigure(tokens, at + 2);
  return after.kind === 'end' || (after.kind === 'word' && after.gap > 0 && goesOn.has(after.lower));
}

/** "By about 1515 they had left", "waited until 1540": where the words just before count their hours so ("around 0915"). */
function isAmongHours(tokens: readonly Token[], at: number): boolean {
  const figures = tokenAt(tokens, at).lower;
  const leads = figures < '1900' || figures >= '2200' ? hourLeads : strongLeads;
  if (!leads.has(tokenAt(tokens, at - 1).lower) || !isWhole(tokens, at)) return false;
  for (let before = at - 2; before > at - near && before >= 0; before -= 1)
    if (tokenAt(tokens, before).kind === 'number' && isPlainHour(tokens, before)) return true;
  return false;
}
const near = 100;
const strongLeads = new Set('by until till around about approximately'.split(' '));
const hourLeads = new Set([...strongLeads, ...'from to between and before after since'.split(' ')]);

/** "0915", "1543 GMT", "at 1531": which can be no year. */
function isPlainHour(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (lower.length !== 4 || lower >= '2400' || Number(lower.slice(2)) > 59) return false;
  const after = tokenAt(tokens, at + 1);
  const isZoned = zoneAt(tokens, at + 1) !== null && after.gap <= 1;
  return isZoned || after.lower === 'hrs' || isMorningHour(tokens, at) || isAtAnHour(tokens, at);
}

/** The "5" of "1425.5", "1,425,000". */
const isFigure = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).kind === 'number' && tokenAt(tokens, at).gap === 0;

const goesOn = new Set(
  'a after and as at because before but by for from he her his i in it on or she so the their then they to until we when where which while who with'.split(
    ' ',
  ),
);
const worth = new Set(
  'average capped estimated index level market peaked price priced prices quoted rate score settled share shares stand standing stands stock stocks stood traded trading total valued'.split(
    ' ',
  ),
);

/** "at 0220 on the 14th", "at 2230 on 3 May": hours and minutes by the day behind them; "in 1914 on 3 May" is a year. */
function isBesideDay(tokens: readonly Token[], at: number): boolean {
  if (!['at', 'by', 'from', 'until', 'about', 'around', 'again', 'and'].includes(tokenAt(tokens, at - 1).lower))
    return false;
  if (tokenAt(tokens, at - 1).lower === 'and' && !tokenAt(tokens, at).lower.startsWith('0')) return false;
  if (tokenAt(tokens, at + 1).lower !== 'on') return false;
  const the = tokenAt(tokens, at + 2).lower === 'the' ? 1 : 0;
  const day = tokenAt(tokens, at + 2 + the);
  if (weekdayNames.has(day.lower) && day.capital) return true;
  if (day.kind !== 'number' || day.lower.length > 2 || Number(day.lower) > 31) return false;
  const tail = tokenAt(tokens, at + 3 + the);
  return (tail.gap === 0 && /^(?:st|nd|rd|th)$/.test(tail.lower)) || monthNames.has(tail.lower);
}
