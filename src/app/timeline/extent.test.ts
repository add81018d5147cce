import { describe, expect, it } from 'vitest';
import { hull, readExtent } from './extent.ts';
import { madeWhen } from './testing/made-events.ts';

describe('where a time lies', () => {
  it('is precise where the minute is known', () => {
    expect(readExtent(madeWhen('14:56'))).toMatchObject({ start: Date.parse('2017-03-22T14:56:00Z'), precise: true });
  });

  it('keeps an open end open', () => {
    expect(readExtent(madeWhen([null, '2010-12-31']))).toMatchObject({ start: null, from: 'open', to: 'soft' });
  });

  it('has firm ends only where the words give them', () => {
    const ends = madeWhen(['2012-01-01', '2016-12-31']);
    expect(readExtent({ ...ends, basis: 'stated' })).toMatchObject({ from: 'firm', to: 'firm' });
    expect(readExtent({ ...ends, basis: 'anchored' })).toMatchObject({ from: 'soft', to: 'soft' });
  });

  it('is nowhere without a time, with nonsense, or with its ends the wrong way round', () => {
    expect(readExtent(null)).toBeNull();
    expect(readExtent(madeWhen(null))).toBeNull();
    expect(readExtent(madeWhen(['2016-13-77', null]))).toBeNull();
    expect(readExtent(madeWhen(['2016-01-01', '2012-01-01']))).toBeNull();
  });

  it('holds together what is known of several', () => {
    const extents = [readExtent(madeWhen([null, '2010-12-31'])), null, readExtent(madeWhen('14:56'))];
    expect(hull(extents)).toEqual({
      start: Date.parse('2010-12-31T23:59:59Z'),
      end: Date.parse('2017-03-22T14:56:59Z'),
    });
    expect(hull([null])).toBeNull();
  });
});
