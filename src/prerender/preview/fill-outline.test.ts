import { describe, expect, it } from 'vitest';
import { fillOutline } from './fill-outline.ts';
import type { PathStep } from './shape-text.ts';

const polygon = (...points: readonly (readonly [number, number])[]): readonly PathStep[] => [
  ...points.map((values, at) => ({ type: at === 0 ? 'M' : 'L', values })),
  { type: 'Z', values: [] },
];
const sum = (coverage: Float32Array) => coverage.reduce((all, each) => all + each, 0);

it('covers the pixels of a square wholly, and those at its edges by as much as it has of them', () => {
  const { left, top, width, coverage } = fillOutline(polygon([0, 0], [0, 2], [1.5, 2], [1.5, 0]), 1, 0);
  expect([left, top, width]).toEqual([0, -2, 3]);
  expect([...coverage]).toEqual([1, 0.5, 0, 1, 0.5, 0]);
});

describe('the area is exact', () => {
  it.each([
    ['a triangle', polygon([0, 0], [5, 9], [8, 1]), 33.5],
    ['the same the other way round', polygon([8, 1], [5, 9], [0, 0]), 33.5],
    ['leaning to the left', polygon([7, 0], [0.3, 6.2], [9.1, 6.2]), 27.28],
    [
      'a square with a hole',
      [...polygon([0, 0], [0, 6], [6, 6], [6, 0]), ...polygon([2, 2], [4, 2], [4, 4], [2, 4])],
      32,
    ],
    ['flat', polygon([0, 0], [5, 0]), 0],
    ['nothing', [], 0],
  ])('%s', (_, outline, area) => {
    expect(sum(fillOutline(outline, 1, 0).coverage)).toBeCloseTo(area, 4);
    expect(sum(fillOutline(outline, 1, 0.3).coverage)).toBeCloseTo(area, 4);
    expect(sum(fillOutline(outline, 2, 0.25).coverage)).toBeCloseTo(area * 4, 3);
  });

  it('and near a circle’s for one of four curves', () => {
    const k = 5.522_847;
    const circle: readonly PathStep[] = [
      { type: 'M', values: [10, 0] },
      { type: 'C', values: [10, k, k, 10, 0, 10] },
      { type: 'C', values: [-k, 10, -10, k, -10, 0] },
      { type: 'C', values: [-10, -k, -k, -10, 0, -10] },
      { type: 'C', values: [k, -10, 10, -k, 10, 0] },
      { type: 'Z', values: [] },
    ];
    expect(sum(fillOutline(circle, 1, 0).coverage) / (Math.PI * 100)).toBeCloseTo(1, 1);
  });
});

it('covers a pixel once where shapes lie over each other', () => {
  const square = polygon([0, 0], [0, 2], [2, 2], [2, 0]);
  expect(sum(fillOutline([...square, ...square], 1, 0).coverage)).toBe(4);
});
