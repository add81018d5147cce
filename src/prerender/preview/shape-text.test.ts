import { expect, it } from 'vitest';
import { sansFace, serifFace } from './draw-card.ts';

const [serif, sans] = [serifFace(), sansFace()];

it('sets letters at the distances that the face has for each pair', () => {
  const apart = serif.widthOf('A') + serif.widthOf('V');
  expect(serif.widthOf('AV')).toBeLessThan(apart - 0.05);
  expect(sans.widthOf('14.56')).toBeGreaterThan(2);
});

it.each([
  ['Source Serif', 12],
  ['Ștefan Łódź', 11],
  ['Привет', 6],
  ['Ελλάδα', 6],
])('%s has all its letters, from whichever file of the face', (text, glyphs) => {
  const shaped = serif.shape(text);
  expect(shaped.missing).toBe('');
  expect(shaped.glyphs).toHaveLength(glyphs);
  expect(new Set(shaped.glyphs.map(({ x }) => x)).size).toBe(glyphs);
});

it('says which characters no file has', () => {
  const { missing, glyphs } = serif.shape('a日b😀');
  expect(missing).toBe('日😀');
  expect(glyphs).toHaveLength(2);
});
