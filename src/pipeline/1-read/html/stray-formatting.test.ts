import { expect, it } from 'vitest';
import { growthOf, moreThanLinear } from '../../testing/growth.ts';
import { readPage } from './read-page.ts';
import { withoutStrayFormatting } from './stray-formatting.ts';

it('leaves a page alone whose tags are closed, however many', () => {
  const page = '<p><b>one</b> <a href=x>two</a></p>'.repeat(1000);
  expect(withoutStrayFormatting(page)).toBe(page);
});

it('keeps the words and lines of a page that leaves hundreds open', () => {
  const page = Array.from({ length: 300 }, (_, at) => `<font\na=${at}><p>word ${at}`).join('');
  expect(withoutStrayFormatting(page).split('\n')).toHaveLength(page.split('\n').length);
  expect(readPage(page).blocks.at(-1)).toMatchObject({ text: 'word 299', line: 301 });
});

it('reads ten thousand tags that are never closed in four times the time of a quarter of them', () => {
  const page = (tags: number): string => Array.from({ length: tags }, (_, at) => `<font a=${at}><p>word`).join('');
  expect(readPage(page(10_000)).blocks).toHaveLength(10_000);
  expect(growthOf(page(2500), page(10_000), readPage)).toBeLessThan(moreThanLinear);
});
