import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';
import { spanWords, whenWords } from './time-words.ts';

const british = datesIn('Europe/London', 'en-GB');
const american = datesIn('Europe/London', 'en-US');
const day = { year: 2017, month: 3, day: 22, hour: 14, minute: 56, second: 0 };

describe('a day', () => {
  it.each([
    ['day', '22 March 2017', 'March 22, 2017'],
    ['minute', '22 March 2017', 'March 22, 2017'],
    ['month', 'March 2017', 'March 2017'],
    ['year', '2017', '2017'],
  ] as const)('as a %s', (unit, gb, us) => {
    expect([british.written(day, unit), american.written(day, unit)]).toEqual([gb, us]);
  });

  it('has its weekday before it', () => {
    expect(british.withWeekday(day)).toBe('Wednesday 22 March 2017');
    expect(american.withWeekday(day)).toBe('Wednesday, March 22, 2017');
  });

  it('may be of any year', () => {
    expect(british.written({ ...day, year: 44 }, 'day')).toBe('22 March 44');
  });
});

describe('a stretch of days', () => {
  it.each([
    ['2018-09-10', '2018-09-15', '10 to 15 September 2018', 'September 10 to September 15, 2018'],
    ['2018-09-10', '2018-09-30', '10 to 30 September 2018', 'September 10 to September 30, 2018'],
    ['2018-08-10', '2018-10-03', '10 August to 3 October 2018', 'August 10 to October 3, 2018'],
    ['2018-08-01', '2018-09-30', 'August to September 2018', 'August to September 2018'],
  ])('from %s to %s', (from, to, gb, us) => {
    const [start, end] = [`${from}T00:00:00+01:00`, `${to}T23:59:59+01:00`];
    expect([spanWords(start, end, british), spanWords(start, end, american)]).toEqual([gb, us]);
  });
});

it('reads clocks in the zone, whatever the locale, and as the documents write them', () => {
  const when = {
    earliest: '2018-10-03T20:23:00+01:00',
    latest: '2018-10-03T20:23:59+01:00',
    precision: 'minute',
    basis: 'stated',
  } as const;
  expect(whenWords(when, american).full).toBe('20.23 on Wednesday, October 3, 2018');
  expect(american.zoneName(when.earliest)).toBe('BST');
});
