import { expect, it } from 'vitest';
import { growthOf, moreThanLinear } from '../../testing/growth.ts';
import { readPage } from './read-page.ts';

/** The paragraphs of a page with one in which nothing else is told, and a box beside it. */
function read(box: string): readonly string[] {
  const prose = '<p>The river rose over the lower field at Orrin, and the road was shut for two days.</p>';
  return readPage(`<main><article>${prose}${box}</article></main>`)
    .blocks.slice(1)
    .map(({ text }) => text);
}

const entries = [
  '<b>Tuesday, 1.10am</b> A warning is sent',
  '<b>2.35am</b> Water comes in',
  '<b>3 May</b> The road is opened',
];
const list = (items: readonly string[]): string => `<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`;
const told = ['Tuesday, 1.10am A warning is sent', '2.35am Water comes in', '3 May The road is opened'];

it.each([
  [`<aside class="timeline">${list(entries)}</aside>`, told],
  [`<div class="related promo">${list(entries)}</div>`, told],
  [`<aside>${entries.map((one) => `<p>${one}</p>`).join('')}</aside>`, told],
  [`<aside hidden>${list(entries)}</aside>`, []],
  [`<aside style="display: none">${list(entries)}</aside>`, []],
  [`<nav>${list(entries)}</nav>`, []],
  [`<aside>${list(entries.slice(1))}</aside>`, []],
  [`<aside>${list(entries.map((one) => `<a href="x">${one}</a>`))}</aside>`, []],
  [`<aside>${list([...entries, 'Bridge shut', 'Mill sold', 'Ferry back', 'School opens'])}</aside>`, []],
  [`<aside>${list(['Bridge shut', 'Mill sold', 'Ferry back'])}</aside>`, []],
])('%s', (box, expected) => expect(read(box)).toEqual(expected));

it('takes time for a box by what it has, not by that times how deep it stands', () => {
  const deep = (size: number): string =>
    `<aside>${'<div>'.repeat(size / 50)}${list(Array.from({ length: size }, () => 'A'))}</aside>`;
  expect(read(deep(20_000))).toEqual([]);
  expect(growthOf(deep(5000), deep(20_000), read)).toBeLessThan(moreThanLinear);
});
