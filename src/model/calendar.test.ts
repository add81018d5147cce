import { describe, expect, test } from 'vitest';
import { edtfOf, instantOf, inZone, parseMoment, zoneOf } from './calendar.ts';

const london = 'Europe/London';

describe('reading a moment', () => {
  test.each([
    ['2017-03-22T14:56', '2017-03-22T14:56:00+00:00', '2017-03-22T14:56:59+00:00', 'minute'],
    ['2018-10-03T20:23', '2018-10-03T20:23:00+01:00', '2018-10-03T20:23:59+01:00', 'minute'],
    ['2018-10-03T20:23+02:00', '2018-10-03T20:23:00+02:00', '2018-10-03T20:23:59+02:00', 'minute'],
    ['2018-10-03T20:23:10Z', '2018-10-03T20:23:10+00:00', '2018-10-03T20:23:10+00:00', 'minute'],
    ['2017-03-22T14', '2017-03-22T14:00:00+00:00', '2017-03-22T14:59:59+00:00', 'hour'],
    ['2017-03-26', '2017-03-26T00:00:00+00:00', '2017-03-26T23:59:59+01:00', 'day'],
    ['2018-10-28T01:30', '2018-10-28T01:30:00+01:00', '2018-10-28T01:30:59+00:00', 'minute'],
    ['2018-03-25T01:30', '2018-03-25T01:30:00+00:00', '2018-03-25T01:30:59+00:00', 'minute'],
    ['2016-02', '2016-02-01T00:00:00+00:00', '2016-02-29T23:59:59+00:00', 'month'],
    ['2009', '2009-01-01T00:00:00+00:00', '2009-12-31T23:59:59+00:00', 'year'],
    ['2012/2016', '2012-01-01T00:00:00+00:00', '2016-12-31T23:59:59+00:00', 'range'],
    ['../2010-12', null, '2010-12-31T23:59:59+00:00', 'range'],
    ['2018-10-03T20:23/..', '2018-10-03T20:23:00+01:00', null, 'range'],
    ['../..', null, null, 'unknown'],
  ])('%s', (text, earliest, latest, precision) => {
    expect(parseMoment(text, london)).toEqual({ earliest, latest, precision });
  });

  test.each(
    [
      ['', '2017-13', '2017-02-29', '2017-3-2', '2016/2012', '1/2/3', 'March', '2017-03-22T24:00', '2017/'],
      ['0000', '2017-03-22T14:56+99:00', '2017-03-22T14:56+24:00', '2017-03-22T14:56-01:60'],
    ].flat(),
  )('is not a moment: %j', (text) => {
    expect(parseMoment(text, london)).toBeNull();
  });

  test('an unknown zone gives nothing', () => {
    expect(parseMoment('2017', 'Europe/Lundon')).toBeNull();
    expect(zoneOf('Europe/Lundon')).toBeNull();
  });
});

test('clocks that skip or repeat an hour give the offset before the change', () => {
  const zone = zoneOf(london);
  if (zone === null) throw new Error('no zone');
  expect(inZone('2017-03-26T01:30:00', zone)).toBe('2017-03-26T01:30:00+00:00');
  expect(inZone('2017-10-29T01:30:00', zone)).toBe('2017-10-29T01:30:00+01:00');
  expect(inZone('2017-10-29T02:00:00', zone)).toBe('2017-10-29T02:00:00+00:00');
  expect(instantOf('2017-03-26T02:00:00+01:00')).toBe(Date.UTC(2017, 2, 26, 1));
});

describe('writing EDTF', () => {
  test.each([
    ['2009', '2009'],
    ['2016-02', '2016-02'],
    ['2017-01-01', '2017-01-01'],
    ['2017-12-31', '2017-12-31'],
    ['2012/2016', '2012/2016'],
    ['2018-09/2018-10-03', '2018-09-01/2018-10-03'],
    ['../2010-12', '../2010-12'],
    ['2012/..', '2012-01/..'],
    ['2017-03-22T14:56', undefined],
    ['2017-03-22T14:40/..', undefined],
    ['2017-03-22T14:40/2017-03-23', undefined],
    ['../..', undefined],
  ])('%s is %s', (text, edtf) => {
    const moment = parseMoment(text, london);
    if (moment === null) throw new Error('not a moment');
    expect(edtfOf(moment)).toBe(edtf);
  });
});
