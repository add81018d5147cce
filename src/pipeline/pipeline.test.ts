/** What holds of every conversion, whatever the documents say. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decodeTimeline } from '../model/decode-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { writeJson } from './8-emit/write-json.ts';
import type { InputFile, InputFolder } from './artifacts.ts';
import { readFolder } from './effects.ts';
import { convert } from './pipeline.ts';

// Many conversions a test: more than a unit test's five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const folderOf = (texts: readonly string[], casebook: string | null = null): InputFolder => ({
  documents: texts.map((text, index): InputFile => ({ file: `document-${index}.txt`, bytes: bytesOf(text) })),
  casebook: casebook === null ? null : { file: 'casebook.yaml', bytes: bytesOf(casebook) },
});

const real = readFolder(fileURLToPath(new URL('../casebook', import.meta.url)))?.folder ?? folderOf([]);
const jsonOf = (folder: InputFolder, editor = true): string => {
  const { timeline, diagnostics } = convert(folder, { editor });
  if (timeline === null)
    throw new Error(
      JSON.stringify(
        diagnostics.filter(({ severity }) => severity === 'error'),
        null,
        1,
      ),
    );
  return writeJson(timeline);
};

/** Sentences like those of a news report, and the oddest text there is, mixed. */
const sentence = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'Captain Moran said the ferry left at 8.10am on 4 February 2019.',
      'In 2009 a person called Dr. A. Byrne was seen near St. Mary’s.',
      '“We ran. We fell,” she said, “and nobody came.',
      'By December 2010 the council had closed the case',
      'He was stabbed in the chest at 14.56 on the following day.',
      'On 31 February, or 45 March, at 25.99, it began between 2016 and 2012.',
      'Please allow a moment for the live blog to load.',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\u2028', '\u0000', '"', '\uFEFF', '   ', '👩‍👩‍👧', '\u202e') },
);
const text = fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(' '));
const document = fc.array(text, { maxLength: 6 }).map((lines) => lines.join('\n'));
const dated = 'documents:\n  - { file: document-0.txt, published: 2019-11-04 }\n';

test('any text at all converts without a throw, and every quotation stands where it says', () => {
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, hasDate) => {
      const { timeline, diagnostics } = convert(folderOf(texts, hasDate ? dated : null), { editor: true });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (timeline !== null) expectQuotationsInPlace(timeline, texts);
    }),
    { numRuns: 60 },
  );
});

test('any bytes at all are read or refused, never thrown over', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (bytes, casebook) => {
      const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
      const { timeline, diagnostics } = convert(folder, { editor: true });
      expect(timeline === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 60 },
  );
});

test('the same folder gives the same bytes, in whatever order its files are handed over', () => {
  const json = jsonOf(real);
  expect(jsonOf(real)).toBe(json);
  expect(jsonOf({ ...real, documents: real.documents.toReversed() })).toBe(json);
  fc.assert(
    fc.property(fc.array(document, { minLength: 2, maxLength: 3 }), (texts) => {
      const folder = folderOf(texts);
      expect(jsonOf({ ...folder, documents: folder.documents.toReversed() })).toBe(jsonOf(folder));
    }),
    { numRuns: 25 },
  );
});

test('what is written can be read back, and is then the same', () => {
  const { timeline } = convert(real, { editor: true });
  const decoded = decodeTimeline(JSON.parse(jsonOf(real)));
  expect(decoded).toEqual({ kind: 'timeline', timeline });
});

test('every quotation of the real timeline stands in its document, at the line it names', () => {
  const { timeline } = convert(real, { editor: true });
  if (timeline === null) throw new Error('no timeline');
  expectQuotationsInPlace(
    timeline,
    real.documents.map(({ bytes }) => new TextDecoder().decode(bytes)),
  );
});

/** `texts` in the order of the timeline's documents. */
function expectQuotationsInPlace(timeline: Timeline, texts: readonly string[]): void {
  const lines = texts.map((whole) => whole.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/));
  const passages = new Map(timeline.passages.map((passage) => [passage.id, passage]));
  for (const { text: words, citations } of timeline.passages) {
    for (const { document: id, line, text: wording = words } of citations) {
      const index = timeline.documents.findIndex((source) => source.id === id);
      const below = lines[index]
        ?.slice(line - 1)
        .join('\n')
        .trimStart();
      expect(below?.startsWith(wording.replace(/\r\n|\r/g, '\n'))).toBe(true);
    }
  }
  for (const { passage, prefix, exact, suffix } of timeline.events.flatMap(({ sources }) => sources)) {
    const words = passages.get(passage)?.text ?? '';
    expect(words.includes(prefix + exact + suffix)).toBe(true);
    expect(prefix.length >= 20 || words.startsWith(prefix)).toBe(true);
    expect(suffix.length >= 20 || words.endsWith(suffix)).toBe(true);
  }
}
