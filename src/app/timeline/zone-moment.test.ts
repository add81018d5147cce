import { describe, expect, it } from 'vitest';
import { zoneMoment } from './zone-moment.ts';

const at = (middle: string, zone = 'Europe/London') => zoneMoment(zone, () => Date.parse(middle));

describe('the clock of the axis', () => {
  it('reads the zone and not the machine', () => {
    expect(at('2018-10-03T12:00:00Z')('2018-10-03T12:00:00Z').format('HH.mm')).toBe('13.00');
    expect(at('2017-03-22T12:00:00Z')(Date.parse('2017-03-22T14:56:00Z')).format('D MMMM YYYY HH.mm')).toBe(
      '22 March 2017 14.56',
    );
  });

  it('keeps to one offset in one drawing, so that a year begins in its year', () => {
    const summer = at('2013-07-01T00:00:00Z');
    const newYear = summer('2013-07-01T00:00:00Z').startOf('year');
    expect(summer(newYear.valueOf()).format('YYYY')).toBe('2013');
  });

  it('falls back on UTC where nobody knows the zone', () => {
    expect(at('2018-10-03T12:00:00Z', 'Nowhere/Else')('2018-10-03T12:00:00Z').format('HH.mm')).toBe('12.00');
  });
});
