/**
 * Moves a clock time by hours, minutes or seconds, over midnight into the next day where need be.
 *
 *   2017-03-22 14:40, +15 minutes → 2017-03-22 14:55      23:50, +0.5 hours → 00:20 of the day after
 */
import type { Day } from './calendar.ts';
import { addDays } from './calendar.ts';
import type { Clock, Unit } from './meaning.ts';

const seconds: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };
const daySeconds = 86_400;

/** Whether a unit is shorter than a day. */
export function isShort(unit: Unit): boolean {
  return seconds[unit] !== undefined;
}

export function shiftClock(day: Day, clock: Clock, amount: number, unit: Unit): { day: Day; clock: Clock } {
  const from = clock.hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0);
  const to = from + Math.round(amount * (seconds[unit] ?? 0));
  const days = Math.floor(to / daySeconds);
  const rest = to - days * daySeconds;
  const second = unit === 'second' || clock.second !== null ? rest % 60 : null;
  return {
    day: addDays(day, days),
    clock: { hour: Math.floor(rest / 3600), minute: Math.floor((rest % 3600) / 60), second, zone: clock.zone },
  };
}
