import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeLanes, mostRows, packRows, pixelsOf } from './pack-rows.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';
import { toItems } from './to-items.ts';

const minute = 60_000;
const day = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-22T23:59:59Z') };
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe('rows of a lane', () => {
  it('lets no mark cover another', () => {
    const anyRanges = fc.array(fc.tuple(fc.nat(1000), fc.nat(400)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const events = ranges.map(([from, long], at) =>
          madeEvent(`e-${at}`, 'account', [clock(from), clock(from + long)]),
        );
        const marks = toItems(madeLanes(events), day, minute, 100);
        const { rows } = packRows(marks, 1, minute, Number.POSITIVE_INFINITY);
        for (const a of marks) {
          for (const b of marks) {
            if (a === b || rows.get(a.id) !== rows.get(b.id)) continue;
            const [a0, a1] = pixelsOf(a, minute);
            const [b0, b1] = pixelsOf(b, minute);
            expect(a1 <= b0 || b1 <= a0).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts what finds no row on the last one rather than leaving it out', () => {
    const events = ['a', 'b', 'c', 'd'].map((id) => madeEvent(id, 'account', ['10:00', '12:00']));
    const marks = toItems(madeLanes(events), day, minute, 100);
    expect([...packRows(marks, 1, minute, 2).rows.values()].sort()).toEqual([0, 1, 1, 1]);
  });
});

describe('lanes one below the other', () => {
  it('fill the height without touching', () => {
    const arranged = arrangeLanes([1, 6, 2], 136);
    const [first, second, third] = arranged?.lanes ?? [];
    expect(second?.top).toBe(first?.height);
    expect((third?.top ?? 0) + (third?.height ?? 0)).toBeLessThanOrEqual(136);
  });

  it('draw closer together the more there is, until it cannot be read', () => {
    expect(arrangeLanes([2, 2], 136)?.pitch).toBe(20);
    expect(arrangeLanes([7, 1, 1, 1, 2, 3], 136)?.pitch).toBe(7);
    expect(arrangeLanes([8, 1, 1, 1, 2, 3], 136)).toBeNull();
    expect(arrangeLanes([60], 136)).toBeNull();
    expect(
      arrangeLanes(
        Array.from({ length: 7 }, () => mostRows(7, 136)),
        136,
      ),
    ).not.toBeNull();
  });
});
