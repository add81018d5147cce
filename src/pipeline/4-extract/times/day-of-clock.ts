/**
 * A clock time with the day behind it: "noon Thursday", "10 p.m. on 3 May", "10.30pm last night".
 *
 *   "12.20am last night" → the small hours after it      "half past nine that evening" → 21:30
 */
import type { FoundClock as Found } from './clock-figures.ts';
import type { Reading } from './idiom.ts';
import type { Clock, Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** The day after a clock time: "noon Thursday", "10 p.m. on 3 May", "5 p.m. EST, Nov. 6", "9 p.m. local time on Monday". */
export function withDay(reading: Reading, { clock: time, next }: Found): Match {
  const { tokens, inner } = reading;
  const bare: Match = { next, meaning: { kind: 'day-told' }, clock: time };
  const local = zoneByPlace(tokens, next);
  const beyondLocal = local > next ? withDay(reading, { clock: time, next: local }) : null;
  if (beyondLocal !== null) return beyondLocal.next > local ? beyondLocal : { ...beyondLocal, next };
  const link = tokenAt(tokens, next);
  const from = link.lower === ',' || link.lower === 'on' || link.lower === 'of' ? next + 1 : next;
  const aside = afterAside(tokens, next);
  const beyond = aside === null ? null : inner(aside);
  if (beyond !== null && beyond.clock === undefined && isDay(beyond)) return { ...bare, meaning: beyond.meaning };
  if (tokenAt(tokens, from).gap > 2 || tokenAt(tokens, from).kind === 'mark') return bare;
  const day = inner(from);
  if (day === null) {
    const other = ['and', 'to', 'or', '-', '–'].includes(link.lower) ? inner(next + 1) : null;
    if (other?.clock !== undefined && isDay(other)) return { ...bare, meaning: other.meaning };
  }
  if (day === null || day.clock !== undefined || !isDay(day)) return bare;
  if (day.part !== undefined) return from === next || link.lower === 'on' ? onPart(day, time) : bare;
  return { ...day, clock: time };
}

/** The token after "local time", "Moscow time", "Eastern time", "New York time"; else the same token. */
function zoneByPlace(tokens: readonly Token[], at: number): number {
  for (let step = at; step < at + mostWords; step += 1) {
    const token = tokenAt(tokens, step);
    if (token.gap > 1 || (!token.capital && token.lower !== 'local')) return at;
    if (tokenAt(tokens, step + 1).lower === 'time' && !tokenAt(tokens, step + 1).capital) return step + 2;
  }
  return at;
}
const mostWords = 3;

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
