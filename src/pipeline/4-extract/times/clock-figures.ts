/**
 * The pieces that clock times are made of: "14.56", "14:56:30", "p.m.", "o'clock".
 *
 *   tokens of "14.56" → {hour: 14, minute: 56}      tokens of "p.m." → the afternoon
 */
import type { Clock } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

export interface FoundClock {
  readonly clock: Clock;
  readonly next: number;
}

export const clockOf = (hour: number, minute: number | null, second: number | null = null): Clock => ({
  hour,
  minute,
  second,
  zone: '',
});

/** "am", "a.m.", "pm", "p. m." at a token: which half of the day, and the token after; or null. */
export function halfOfDay(tokens: readonly Token[], at: number): { afternoon: boolean; next: number } | null {
  const word = tokenAt(tokens, at);
  if (word.gap > 1) return null;
  if (word.lower === 'am' || word.lower === 'pm') return { afternoon: word.lower === 'pm', next: at + 1 };
  if (word.lower !== 'a' && word.lower !== 'p') return null;
  const [stop, m, last] = [1, 2, 3].map((step) => tokenAt(tokens, at + step));
  if (stop?.lower !== '.' || stop.gap !== 0 || m?.lower !== 'm' || m.gap > 1) return null;
  return { afternoon: word.lower === 'p', next: last?.lower === '.' && last.gap === 0 ? at + 4 : at + 3 };
}

/** An hour of twelve in its half of the day: 12 in the afternoon is 12, 12 in the morning 0. */
export function toHour(hour: number, afternoon: boolean): number {
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** "o'clock" at a token; it takes three. */
export function oclockAt(tokens: readonly Token[], at: number): boolean {
  const mark = tokenAt(tokens, at + 1).lower;
  return (
    tokenAt(tokens, at).lower === 'o' && (mark === "'" || mark === '’') && tokenAt(tokens, at + 2).lower === 'clock'
  );
}

export interface Figures {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly mark: string;
  readonly next: number;
}

/** "14.56", "14:56:30", "14h30", "2"; with seconds behind full stops only after "at", since "11.04.30" may be a date. */
export function figuresAt(tokens: readonly Token[], at: number): Figures | null {
  const hours = tokenAt(tokens, at);
  if (hours.kind !== 'number' || hours.lower.length > 2 || hours.lower === '') return null;
  const hour = Number(hours.lower);
  const mark = tokenAt(tokens, at + 1);
  const minutes = tokenAt(tokens, at + 2);
  const joined = mark.gap === 0 && minutes.gap === 0 && minutes.kind === 'number' && minutes.lower.length === 2;
  if (hour > 24) return null;
  if (!joined || (mark.lower !== '.' && mark.lower !== ':' && mark.lower !== 'h'))
    return { hour, minute: null, second: null, mark: '', next: at + 1 };
  const minute = Number(minutes.lower);
  if (minute > 59 || (hour === 24 && minute > 0)) return null;
  const more = tokenAt(tokens, at + 3);
  const seconds = tokenAt(tokens, at + 4);
  const third = more.gap === 0 && more.lower === mark.lower && seconds.gap === 0 && seconds.kind === 'number';
  if (!third) return { hour, minute, second: null, mark: mark.lower, next: at + 3 };
  if (
    (mark.lower === '.' && tokenAt(tokens, at - 1).lower !== 'at') ||
    seconds.lower.length !== 2 ||
    Number(seconds.lower) > 59
  )
    return null;
  return { hour, minute, second: Number(seconds.lower), mark: mark.lower, next: at + 5 };
}
