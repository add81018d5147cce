import { afterEach, describe, expect, it } from 'vitest';
import { selectedIn } from './selected-words.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Selects from a bar to the next in what is between two paragraphs of a page. */
function selected(html: string) {
  document.body.innerHTML = html;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: [Node, number][] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (let at = node.textContent?.indexOf('|') ?? -1; at >= 0; at = node.textContent?.indexOf('|') ?? -1) {
      node.textContent = node.textContent?.replace('|', '') ?? '';
      places.push([node, at]);
    }
  }
  const [from, to] = places;
  if (from === undefined || to === undefined) throw new Error('two bars are wanted');
  range.setStart(...from);
  range.setEnd(...to);
  return selectedIn(range);
}

describe('what is selected', () => {
  it.each([
    ['words', '<p data-passage="p">The |ferry left| at 14.30.</p>', { passage: 'p', start: 4, length: 10 }],
    [
      'words, some of them marked',
      '<p data-passage="p">The <mark>fer|ry</mark> left <mark>at| 14.30</mark>.</p>',
      { passage: 'p', start: 7, length: 10 },
    ],
    [
      'words with the space around them',
      '<p data-passage="p">The| ferry |left.</p>',
      { passage: 'p', start: 4, length: 5 },
    ],
    [
      'a whole paragraph, which ends where the next begins',
      '<p data-passage="p">|It left.</p>\n<p>|Next.</p>',
      { passage: 'p', start: 0, length: 8 },
    ],
    ['nothing but space', '<p data-passage="p">The| |ferry.</p>', null],
    ['words of two passages', '<p data-passage="p">It |left.</p><p data-passage="q">It| came.</p>', null],
    ['words of no passage', '<p>The |ferry| left.</p>', null],
  ])('%s', (_, html, words) => {
    expect(selected(html)).toEqual(words);
  });
});
