import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, placeLabels, textWidth } from './labels.ts';

const mark = (id: string, x0: number, y: number, texts: readonly string[], weight = 1): Labelled => ({
  id,
  x0,
  x1: x0 + 9,
  solid0: x0,
  solid1: x0 + 9,
  y,
  texts,
  weight,
  keepsClear: true,
});

describe('labels', () => {
  it('stand to the right of their mark, whole', () => {
    expect(placeLabels([mark('a', 100, 50, ['14.56 Landed'])], 500, 100)).toMatchObject([
      { id: 'a', text: '14.56 Landed', x: 112 },
    ]);
  });

  it('say less where there is less room, and nothing where there is none', () => {
    const long = 'x'.repeat(40);
    const placed = placeLabels([mark('a', 100, 50, [long, '14.56'], 2), mark('b', 180, 50, [long], 1)], 330, 100);
    expect(placed.map(({ id, text }) => [id, text])).toEqual([['a', '14.56']]);
  });

  it('stand on their own line where it is long and there is no room beside it', () => {
    const line: Labelled = { ...mark('line', -20, 52, ['Within this time']), x1: 520, solid1: 520, keepsClear: false };
    expect(placeLabels([line], 500, 100)).toMatchObject([{ id: 'line', x: 40, before: false }]);
    expect(placeLabels([{ ...line, x1: 100, solid1: 100 }], 110, 100)).toEqual([]);
  });

  it('are not read as the name of a moment that is not theirs', () => {
    const range: Labelled = { ...mark('range', 0, 52, ['Saw it begin']), x1: 118, solid1: 118, keepsClear: false };
    expect(placeLabels([range, mark('moment', 100, 50, [])], 500, 100)).toEqual([]);
    expect(placeLabels([range, mark('moment', 40, 90, [])], 500, 100)).toMatchObject([{ id: 'range' }]);
  });

  it('may stand past the end of a range that runs by their moment', () => {
    const range: Labelled = { ...mark('range', 0, 52, []), x1: 118, solid1: 118, keepsClear: false };
    expect(placeLabels([range, mark('moment', 100, 50, ['14.30 Received'])], 500, 100)).toMatchObject([
      { id: 'moment', x: 120 },
    ]);
  });

  it('stand a little lower beside a mark at the very top', () => {
    expect(placeLabels([mark('a', 100, 3, ['14.30'])], 500, 100)).toMatchObject([{ id: 'a', y: 6 }]);
  });

  it('change sides at the edge', () => {
    const [label] = placeLabels([mark('a', 480, 50, ['Landed'])], 500, 100);
    expect(label?.x).toBe(480 - 3 - textWidth('Landed'));
  });

  it('may lie over the fading end of their own mark, and of no other', () => {
    const own: Labelled = { ...mark('a', 0, 50, ['Landed']), x1: 500, solid1: 72 };
    expect(placeLabels([own], 500, 100)).toHaveLength(1);
    expect(placeLabels([own, { ...own, id: 'b', y: 54, texts: [] }], 500, 100)).toHaveLength(0);
  });

  it('never cover a mark or each other', () => {
    const anyMarks = fc.array(fc.tuple(fc.nat(900), fc.nat(130), fc.string({ maxLength: 30 })), { maxLength: 30 });
    fc.assert(
      fc.property(anyMarks, (made) => {
        const marks = made.map(([x, y, text], at) => mark(`m-${at}`, x, y, [text]));
        const labels = placeLabels(marks, 1000, 136);
        const boxes = labels.map(({ x, y, width }) => ({ x0: x, x1: x + width, y0: y - 8, y1: y + 8 }));
        boxes.forEach((box, at) => {
          const others = boxes.filter((_, other) => other !== at);
          const marked = marks.filter(({ id }) => id !== labels[at]?.id);
          const taken = [...others, ...marked.map(({ x0, x1, y }) => ({ x0, x1, y0: y - 3, y1: y + 3 }))];
          for (const other of taken) {
            expect(box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1).toBe(false);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});

it('leaves more room where a reader has letters and words farther apart', () => {
  const spacing = { letterSpacing: 1.5, wordSpacing: 2 };
  expect(textWidth('It landed', spacing)).toBeCloseTo(textWidth('It landed') + 9 * 1.5 + 2, -1);
  expect(textWidth('It landed', spacing)).toBeGreaterThan(textWidth('It landed') + 14);
});
