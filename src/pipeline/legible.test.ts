import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentId, passageId } from '../model/ids.ts';
import { legible, writtenSpan } from './legible.ts';
import { convert } from './pipeline.ts';

const passage = (text: string) => ({
  id: v.parse(passageId, 'p1'),
  text,
  sentences: [{ start: 0, end: text.length }],
  citations: [{ document: v.parse(documentId, 'a'), line: 1 }],
});

test.each([
  ['a soft hyphen', 'fer\u00adry left', 'ferry left', 'ferry', 'fer\u00adry'],
  ['a no-break space', 'ferry\u00a0left', 'ferry left', 'ferry left', 'ferry\u00a0left'],
  ['accents apart', 'Ine\u0301s ran', 'In\u00e9s ran', 'In\u00e9s', 'Ine\u0301s'],
  ['marks of direction', 'a \u202aferry\u202c left', 'a ferry left', 'ferry', 'ferry'],
  ['a null byte', 'ferry\u0000left', 'ferry left', 'left', 'left'],
  ['a mark after the last letter', 'left\u200b', 'left', 'left', 'left'],
  ['accents that no letter has', 'x\u0301\u0302 y', 'x\u0301\u0302 y', 'x\u0301\u0302', 'x\u0301\u0302'],
  ['nothing odd', 'ferry left', 'ferry left', 'left', 'left'],
])('%s', (_, written, read, words, found) => {
  const reading = legible(passage(written));
  expect(reading.passage.text).toBe(read);
  const start = read.indexOf(words);
  const span = writtenSpan(reading, written, { start, end: start + words.length });
  expect(written.slice(span.start, span.end)).toBe(found);
});

test('names, times and casebook quotes are found through them, and quoted as the document has them', () => {
  const text =
    'On 14\u00a0M\u00aday 2019 Captain In\u00ades\u200b Mo\u00adran said the fer\u00adry left\u00a0the pier at 8.10\u200bam.';
  const casebook = [
    'people: [{ id: ines-moran, name: Captain Ines Moran, part: witness }]',
    'events: [{ id: left, title: The ferry left, quote: { exact: the ferry left the pier at 8.10am } }]',
  ].join('\n');
  const bytesOf = (words: string) => new TextEncoder().encode(words);
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytesOf(text) }],
      casebook: { file: 'casebook.yaml', bytes: bytesOf(casebook) },
    },
    { editor: true },
  );
  const [event] = timeline?.events ?? [];
  expect(event).toMatchObject({ id: 'left', when: { earliest: '2019-05-14T08:10:00+01:00' } });
  expect(event?.people.map(({ id }) => id)).toEqual(['ines-moran']);
  expect(event?.sources.map(({ exact }) => exact)).toEqual(['the fer\u00adry left\u00a0the pier at 8.10\u200bam']);
  expect(timeline?.passages.map((one) => one.text)).toEqual([text]);
});
