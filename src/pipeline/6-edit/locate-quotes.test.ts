import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type CasebookQuote, casebook as casebookSchema } from '../../model/casebook.ts';
import { documentId } from '../../model/ids.ts';
import { merge } from '../3-merge/merge.ts';
import type { Paragraph, ReadDocument } from '../artifacts.ts';
import { locateQuotes } from './locate-quotes.ts';

const first = ['The helicopter landed at 14.56', 'He ran. He fell.', 'Nobody  came.', 'It was said twice.'];
const second = ['The helicopter landed at 14.56', 'It was said twice.', 'It was said twice.'];

const paragraphs = (name: string, texts: readonly string[]): Paragraph[] =>
  texts.map((text, index) => ({ document: v.parse(documentId, name), line: index + 1, text, sentences: [] }));
const document = (name: string): ReadDocument => ({
  source: { id: v.parse(documentId, name), file: `${name}.txt`, title: name, sha256: '0'.repeat(64) },
  text: '',
  lines: [],
});
const long = 'The gate stood open for an hour, and nobody who was there that night closed it.';
const reworded = 'The gate was open for an hour, and none of those who were there that night closed it.';
const passages = merge([...paragraphs('one', [...first, long]), ...paragraphs('two', [...second, reworded])]);

function locate(...quotes: Partial<CasebookQuote>[]) {
  const { events = [] } = v.parse(casebookSchema, { events: [{ id: 'event', quotes }] });
  const noPlaces = { value: () => null, key: () => null };
  const { cuts, diagnostics } = locateQuotes(events, passages, [document('one'), document('two')], noPlaces);
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return {
    found: cuts.flatMap(({ sources }) =>
      sources.map(({ passage, start, end }) => `${start} ${texts.get(passage)?.slice(start, end)}`),
    ),
    told: diagnostics.map(({ code }) => code),
    mend: diagnostics[0]?.mend,
  };
}

test('a passage that stands in two documents is one place', () => {
  expect(locate({ exact: 'landed at 14.56' })).toMatchObject({ found: ['15 landed at 14.56'], told: [] });
});

test('prefix and suffix choose between two places', () => {
  expect(locate({ exact: 'He' }).told).toEqual(['QUOTE-AMBIGUOUS']);
  expect(locate({ exact: 'He ', prefix: 'ran. ' }).found).toEqual(['8 He ']);
  expect(locate({ exact: 'He ', suffix: 'ran' }).found).toEqual(['0 He ']);
});

test('a document that repeats the words is two places, though another has them once', () => {
  expect(locate({ exact: 'It was said twice.' }).told).toEqual(['QUOTE-AMBIGUOUS']);
  expect(locate({ exact: 'It was said twice.', document: v.parse(documentId, 'one') }).told).toEqual([]);
});

test('several quotes make one cut, the first the main one', () => {
  expect(locate({ exact: 'He fell.' }, { exact: 'landed' }).found).toEqual(['8 He fell.', '15 landed']);
});

test('words of another wording are found, and cut the passage where they stand in its own', () => {
  expect(locate({ exact: 'The gate was open' }).found).toEqual(['0 The gate stood open']);
  expect(locate({ exact: 'an hour', document: v.parse(documentId, 'two') }).found).toEqual(['24 an hour']);
  expect(locate({ exact: 'The gate stood', document: v.parse(documentId, 'two') }).told).toEqual(['QUOTE-NOT-FOUND']);
});

describe('words that are not found are told with what comes nearest', () => {
  test.each([
    ['another spacing', 'Nobody came.', 'Copy them from one.txt:3: “Nobody  came.”.'],
    [
      'another sign',
      'The helicopter landed at 14:56',
      'The nearest passage is one.txt:1, two.txt:1: “The helicopter landed at 14.56”.',
    ],
    [
      'nothing like it',
      'Quite other words',
      'Copy the words from the document exactly, with its spaces, quotation marks and typing errors.',
    ],
  ])('%s', (_, exact, mend) => {
    expect(locate({ exact })).toMatchObject({ found: [], told: ['QUOTE-NOT-FOUND'], mend });
  });
});
