/**
 * Tokens → a time of day: "14.56", "14:56", "2.56pm", "2.56 in the afternoon", "half past two", "noon", "in the evening".
 */
import type { DayPart } from './details.ts';
import type { Figure } from './read-figures.ts';
import { smallNumber } from './read-number.ts';
import type { Token } from './read-tokens.ts';

const dotted = /^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(am|pm)?$/u;
const hourOnly = /^(\d{1,2})(am|pm)$/u;
const parts: readonly string[] = ['morning', 'afternoon', 'evening', 'night'] satisfies DayPart[];
const namedTimes: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);
/** Behind a figure with a point, these make it a measure: "3.50 miles". */
const measures: ReadonlySet<string> = new Set(
  'mile miles metre metres meter meters km kilometre kilometres m mm cm kg tonne tonnes litre litres liters million billion per percent % degrees points times hours minutes seconds'.split(
    ' ',
  ),
);

/** Null where no time of day begins. */
export function readClock(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const named = namedTimes.get(token.key);
  if (named !== undefined) return { detail: { kind: 'time', minutes: named, half: false }, length: 1 };
  if (parts.includes(token.key)) return { detail: { kind: 'part', part: token.key as DayPart }, length: 1 };
  const phrase = readPhrase(tokens, at);
  const found = phrase ?? readDigits(tokens, at);
  if (found === null) return null;
  const half = halfBehind(tokens, at + found.length, found.half);
  const length = found.length + half.length;
  const isClock = phrase !== null || found.minute !== null || half.half !== null;
  if (!isClock || found.hour > 24) return null;
  const whole = found.hour * 60 + (found.minute ?? 0);
  if (half.half === null) return { detail: { kind: 'time', minutes: whole % 1440, half: found.hour <= 12 }, length };
  const minutes = found.hour > 12 ? whole : (whole % 720) + (half.half === 'pm' ? 720 : 0);
  return { detail: { kind: 'time', minutes, half: false }, length };
}

interface Clock {
  readonly hour: number;
  /** Null for a bare hour, which is a time only with "am", "pm" or the like. */
  readonly minute: number | null;
  readonly half: 'am' | 'pm' | null;
  readonly length: number;
}

function readDigits(tokens: readonly Token[], at: number): Clock | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  const [, hours, minutes, half] = dotted.exec(token.key) ?? [];
  if (hours !== undefined && Number(minutes) < 60 && !measures.has(next?.key ?? ''))
    return { hour: Number(hours), minute: Number(minutes), half: halfOf(half), length: 1 };
  const [, hour, suffix] = hourOnly.exec(token.key) ?? [];
  if (hour !== undefined) return { hour: Number(hour), minute: null, half: halfOf(suffix), length: 1 };
  const bare = /^\d{1,2}$/u.test(token.key) ? Number(token.key) : smallNumber(token.key);
  if (bare === null || bare > 12) return null;
  if (next?.key === 'oclock') return { hour: bare, minute: 0, half: null, length: 2 };
  return { hour: bare, minute: null, half: null, length: 1 };
}

/** "half past two", "quarter to three", "ten past four". */
function readPhrase(tokens: readonly Token[], at: number): Clock | null {
  const [first, side, last] = [tokens[at]?.key ?? '', tokens[at + 1]?.key, tokens[at + 2]?.key ?? ''];
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : smallNumber(first);
  const hour = smallNumber(last) ?? (/^\d{1,2}$/u.test(last) ? Number(last) : null);
  if (minutes === null || minutes > 30 || hour === null || hour > 12) return null;
  if (side === 'past') return { hour, minute: minutes, half: null, length: 3 };
  if (side === 'to' && first !== 'half' && minutes % 5 === 0)
    return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes, half: null, length: 3 };
  return null;
}

function halfOf(suffix: string | undefined): Clock['half'] {
  return suffix === 'am' || suffix === 'pm' ? suffix : null;
}

/** "pm", "p.m." or "in the afternoon" behind a time. */
function halfBehind(tokens: readonly Token[], at: number, own: Clock['half']): Pick<Clock, 'half' | 'length'> {
  const keys = [0, 1, 2].map((step) => tokens[at + step]?.key ?? '');
  const [first = '', second, third] = keys;
  if (own !== null) return { half: own, length: 0 };
  if (first === 'am' || first === 'pm') return { half: first, length: 1 };
  if ((first === 'a' || first === 'p') && second === 'm') return { half: first === 'a' ? 'am' : 'pm', length: 2 };
  if (first === 'in' && second === 'the' && third !== undefined && parts.includes(third))
    return { half: third === 'morning' ? 'am' : 'pm', length: 3 };
  return { half: null, length: 0 };
}
