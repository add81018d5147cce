/**
 * Clock times by the hour's name: "half past two", "ten to three", "twenty-five past six", "five minutes to four",
 * "eight thirty pm", "eleven o'clock", "half-past 8pm", "12 noon", "went home at six".
 *
 *   "at ten to three" → {hour: 2, minute: 50}      "ten to three people", "from five to seven" → no time
 */
import { cardinalAt, hyphen } from './amount.ts';
import type { FoundClock } from './clock-figures.ts';
import { clockOf, halfOfDay, oclockAt, toHour } from './clock-figures.ts';
import { hourAlone } from './hour-alone.ts';
import { cardinals } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** Names of the hours themselves. */
const named: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);
/** What may stand before "ten to three" for it to be a time and not a range or a score. */
const leads = new Set(
  'at by until till before after about around since nearly almost just past only approximately'.split(' '),
);
/** Minutes that are told without the word "minutes". */
const plainMinutes = new Set([5, 10, 20, 25]);

export function hourInWords(tokens: readonly Token[], at: number): FoundClock | null {
  return (
    namedHour(tokens, at) ??
    pastOrTo(tokens, at) ??
    halfAnHourPast(tokens, at) ??
    spelt(tokens, at) ??
    hourAlone(tokens, at)
  );
}

/** "noon", "12 noon", "twelve midnight"; "after midnight on 19 June" is of that day's first hour. */
function namedHour(tokens: readonly Token[], at: number): FoundClock | null {
  const first = tokenAt(tokens, at).lower;
  const twelve = first === '12' || first === 'twelve' ? 1 : 0;
  const hour = named.get(tokenAt(tokens, at + twelve).lower);
  if (hour === undefined) return null;
  const next = at + twelve + 1;
  const begins = tokenAt(tokens, at - 1).lower === 'after' && /^(?:on|of)$/u.test(tokenAt(tokens, next).lower);
  return { clock: clockOf(hour === 24 && begins ? 0 : hour, 0), next };
}

/** "half past two", "a quarter to nine", "ten to three", "five minutes past 6pm". */
function pastOrTo(tokens: readonly Token[], at: number): FoundClock | null {
  const minutes = minutesAt(tokens, at);
  if (minutes === null) return null;
  const side = tokenAt(tokens, minutes.next).lower;
  if (side !== 'past' && (side !== 'to' || minutes.value === 30)) return null;
  if (!minutes.sure && side === 'to' && !leads.has(tokenAt(tokens, at - 1).lower)) return null;
  const hour = hourAt(tokens, minutes.next + 1);
  if (hour === null || isCounting(tokens, hour.next)) return null;
  const half = halfOfDay(tokens, hour.next);
  const oclock = oclockAt(tokens, hour.next);
  const next = half?.next ?? (oclock ? hour.next + 3 : hour.next);
  const told = half === null ? hour.value : toHour(hour.value, half.afternoon);
  if (side === 'past') return { clock: clockOf(told % 24, minutes.value), next };
  return { clock: clockOf((told + 23) % 24, 60 - minutes.value), next };
}

/** "at half nine": as in Britain, half an hour past it; not "about half one of them". */
function halfAnHourPast(tokens: readonly Token[], at: number): FoundClock | null {
  if (tokenAt(tokens, at).lower !== 'half' || !leads.has(tokenAt(tokens, at - 1).lower)) return null;
  const hour = cardinals.get(tokenAt(tokens, at + 1).lower) ?? 0;
  const after = tokenAt(tokens, at + 2);
  const ends = after.kind !== 'word' ? after.gap > 0 || !'-'.includes(after.lower) : stillTime.has(after.lower);
  return hour >= 1 && hour <= 12 && tokenAt(tokens, at + 1).gap === 1 && ends
    ? { clock: clockOf(hour, 30), next: at + 2 }
    : null;
}
const stillTime = new Set(
  'he she they it we i the a an in on at and but when while that this last yesterday mr mrs ms dr pc'.split(' '),
);

/** "half", "a quarter", "ten", "twenty-five", "three minutes": sure where no number of things could be meant. */
function minutesAt(tokens: readonly Token[], at: number): { value: number; sure: boolean; next: number } | null {
  const article = tokenAt(tokens, at).lower === 'a' ? 1 : 0;
  const word = tokenAt(tokens, at + article);
  const dashed = at + article + 1 + hyphen(tokens, at + article + 1);
  if (word.lower === 'quarter') return { value: 15, sure: true, next: dashed };
  if (article === 1) return null;
  if (word.lower === 'half') return { value: 30, sure: true, next: dashed };
  const spoken = cardinalAt(tokens, at);
  const value = spoken?.value ?? (word.kind === 'number' && word.lower.length < 3 ? Number(word.lower) : 0);
  const next = spoken?.next ?? at + 1;
  if (value < 1 || value > 59 || !Number.isInteger(value)) return null;
  if (/^min(?:ute)?s?$/.test(tokenAt(tokens, next).lower)) return { value, sure: true, next: next + 1 };
  return spoken !== null && plainMinutes.has(value) ? { value, sure: false, next } : null;
}

function hourAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const word = tokenAt(tokens, at);
  const value = cardinals.get(word.lower) ?? (word.kind === 'number' && word.lower !== '' ? Number(word.lower) : 0);
  return value >= 1 && value <= 12 && word.gap <= 2
    ? { value, next: at + 1 }
    : named.has(word.lower)
      ? midday(word.lower, at)
      : null;
}

function midday(word: string, at: number): { value: number; next: number } {
  return { value: named.get(word) ?? 12, next: at + 1 };
}

/** "ten to twelve weeks", "five to ten per cent", "twenty past 2.5": how many, not when. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at);
  if (after.kind === 'mark') return after.gap === 0 && '%-°'.includes(after.lower) ? true : isDecimal(tokens, at);
  return after.kind === 'word' && after.gap <= 1 && counted.test(after.lower);
}
const counted =
  /^(?:per|percent|people|men|women|others|of|hundred|thousand|million|times|votes?|points?|goals?|(?!this$).{2,}s)$/;
const isDecimal = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).gap === 0 &&
  '.,:'.includes(tokenAt(tokens, at).lower) &&
  tokenAt(tokens, at + 1).kind === 'number' &&
  tokenAt(tokens, at + 1).gap === 0;

/** "eleven o'clock", "seven pm", "seven thirty p.m.". */
function spelt(tokens: readonly Token[], at: number): FoundClock | null {
  const hour = cardinals.get(tokenAt(tokens, at).lower);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  if (oclockAt(tokens, at + 1)) return { clock: clockOf(hour, 0), next: at + 4 };
  const plain = halfOfDay(tokens, at + 1);
  if (plain !== null && tokenAt(tokens, at + 1).lower !== 'a')
    return { clock: clockOf(toHour(hour, plain.afternoon), null), next: plain.next };
  const minute = cardinalAt(tokens, at + 1);
  if (minute === null || minute.value === null || minute.value < 10 || minute.value > 59) return null;
  const half = halfOfDay(tokens, minute.next);
  return half === null ? null : { clock: clockOf(toHour(hour, half.afternoon), minute.value), next: half.next };
}
