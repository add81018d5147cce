import { describe, expect, it } from 'vitest';
import { bases, type Precision } from '../model/time.ts';
import { datesIn } from './dates.ts';
import { basisWords, clockNote, instantWords, spanWords, type WhenLike, whenWords as wordsFor } from './time-words.ts';
import { words as catalogue } from './words/words.ts';

const dates = datesIn('Europe/London', 'en-GB');
const whenWords = (when: WhenLike) => wordsFor(when, dates);

function when(
  earliest: string | null,
  latest: string | null,
  precision: Precision = 'range',
  more: Partial<WhenLike> = {},
): WhenLike {
  return { earliest, latest, precision, basis: 'stated', ...more };
}

const gmt = (local: string) => `${local}+00:00`;
const bst = (local: string) => `${local}+01:00`;

describe('a time within one day', () => {
  it('gives a minute beside its day', () => {
    expect(whenWords(when(gmt('2017-03-22T14:56:00'), gmt('2017-03-22T14:56:59'), 'minute'))).toEqual({
      time: '14.56',
      day: '22 March 2017',
      full: '14.56 on Wednesday 22 March 2017',
      iso: '2017-03-22T14:56:00+00:00',
    });
  });

  it.each([
    ['the whole day', '00:00:00', '23:59:59', 'day', 'Hour not stated', 'Wednesday 22 March 2017'],
    ['an hour', '14:00:00', '14:59:59', 'hour', '14.00 to 15.00', '14.00 to 15.00 on Wednesday 22 March 2017'],
    ['the morning', '06:00:00', '11:59:59', 'part-of-day', 'Morning', 'Morning of Wednesday 22 March 2017'],
    ['the whole morning', '00:00:00', '11:59:59', 'part-of-day', 'Morning', 'Morning of Wednesday 22 March 2017'],
    ['the afternoon', '12:00:00', '17:59:59', 'part-of-day', 'Afternoon', 'Afternoon of Wednesday 22 March 2017'],
    ['the evening', '18:00:00', '23:59:59', 'part-of-day', 'Evening', 'Evening of Wednesday 22 March 2017'],
    ['the night', '21:00:00', '23:59:59', 'part-of-day', 'Night', 'Night of Wednesday 22 March 2017'],
    [
      'up to a minute',
      '00:00:00',
      '14:55:59',
      'range',
      'Not after 14.55',
      'Not after 14.55 on Wednesday 22 March 2017',
    ],
    [
      'from a minute',
      '14:56:00',
      '23:59:59',
      'range',
      'Not before 14.56',
      'Not before 14.56 on Wednesday 22 March 2017',
    ],
    ['two minutes', '14:40:00', '14:56:59', 'range', '14.40 to 14.56', '14.40 to 14.56 on Wednesday 22 March 2017'],
  ] as const)('says %s', (_, from, to, precision, time, full) => {
    const words = whenWords(when(gmt(`2017-03-22T${from}`), gmt(`2017-03-22T${to}`), precision));
    expect(words).toEqual({ time, day: '22 March 2017', full, iso: '2017-03-22' });
  });

  it.each([
    ['by 2.55pm', '00:00:00', '14:55:59', 'By 14.55'],
    ['from 14.56', '14:56:00', '23:59:59', 'From 14.56'],
    ['almost an hour before', '00:00:00', '14:55:59', 'Not after 14.55'],
  ])('tells a clock time of the words “%s” from one that bounds them', (phrase, from, to, time) => {
    const bound = when(gmt(`2017-03-22T${from}`), gmt(`2017-03-22T${to}`), 'range', { phrase });
    expect(whenWords(bound).time).toBe(time);
  });

  it('says that order alone leaves a moment somewhere between two', () => {
    const words = whenWords(
      when(gmt('2017-03-22T14:40:00'), gmt('2017-03-22T14:56:59'), 'range', { basis: 'bounded' }),
    );
    expect(words.time).toBe('Between 14.40 and 14.56');
  });
});

describe('a time longer than a day', () => {
  it.each([
    ['a month', bst('2018-09-01T00:00:00'), bst('2018-09-30T23:59:59'), 'September 2018', '2018-09'],
    [
      'a month over a change of the clocks',
      bst('2018-10-01T00:00:00'),
      gmt('2018-10-31T23:59:59'),
      'October 2018',
      '2018-10',
    ],
    ['a year', gmt('2009-01-01T00:00:00'), gmt('2009-12-31T23:59:59'), '2009', '2009'],
    ['years', gmt('2012-01-01T00:00:00'), gmt('2016-12-31T23:59:59'), '2012 to 2016', null],
    ['months of one year', bst('2018-09-01T00:00:00'), gmt('2018-10-31T23:59:59'), 'September to October 2018', '2018'],
    [
      'months of two years',
      gmt('2017-12-01T00:00:00'),
      gmt('2018-01-31T23:59:59'),
      'December 2017 to January 2018',
      null,
    ],
    ['days of one month', gmt('2017-03-15T00:00:00'), gmt('2017-03-21T23:59:59'), '15 to 21 March 2017', '2017-03'],
    [
      'days of one year',
      bst('2018-09-10T00:00:00'),
      bst('2018-10-03T23:59:59'),
      '10 September to 3 October 2018',
      '2018',
    ],
    [
      'days of two years',
      gmt('2017-12-30T00:00:00'),
      gmt('2018-01-02T23:59:59'),
      '30 December 2017 to 2 January 2018',
      null,
    ],
    ['a year to a day', gmt('2015-01-01T00:00:00'), gmt('2017-03-22T23:59:59'), '2015 to 22 March 2017', null],
    [
      'a day to a minute',
      gmt('2017-03-21T00:00:00'),
      gmt('2017-03-22T14:40:59'),
      '21 March 2017 to 14.40 on 22 March 2017',
      '2017-03',
    ],
  ])('says %s', (_, earliest, latest, time, iso) => {
    expect(whenWords(when(earliest, latest))).toEqual({ time, day: '', full: time, iso });
  });
});

describe('a time with an open end', () => {
  it.each([
    ['a month, by its EDTF', null, gmt('2010-12-31T23:59:59'), { edtf: '../2010-12' }, 'By December 2010'],
    ['a year, by its EDTF', null, gmt('2010-12-31T23:59:59'), { edtf: '../2010' }, 'By the end of 2010'],
    ['a day, by its EDTF', null, gmt('2010-12-31T23:59:59'), { edtf: '../2010-12-31' }, 'By 31 December 2010'],
    ['a month without EDTF', null, gmt('2010-12-31T23:59:59'), {}, 'By December 2010'],
    ['a day', null, bst('2018-10-03T23:59:59'), {}, 'By 3 October 2018'],
    ['what follows a day', bst('2018-10-04T00:00:00'), null, {}, 'On or after 4 October 2018'],
    ['what follows a year without EDTF', gmt('2009-01-01T00:00:00'), null, {}, 'In or after 2009'],
    ['what follows a year', gmt('2016-01-01T00:00:00'), null, { edtf: '2016/..' }, 'In or after 2016'],
  ])('says %s', (_, earliest, latest, more, time) => {
    expect(whenWords(when(earliest, latest, 'range', more))).toEqual({ time, day: '', full: time, iso: null });
  });

  it('says a minute beside its day', () => {
    expect(whenWords(when(bst('2018-10-03T20:23:00'), null))).toEqual({
      time: 'Not before 20.23',
      day: '3 October 2018',
      full: 'Not before 20.23 on Wednesday 3 October 2018',
      iso: null,
    });
  });
});

describe('a time that is not known', () => {
  it('says so', () => {
    expect(whenWords(when(null, null, 'unknown')).full).toBe('Time not stated');
  });

  it('does not invent one from what is no date', () => {
    expect(whenWords(when('soon', 'later')).full).toBe('Time not stated');
  });
});

describe('London, whatever the clock of the reader', () => {
  it('says an instant given with another offset in London’s time', () => {
    expect(whenWords(when('2018-10-03T19:23:00+00:00', '2018-10-03T19:23:59+00:00', 'minute')).time).toBe('20.23');
  });

  it('keeps the day on which the clocks go forward whole', () => {
    expect(whenWords(when(gmt('2017-03-26T00:00:00'), bst('2017-03-26T23:59:59'), 'day')).full).toBe(
      'Sunday 26 March 2017',
    );
  });

  it('keeps the day on which the clocks go back whole', () => {
    expect(whenWords(when(bst('2018-10-28T00:00:00'), gmt('2018-10-28T23:59:59'), 'day')).full).toBe(
      'Sunday 28 October 2018',
    );
  });

  it('uses the zone of a timeline that is elsewhere', () => {
    expect(
      wordsFor(when('2018-10-03T19:23:00Z', '2018-10-03T19:23:59Z', 'minute'), datesIn('America/New_York', 'en-GB'))
        .full,
    ).toBe('15.23 on Wednesday 3 October 2018');
  });
});

it('begins small within a sentence, but for names of days and months', () => {
  expect(catalogue.times.within('By 3 October 2018')).toBe('by 3 October 2018');
  expect(catalogue.times.within('Wednesday 22 March 2017')).toBe('Wednesday 22 March 2017');
  expect(catalogue.times.within('September to October 2018')).toBe('September to October 2018');
});

describe('the span of a chapter', () => {
  it.each([
    [gmt('2009-01-01T00:00:00'), gmt('2016-12-31T23:59:59'), '2009 to 2016'],
    [gmt('2017-03-22T00:00:00'), gmt('2017-03-22T23:59:59'), '22 March 2017'],
    [gmt('2017-03-22T00:00:00'), gmt('2017-03-22T14:56:59'), '22 March 2017, until 14.56'],
    [bst('2018-10-04T00:00:00'), null, 'On or after 4 October 2018'],
    [null, null, ''],
  ])('from %s to %s', (from, to, words) => {
    expect(spanWords(from, to, dates)).toBe(words);
  });
});

it('has words for every way of knowing a time', () => {
  for (const basis of bases)
    expect(`${catalogue.bases[basis]} ${catalogue.dayBases[basis]}`).toMatch(/^[a-z][a-z’ ]+$/);
});

it('says of a day whose hour is not stated how the day is known, not the hour', () => {
  const day = when(gmt('2017-03-22T00:00:00'), gmt('2017-03-22T23:59:59'));
  const minute = when(gmt('2017-03-22T14:56:00'), gmt('2017-03-22T14:56:59'));
  const said = (time: typeof day) => basisWords({ ...time, basis: 'anchored' }, whenWords(time));
  expect(said(day)).toBe('day from a named event');
  expect(said(minute)).toBe('from a named event');
});

describe('whose clocks a time is read from', () => {
  it.each([
    ['a minute in winter', gmt('2017-03-22T14:56:00'), gmt('2017-03-22T14:56:59'), 'London time (GMT).'],
    ['a minute in summer', bst('2018-10-03T20:23:00'), bst('2018-10-03T20:23:59'), 'London time (BST).'],
    ['from winter to summer', gmt('2017-03-22T14:56:00'), bst('2017-03-28T10:15:00'), 'London time.'],
    ['a day', gmt('2017-03-22T00:00:00'), gmt('2017-03-22T23:59:59'), null],
    ['no time at all', null, null, null],
  ])('%s', (_, earliest, latest, note) => {
    expect(clockNote(when(earliest, latest), dates)).toBe(note);
  });
});

it('a minute that the words give is not what had to be found: its day is', () => {
  const landed = {
    ...when(gmt('2017-03-22T14:56:00'), gmt('2017-03-22T14:56:59'), 'minute'),
    basis: 'anchored' as const,
  };
  const words = (more: object) => basisWords({ ...landed, ...more }, whenWords(landed));
  expect(words({ phrase: 'at 14.56' })).toBe('day from a named event');
  expect(words({ phrase: 'ten minutes later' })).toBe('from a named event');
  expect(words({ phrase: 'at 14.56 on 22 March 2017', basis: 'stated' })).toBe('stated');
});

it('a publication of which only the day is known has no hour', () => {
  expect(instantWords(bst('2018-10-03T00:00:00'), dates).full).toBe('Wednesday 3 October 2018');
  expect(instantWords(bst('2018-10-28T00:00:00'), dates).full).toBe('Sunday 28 October 2018');
  expect(instantWords(bst('2018-10-03T20:23:00'), dates).full).toBe('20.23 on Wednesday 3 October 2018');
});

it('a clock time of a day that nobody says is told in the document’s words', () => {
  const listed = { ...when(null, null, 'unknown', { phrase: '22.30' }), basis: 'unknown' as const };
  expect(whenWords(listed)).toEqual({
    time: '“22.30”, day not stated',
    day: '',
    full: '“22.30”, day not stated',
    iso: null,
  });
  expect(whenWords({ ...listed, phrase: null }).time).toBe('Time not stated');
});
