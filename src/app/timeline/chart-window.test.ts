import { describe, expect, it } from 'vitest';
import { bringInto, closest, fitWindow, limitsOf, moved, zoomed } from './chart-window.ts';

const hour = 3_600_000;
const fit = fitWindow({ start: 0, end: 10 * hour });
const limits = limitsOf(fit);

describe('moving through time', () => {
  it('fits all with room at both sides', () => {
    expect(fit.start).toBeLessThan(0);
    expect(fit.end).toBeGreaterThan(10 * hour);
    expect(fitWindow({ start: 5, end: 5 }, hour).end).toBeGreaterThan(5 + hour / 2);
  });

  it('comes closer to the middle, and never closer than can be read', () => {
    const half = zoomed(fit, 0.5, limits);
    expect(half.end - half.start).toBeCloseTo((fit.end - fit.start) / 2);
    const last = zoomed({ start: 0, end: closest }, 0.5, limits);
    expect(last.end - last.start).toBe(closest);
  });

  it('stays within the limits', () => {
    expect(zoomed(fit, 100, limits)).toEqual(limits);
    expect(moved(fit, -50, limits).start).toBe(limits.start);
    expect(moved(fit, 50, limits).end).toBe(limits.end);
  });

  it('goes to what is outside, and nowhere for what is seen', () => {
    const close = { start: 0, end: hour };
    expect(bringInto(close, { start: hour / 2, end: hour / 2 }, limits)).toBe(close);
    expect(bringInto(close, { start: 5 * hour, end: 5 * hour }, limits)).toEqual({
      start: 4.5 * hour,
      end: 5.5 * hour,
    });
  });
});
