import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayFromNumber, dayNumber, daysInMonth, mondayOf, weekdayOf, weekOf } from './calendar.ts';

const days = fc.integer({ min: -1_000_000, max: 1_000_000 });

test('a day and its number are two names of one thing', () => {
  fc.assert(
    fc.property(days, (number) => {
      const day = dayFromNumber(number);
      expect(dayNumber(day)).toBe(number);
      expect(day.day).toBeLessThanOrEqual(daysInMonth(day.year, day.month));
    }),
  );
});

test('agrees with the calendar of JavaScript in UTC', () => {
  fc.assert(
    fc.property(days, (number) => {
      const date = new Date(number * 86_400_000);
      const day = dayFromNumber(number);
      expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }),
  );
});

test('every day lies in its week', () => {
  fc.assert(
    fc.property(days, (number) => {
      const monday = mondayOf(weekOf(dayFromNumber(number)));
      expect(number - dayNumber(monday)).toBeGreaterThanOrEqual(0);
      expect(number - dayNumber(monday)).toBeLessThan(7);
    }),
  );
});

test('the last day of a month moves to the last day of a shorter one', () => {
  expect(addMonths({ year: 2016, month: 3, day: 31 }, -1)).toEqual({ year: 2016, month: 2, day: 29 });
  expect(addDays({ year: 2016, month: 12, day: 31 }, 1)).toEqual({ year: 2017, month: 1, day: 1 });
  expect(weekOf({ year: 2018, month: 10, day: 3 })).toEqual({ year: 2018, week: 40 });
});
