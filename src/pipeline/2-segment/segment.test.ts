import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId } from '../../model/ids.ts';
import { segment } from './segment.ts';

const paragraphsOf = (text: string): string[] => {
  const lines: { number: number; start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ number: lines.length + 1, start, end: start + line.length });
    start += line.length + 1;
  }
  const id = v.parse(documentId, 'a');
  const source = { id, file: 'a.txt', title: 'A', sha256: '0'.repeat(64) };
  return segment({ source, text, lines }).map((paragraph) => `${paragraph.line}: ${paragraph.text}`);
};

test('a line that is not blank is a paragraph, without the white space around it', () => {
  expect(paragraphsOf('One.\n\n  Two. \nThree.')).toEqual(['1: One.', '3: Two.', '4: Three.']);
  expect(paragraphsOf(' \n\t\n')).toEqual([]);
});

test('in a hard-wrapped text a block of lines is a paragraph', () => {
  const wrapped = [
    'The ferry left the north pier at ten past eight with sixty people',
    'on board. The wind was rising, and the mate said that they would',
    'have done better to stay where they were.',
    '',
    'Water was seen on the car deck half an hour later. The master was',
    'told at once.',
  ].join('\n');
  expect(paragraphsOf(wrapped).map((paragraph) => paragraph.slice(0, 12))).toEqual(['1: The ferry', '5: Water was']);
});

test.each([
  ['verse', 'The ferry left\nwith sixty people\non board at ten\nand never came'],
  [
    'sentences of a like length',
    'The ferry left the pier.\nThe wind was rising.\nThe mate was afraid.\nThe master was not.',
  ],
  ['long lines', `${'a word '.repeat(30)}\n${'a word '.repeat(31)}\n${'a word '.repeat(30)}\n${'a word '.repeat(30)}`],
])('%s are not hard-wrapped', (_, text) => {
  expect(paragraphsOf(text)).toHaveLength(4);
});
