import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId } from '../../model/ids.ts';
import type { Paragraph } from '../artifacts.ts';
import { merge } from './merge.ts';

const paragraphs = (document: string, ...texts: string[]): Paragraph[] =>
  texts.map((text, index) => ({
    document: v.parse(documentId, document),
    line: index + 1,
    text,
    sentences: [{ start: 0, end: text.length }],
  }));

const drawn = (...documents: Paragraph[][]): string =>
  merge(documents.flat())
    .map(({ text, citations }) => `${text} ${citations.map(({ document, line }) => `${document}:${line}`).join('+')}`)
    .join(', ');

test('what stands in two documents is one passage with both places', () => {
  expect(drawn(paragraphs('one', 'A', 'B', 'C'), paragraphs('two', 'A', 'B', 'X'))).toBe(
    'A one:1+two:1, B one:2+two:2, X two:3, C one:3',
  );
});

test('a repeat inside one document stays a passage of its own, and pairs with the same repeat elsewhere', () => {
  expect(drawn(paragraphs('one', 'A', 'A', 'B'), paragraphs('two', 'A', 'A', 'A'))).toBe(
    'A one:1+two:1, A one:2+two:2, A two:3, B one:3',
  );
  const ids = merge(paragraphs('one', 'A', 'A')).map(({ id }) => id);
  expect(ids[1]).toBe(`${ids[0]}-2`);
});

test('documents with nothing in common follow one another', () => {
  expect(drawn(paragraphs('one', 'A', 'B'), paragraphs('two', 'X', 'Y'))).toBe('A one:1, B one:2, X two:1, Y two:2');
});

test('what a later document has before the common part goes before it', () => {
  expect(drawn(paragraphs('one', 'A', 'B'), paragraphs('two', 'X', 'B', 'Y'))).toBe(
    'A one:1, X two:1, B one:2+two:2, Y two:3',
  );
});

test('common passages in another order keep the order of the first document', () => {
  expect(drawn(paragraphs('one', 'A', 'B'), paragraphs('two', 'B', 'X', 'A'))).toBe(
    'A one:1+two:3, B one:2+two:1, X two:2',
  );
});

test('an id depends on the words alone', () => {
  const alone = merge(paragraphs('one', 'The ferry sank.'))[0]?.id;
  const among = merge([...paragraphs('one', 'A'), ...paragraphs('two', 'B', 'The ferry sank.')]).at(-1)?.id;
  expect(alone).toMatch(/^p[0-9a-f]{8}$/);
  expect(among).toBe(alone);
});
