/**
 * Clock times: "14.56", "2.30pm", "2:30 p.m. EST", "noon", "midnight", "half past two", "11 o'clock", "0300 hrs".
 *
 *   "At 2.30pm" → {hour: 14, minute: 30}      "9/11", "1.35 a share", "rose 6.2%" → no time
 *
 * A bare "14.56" is a time where "at", "by", "until" and the like lead it or a line begins with it, and never where a
 * unit, a currency or a percent sign says that it is a quantity.
 */
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { cardinals } from './lexicon.ts';
import type { Clock, Match } from './meaning.ts';
import { zoneAt } from './time-zone.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const leads = new Set(
  'at by until till from since before after about around between to and approximately of'.split(' '),
);

interface Found {
  readonly clock: Clock;
  readonly next: number;
}
const clock = (hour: number, minute: number | null, second: number | null = null): Clock => ({
  hour,
  minute,
  second,
  zone: '',
});

/** "am", "a.m.", "pm" at a token: the hours to add, and the token after; or null. */
function halfOfDay(tokens: readonly Token[], at: number): { afternoon: boolean; next: number } | null {
  const word = tokenAt(tokens, at);
  if (word.gap > 1) return null;
  if (word.lower === 'am' || word.lower === 'pm') return { afternoon: word.lower === 'pm', next: at + 1 };
  if (word.lower !== 'a' && word.lower !== 'p') return null;
  const [stop, m, last] = [1, 2, 3].map((step) => tokenAt(tokens, at + step));
  if (stop?.lower !== '.' || stop.gap !== 0 || m?.lower !== 'm' || m.gap !== 0) return null;
  return { afternoon: word.lower === 'p', next: last?.lower === '.' && last.gap === 0 ? at + 4 : at + 3 };
}

function toHour(hour: number, afternoon: boolean): number {
  return (hour % 12) + (afternoon ? 12 : 0);
}

export interface Figures {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly mark: string;
  readonly next: number;
}

/** "14.56", "14:56:30", "2". */
export function figuresAt(tokens: readonly Token[], at: number): Figures | null {
  const hours = tokenAt(tokens, at);
  if (hours.kind !== 'number' || hours.lower.length > 2 || hours.lower === '') return null;
  const hour = Number(hours.lower);
  const mark = tokenAt(tokens, at + 1);
  const minutes = tokenAt(tokens, at + 2);
  const joined = mark.gap === 0 && minutes.gap === 0 && minutes.kind === 'number' && minutes.lower.length === 2;
  if (hour > 24) return null;
  if (!joined || (mark.lower !== '.' && mark.lower !== ':'))
    return { hour, minute: null, second: null, mark: '', next: at + 1 };
  const minute = Number(minutes.lower);
  if (minute > 59) return null;
  const more = tokenAt(tokens, at + 3);
  const seconds = tokenAt(tokens, at + 4);
  const third = more.gap === 0 && more.lower === mark.lower && seconds.gap === 0 && seconds.kind === 'number';
  if (!third) return { hour, minute, second: null, mark: mark.lower, next: at + 3 };
  if (mark.lower === '.' || seconds.lower.length !== 2 || Number(seconds.lower) > 59) return null;
  return { hour, minute, second: Number(seconds.lower), mark: mark.lower, next: at + 5 };
}

function inFigures({ tokens, at }: Reading): Found | null {
  const before = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, at).gap === 0 && (before.kind !== 'mark' || '$£€.,:/+'.includes(before.lower))) return null;
  const figures = figuresAt(tokens, at);
  if (figures === null) return fourFigures(tokens, at);
  const half = figures.hour <= 12 ? halfOfDay(tokens, figures.next) : null;
  if (half !== null && figures.hour > 0) {
    return { clock: clock(toHour(figures.hour, half.afternoon), figures.minute, figures.second), next: half.next };
  }
  const oclock = ['o', "'", 'clock'].every(
    (word, step) =>
      tokenAt(tokens, figures.next + step).lower === word ||
      (step === 1 && tokenAt(tokens, figures.next + 1).lower === '’'),
  );
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
  if (token.kind !== 'number' || token.lower.length !== 4) return null;
  const after = tokenAt(tokens, at + 1);
  const says = after.lower === 'hrs' || after.lower === 'hours';
  if (!says && (zoneAt(tokens, at + 1) === null || after.gap > 1)) return null;
  const [hour, minute] = [Number(token.lower.slice(0, 2)), Number(token.lower.slice(2))];
  if (
    hour > 24 ||
    minute > 59 ||
    (says && after.lower === 'hours' && !token.lower.startsWith('0') && !leads.has(tokenAt(tokens, at - 1).lower))
  )
    return null;
  return { clock: clock(hour, minute), next: says ? at + 2 : at + 1 };
}

/** A bare hour and minute: is it a time rather than a price, a score or a ratio? */
function bareTime(tokens: readonly Token[], at: number, figures: Figures): boolean {
  const first = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, figures.next);
  if (after.gap === 0 && after.kind !== 'mark') return false;
  if (after.gap === 0 && '%°/-–'.includes(after.lower) && after.lower !== '') return false;
  if (figures.mark === ':') return true;
  if (first.lower.length !== 2) return false;
  const unit = after.kind === 'word' && !stillTime.has(after.lower) && after.gap === 1 && !after.capital;
  if (first.gap >= 2) return !unit;
  return leads.has(before.lower) && !unit;
}
const stillTime = new Set(
  'on in and to the when a he she they it but as with that this which for by that or local yesterday today he i we was were is had there'.split(
    ' ',
  ),
);

/** "noon", "midnight", "midday", "half past two", "a quarter to nine", "eleven o'clock", "4 in the morning". */
function inWords({ tokens, at }: Reading): Found | null {
  const first = tokenAt(tokens, at);
  if (first.lower === 'noon' || first.lower === 'midday') return { clock: clock(12, 0), next: at + 1 };
  if (first.lower === 'midnight') return { clock: clock(24, 0), next: at + 1 };
  const article = first.lower === 'a' ? 1 : 0;
  const word = tokenAt(tokens, at + article).lower;
  const side = tokenAt(tokens, at + article + 1).lower;
  const hourWord = tokenAt(tokens, at + article + 2);
  const hour = cardinals.get(hourWord.lower) ?? (hourWord.kind === 'number' ? Number(hourWord.lower) : Number.NaN);
  if ((word === 'half' || word === 'quarter') && (side === 'past' || side === 'to') && hour >= 1 && hour <= 12) {
    const minute = word === 'half' ? 30 : side === 'past' ? 15 : 45;
    return { clock: clock(side === 'to' ? hour - 1 : hour, minute), next: at + article + 3 };
  }
  const hours = cardinals.get(first.lower);
  if (hours === undefined || hours < 1 || hours > 12 || side === '') return null;
  const half = halfOfDay(tokens, at + 1);
  if (half !== null && tokenAt(tokens, at + 1).lower !== 'a')
    return { clock: clock(toHour(hours, half.afternoon), null), next: half.next };
  const oclock = tokenAt(tokens, at + 1).lower === 'o' && tokenAt(tokens, at + 3).lower === 'clock';
  return oclock ? { clock: clock(hours, 0), next: at + 4 } : null;
}

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
  const found = { clock: clock(hour, 0), next: at + 1 };
  const moved = withPart(tokens, found);
  return moved === found ? null : moved;
};

function match(reading: Reading): Match | null {
  const { tokens } = reading;
  const plain = inFigures(reading) ?? inWords(reading) ?? bareHour(reading);
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
  if (tokenAt(tokens, from).gap > 2 || tokenAt(tokens, from).kind === 'mark') return bare;
  const day = inner(from);
  if (day === null || day.clock !== undefined || day.part !== undefined || !isDay(day)) return bare;
  return { ...day, clock: time };
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
    ...[...cardinals].flatMap(([word, value]) => (value >= 1 && value <= 12 ? [word] : [])),
  ],
  match,
};
