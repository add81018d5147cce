/**
 * Clock times: "14.56", "2.30pm", "2:30 p.m. EST", "noon", "midnight", "half past two", "11 o'clock", "0300 hrs".
 *
 *   "At 2.30pm" → {hour: 14, minute: 30}      "9/11", "1.35 a share", "rose 6.2%" → no time
 *
 * A bare "14.56" is a time where "at", "by", "until" and the like lead it or a line begins with it, and never where a
 * unit, a currency or a percent sign says that it is a quantity.
 */

import type { Figures, FoundClock as Found } from './clock-figures.ts';
import { clockOf as clock, figuresAt, halfOfDay, oclockAt, toHour } from './clock-figures.ts';
import { hourInWords } from './hour-in-words.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { cardinals, monthNames, weekdayNames } from './lexicon.ts';
import type { Clock, Match } from './meaning.ts';
import { zoneAt } from './time-zone.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const leads = new Set(
  'at by until till from since before after about around between to and approximately of'.split(' '),
);

function inFigures({ tokens, at }: Reading): Found | null {
  const before = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, at).gap === 0 && (before.kind !== 'mark' || '$£€.,:/+'.includes(before.lower))) return null;
  const figures = figuresAt(tokens, at);
  if (figures === null) return fourFigures(tokens, at);
  const half = figures.hour <= 12 ? halfOfDay(tokens, figures.next) : null;
  if (half !== null && figures.hour > 0) {
    return { clock: clock(toHour(figures.hour, half.afternoon), figures.minute, figures.second), next: half.next };
  }
  const oclock = oclockAt(tokens, figures.next);
  if (figures.minute === null) return oclock ? { clock: clock(figures.hour, 0), next: figures.next + 3 } : null;
  const after = tokenAt(tokens, figures.next);
  if (after.lower === 'hrs' || after.lower === 'hours' || after.lower === 'h') {
    return { clock: clock(figures.hour, figures.minute), next: figures.next + 1 };
  }
  return bareTime(tokens, at, figures)
    ? { clock: clock(figures.hour, figures.minute, figures.second), next: figures.next }
    : null;
}

/** "0300 hrs", "1430 GMT". */
function fourFigures(tokens: readonly Token[], at: number): Found | null {
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
  if (!says && !zoned && !local && !isBesideDay(tokens, at) && !isMorningHour(tokens, at)) return null;
  const [hour, minute] = [Number(token.lower.slice(0, 2)), Number(token.lower.slice(2))];
  if (
    hour > 24 ||
    minute > 59 ||
    (says && after.lower === 'hours' && !token.lower.startsWith('0') && !leads.has(tokenAt(tokens, at - 1).lower))
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

/** A bare hour and minute: is it a time rather than a price, a score or a ratio? */
function bareTime(tokens: readonly Token[], at: number, figures: Figures): boolean {
  const first = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, figures.next);
  if (after.gap === 0 && after.kind !== 'mark') return false;
  if (after.gap === 0 && '%°/-–'.includes(after.lower) && after.lower !== '') return false;
  if (figures.mark === ':') return !isChapterAndVerse(before);
  if (first.lower.length !== 2 && !isPlainHour(tokens, at, figures)) return false;
  const unit = isUnit(after) || endsInUnit(tokens, figures.next) || !goesOnFromTime(tokens, at);
  if (first.gap >= 2) return !unit;
  return leads.has(before.lower) && !unit;
}
/** "at 9.30", where nothing is priced, scored or measured: of one figure an hour is as rare among amounts as it is common in talk. */
function isPlainHour(tokens: readonly Token[], at: number, { hour, next }: Figures): boolean {
  const before = tokenAt(tokens, at - 1);
  if (!['at', 'by', 'until', 'till'].includes(before.lower) || hour === 0 || priced.has(tokenAt(tokens, at - 2).lower))
    return false;
  const after = tokenAt(tokens, next);
  return (
    (after.kind === 'mark' && /^[,;.]$/.test(after.lower)) || (after.kind === 'word' && stillTime.has(after.lower))
  );
}
const priced = new Set(
  (
    'closed close closing ended end traded trading quoted fixed stood stands priced valued opened opening settled fell rose remained ' +
    'steady unchanged dollar dollars pound mark marks yen francs shares share stock index rate rates price prices interest inflation yield yields earthquake quake measured magnitude'
  ).split(' '),
);

/** A word right behind the figures that no sentence goes on with: "14.56 metres". */
function isUnit(after: Token): boolean {
  return after.kind === 'word' && !stillTime.has(after.lower) && after.gap === 1 && !after.capital;
}

/** "10.15" of "10.15 and 12.30 metres", "10.15 to 12.30 per cent". */
function endsInUnit(tokens: readonly Token[], at: number): boolean {
  if (!['and', 'to', 'or', '-', '–'].includes(tokenAt(tokens, at).lower)) return false;
  const second = figuresAt(tokens, at + 1);
  return second !== null && second.minute !== null && isUnit(tokenAt(tokens, second.next));
}

/** "12.45" of "paragraphs 12.30 to 12.45" is a paragraph as the first one is. */
function goesOnFromTime(tokens: readonly Token[], at: number): boolean {
  const link = tokenAt(tokens, at - 1).lower;
  if (link !== 'to' && link !== 'and') return true;
  const [hour, mark, minute] = [at - 4, at - 3, at - 2].map((step) => tokenAt(tokens, step));
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || mark?.lower !== '.' || minute.gap !== 0) return true;
  return hour.gap >= 2 || leads.has(tokenAt(tokens, at - 5).lower);
}

const books = new Set(
  (
    'genesis exodus leviticus deuteronomy joshua judges samuel kings psalm psalms proverbs ecclesiastes isaiah jeremiah ezekiel ' +
    'daniel matthew mark luke john acts romans corinthians galatians ephesians philippians hebrews james peter revelation ' +
    'ratio odds surah'
  ).split(' '),
);
const isChapterAndVerse = (before: Token): boolean => books.has(before.lower);

const stillTime = new Set(
  'on in and to the when a he she they it but as with that this which for by that or local yesterday today last tonight he i we was were is had there'.split(
    ' ',
  ),
);

/** "in the morning", "in the afternoon" after a clock time moves it into that half of the day. */
function withPart(tokens: readonly Token[], found: Found): Found {
  const words = [0, 1, 2].map((step) => tokenAt(tokens, found.next + step).lower);
  if (words[0] !== 'in' || words[1] !== 'the') return found;
  const late = words[2] === 'afternoon' || words[2] === 'evening';
  if (!late && words[2] !== 'morning') return found;
  const { hour } = found.clock;
  return { clock: { ...found.clock, hour: late && hour < 12 ? hour + 12 : hour }, next: found.next + 3 };
}

const bareHour = ({ tokens, at }: Reading): Found | null => {
  const token = tokenAt(tokens, at);
  const hour =
    token.kind === 'number' && token.lower.length <= 2 ? Number(token.lower) : (cardinals.get(token.lower) ?? 0);
  if (hour < 1 || hour > 12 || tokenAt(tokens, at - 1).lower === '.') return null;
  const figures = token.kind === 'number' ? figuresAt(tokens, at) : null;
  const found = { clock: clock(hour, figures?.minute ?? 0), next: figures?.next ?? at + 1 };
  const moved = withPart(tokens, found);
  return moved === found ? null : moved;
};

function match(reading: Reading): Match | null {
  const { tokens } = reading;
  const plain = inFigures(reading) ?? hourInWords(tokens, reading.at) ?? bareHour(reading);
  if (plain === null) return null;
  const found = withPart(tokens, plain);
  const zone = zoneAt(tokens, found.next);
  const time = zone === null ? found : { clock: { ...found.clock, zone: zone.zone }, next: zone.next };
  return withDay(reading, time);
}

/** The day after a clock time: "noon Thursday", "10 p.m. on 3 May", "5 p.m. EST, Nov. 6", "16:00 today". */
function withDay({ tokens, inner }: Reading, { clock: time, next }: Found): Match {
  const bare: Match = { next, meaning: { kind: 'day-told' }, clock: time };
  const link = tokenAt(tokens, next);
  const from = link.lower === ',' || link.lower === 'on' || link.lower === 'of' ? next + 1 : next;
  const local = tokenAt(tokens, next).lower === 'local' && tokenAt(tokens, next + 1).lower === 'time' ? next + 2 : next;
  const aside = afterAside(tokens, local);
  const beyond = aside === null ? null : inner(aside);
  if (beyond !== null && beyond.clock === undefined && isDay(beyond)) return { ...bare, meaning: beyond.meaning };
  if (tokenAt(tokens, from).gap > 2 || tokenAt(tokens, from).kind === 'mark') return bare;
  const day = inner(from);
  if (day === null) {
    const other = ['and', 'to', 'or', '-', '–'].includes(link.lower) ? inner(next + 1) : null;
    if (other?.clock !== undefined && isDay(other)) return { ...bare, meaning: other.meaning };
  }
  if (day === null || day.clock !== undefined || !isDay(day)) return bare;
  if (day.part !== undefined) return from === next ? onPart(day, time) : bare;
  return { ...day, clock: time };
}

/** "10.30pm last night", "half past nine that evening": of that day and half of it; the small hours of "last night" are the next day's. */
function onPart({ part, mod: _, ...day }: Match, time: Clock): Match {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && time.hour >= firstOfDay);
  const clock = late && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
  const past = part === 'NI' && time.hour < firstOfDay;
  return { ...day, meaning: past ? { kind: 'beside', of: day.meaning, days: 1 } : day.meaning, clock };
}
const firstOfDay = 6;

/** The token after "(0735 GMT)", or null. */
function afterAside(tokens: readonly Token[], at: number): number | null {
  if (tokenAt(tokens, at).lower !== '(' || tokenAt(tokens, at + 1).kind !== 'number') return null;
  for (let end = at + 2; end < at + 9; end += 1)
    if (tokenAt(tokens, end).lower === ')') return tokenAt(tokens, end + 1).lower === 'on' ? end + 2 : end + 1;
  return null;
}

function isDay({ meaning }: Match): boolean {
  if (meaning.kind === 'calendar') return meaning.fields.day !== undefined || meaning.fields.weekday !== undefined;
  return (meaning.kind === 'relative' || meaning.kind === 'again') && meaning.unit === 'day';
}

export const clockTimeIdiom: Idiom = {
  name: 'clock time',
  starts: [
    anyNumber,
    'noon',
    'midday',
    'midnight',
    'half',
    'quarter',
    'a',
    ...[...cardinals].flatMap(([word, value]) => (value >= 1 && value <= 59 ? [word] : [])),
  ],
  match,
};
