import { expect, it } from 'vitest';
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

it('reads ten thousand tags that are never closed in a moment', () => {
  const page = Array.from({ length: 10_000 }, (_, at) => `<font a=${at}><p>word`).join('');
  const from = performance.now();
  expect(readPage(page).blocks).toHaveLength(10_000);
  expect(performance.now() - from).toBeLessThan(8000);
});
