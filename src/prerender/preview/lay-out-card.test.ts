import { expect, it } from 'vitest';
import { sansFace, serifFace } from './draw-card.ts';
import { cardSize, layOutCard } from './lay-out-card.ts';
import type { PreviewCard } from './preview-card.ts';

const faces = { serif: serifFace(), sans: sansFace() };
const site = 'Flood at Ashmoor';
const texts = (card: PreviewCard) => layOutCard(card, faces).map(({ text }) => text);

it('sets the site, the time, the title and the note, one under the other', () => {
  const lines = layOutCard({ site, time: '2009', title: 'The bridge closed', note: 'Witness’s account' }, faces);
  expect(lines.map(({ text }) => text)).toEqual([site, '2009', 'The bridge closed', 'Witness’s account']);
  const heights = lines.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
});

it.each([
  ['a short title', 'Out'],
  ['a long one', 'Instructions were to operate close to Carriage Gates when they were open, he said'],
  ['a title without an end', 'of the inquiry into the flood and what came after it '.repeat(20)],
  ['one without a space', 'm'.repeat(300)],
])('%s stays on the card, above the note', (_, title) => {
  const lines = layOutCard({ site, time: '3 October 2018', title, note: 'The Ashmoor Post' }, faces);
  const note = lines.at(-1)?.y ?? 0;
  for (const { text, face, size, x, y } of lines) {
    expect(x + faces[face].shape(text).width * size).toBeLessThan(cardSize.width - 60);
    expect(y).toBeLessThanOrEqual(note);
  }
  expect(note - (lines.at(-2)?.y ?? 0)).toBeGreaterThan(44);
});

it('leaves out a text whose letters it has not, and signs that it has not from one that it has', () => {
  expect(texts({ site, time: '', title: '日本の洪水', note: 'The flood 😀 came' })).toEqual([site, 'The flood came']);
});
