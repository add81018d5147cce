/** What holds of every merging, whatever the paragraphs say. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId } from '../../model/ids.ts';
import type { MergedPassage, Paragraph } from '../artifacts.ts';
import { dice } from './measure/dice.ts';
import { editWords } from './measure/edit-words.ts';
import { madeUpParagraphs } from './measure/made-up-paragraphs.ts';
import { merge } from './merge.ts';

const originals = madeUpParagraphs(12, 5).map(({ text }) => text);
/** A paragraph of a small stock, word for word or edited, or any text at all. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...originals) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...originals), fc.constantFrom(0.05, 0.3), fc.nat(20))
      .map(([original, share, seed]) => editWords(original, share, dice(seed))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const folder = fc.array(fc.array(text, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

const paragraphsOf = (texts: readonly (readonly string[])[]): Paragraph[] =>
  texts.flatMap((lines, at) =>
    lines.map((line, index) => ({
      document: v.parse(documentId, `d${at}`),
      line: index + 1,
      text: line,
      sentences: [{ start: 0, end: line.length }],
    })),
  );
const placesOf = (passages: readonly MergedPassage[]) =>
  passages.flatMap((passage) =>
    passage.citations.map(({ document, line, text: wording = passage.text }) => ({ document, line, text: wording })),
  );
const inOrder = (places: readonly { document: string; line: number; text: string }[]) =>
  places.map(({ document, line, text: words }) => `${document}:${line} ${words}`).sort();

test('no paragraph is lost, and each stands at its line in its own words', () => {
  fc.assert(
    fc.property(folder, (texts) => {
      const all = paragraphsOf(texts);
      expect(inOrder(placesOf(merge(all)))).toEqual(inOrder(all));
    }),
    { numRuns: 60 },
  );
});

test('a passage has one place in a document, the words of its first, and an id of its own', () => {
  fc.assert(
    fc.property(folder, (texts) => {
      const passages = merge(paragraphsOf(texts));
      for (const { citations } of passages) {
        expect(new Set(citations.map(({ document }) => document)).size).toBe(citations.length);
        expect(citations[0]?.text).toBeUndefined();
      }
      expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    }),
    { numRuns: 60 },
  );
});

test('merging what was merged changes nothing', () => {
  fc.assert(
    fc.property(folder, (texts) => {
      const passages = merge(paragraphsOf(texts));
      const again = placesOf(passages)
        .map((place) => ({ ...place, sentences: [{ start: 0, end: place.text.length }] }))
        .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.line - b.line));
      expect(merge(again)).toEqual(passages);
    }),
    { numRuns: 60 },
  );
});

test('of two documents, what merges does not depend on which comes first', () => {
  const pairsOf = (passages: readonly MergedPassage[]) =>
    passages
      .map(({ citations }) =>
        citations
          .map(({ document, line }) => `${document}:${line}`)
          .sort()
          .join(' '),
      )
      .sort();
  const distinct = fc.uniqueArray(fc.nat(11), { maxLength: 8 });
  fc.assert(
    fc.property(distinct, distinct, fc.nat(50), (first, second, seed) => {
      const roll = dice(seed);
      const one = first.map((at) => originals[at] ?? '');
      const two = second.map((at) => editWords(originals[at] ?? '', 0.1, roll));
      const all = paragraphsOf([one, two]);
      const swapped = [...all.slice(one.length), ...all.slice(0, one.length)];
      expect(pairsOf(merge(swapped))).toEqual(pairsOf(merge(all)));
    }),
    { numRuns: 60 },
  );
});
