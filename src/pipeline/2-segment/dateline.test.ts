import { expect, test } from 'vitest';
import { datelineEnd } from './dateline.ts';

test.each([
  ['LONDON (AFP) - Two people were hurt.', 'Two people were hurt.'],
  ['MANCHESTER, England, Dec. 4 (Reuters) — The bridge fell.', 'The bridge fell.'],
  ['NEW HAVEN, 4 December 2019 – “It fell,” she said.', '“It fell,” she said.'],
  ['(AP) -- The bridge fell.', 'The bridge fell.'],
  ['PORT LARNE — Divers went down.', 'Divers went down.'],
  ['HARLOW (PA): Divers went down.', 'Divers went down.'],
])('%s', (words, rest) => expect(words.slice(datelineEnd(words, 1))).toBe(rest));

test.each([
  'The ferry sank – nobody was hurt.',
  'JUDGE: The jury may go.',
  'HMS Ardent – the frigate – sank.',
  'LONDON is a city.',
  'A-B: One.',
  'NHS staff (Dr Lee and others) – They came.',
])('%s', (words) => expect(datelineEnd(words, 1)).toBe(0));

test('words in capitals before a dash are a place at the head of a text, and may be a speaker below', () => {
  expect(datelineEnd('MR HARLOW – Thank you.', 7)).toBe(0);
  expect(datelineEnd('HARLOW (AP) – Divers went down.', 7)).toBe(14);
});
