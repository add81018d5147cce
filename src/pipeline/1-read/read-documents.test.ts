import { describe, expect, test } from 'vitest';
import type { InputFile } from '../artifacts.ts';
import { noPlaces } from './casebook-places.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { readDocuments } from './read-documents.ts';
import { splitLines } from './split-lines.ts';

const file = (name: string, text: string): InputFile => ({ file: name, bytes: new TextEncoder().encode(text) });
const read = (...documents: InputFile[]) => readDocuments({ documents, casebook: null }, {}, noPlaces);

test('a byte order mark is no part of the text, and every kind of line end is one', () => {
  const [document] = read(file('a.txt', '\uFEFFone\r\ntwo\rthree\n')).documents;
  expect(document?.text).toBe('one\r\ntwo\rthree\n');
  expect(document?.lines.map(({ number, start, end }) => `${number} ${document.text.slice(start, end)}`)).toEqual([
    '1 one',
    '2 two',
    '3 three',
  ]);
  expect(splitLines('')).toEqual([]);
  expect(splitLines('a\n\nb')).toHaveLength(3);
});

test('documents come in the order of publication, then of their names, whatever order they are given in', () => {
  const [a, b] = [file('a.txt', 'A.'), file('b.txt', 'B.')];
  expect(read(b, a)).toEqual(read(a, b));
  const [c, d] = [file('c.txt', 'Published 4 May 2019\nC.'), file('d.txt', 'Published 3 May 2019\nD.')];
  expect(read(a, b, c, d).documents.map(({ source }) => source.id)).toEqual(['d', 'c', 'a', 'b']);
});

test.each([
  ['a heading above text', 'Ferry inquiry opens\nThe inquiry opened.', 'Ferry inquiry opens'],
  ['a sentence', 'The inquiry opened.\nIt was long.', 'note'],
  ['one line alone', 'Ferry inquiry opens', 'note'],
])('the title of %s', (_, text, title) => {
  expect(read(file('note.txt', text)).documents[0]?.source.title).toBe(title);
});

test('an id is made from the name, and the publication date is put into the zone', () => {
  const casebook = { documents: [{ file: 'Day One (2).txt', published: '2019-07-04T17:30' }] };
  const { documents } = readDocuments(
    { documents: [file('Day One (2).txt', 'A.')], casebook: null },
    casebook,
    noPlaces,
  );
  expect(documents[0]?.source).toMatchObject({ id: 'day-one-2', published: '2019-07-04T17:30:00+01:00' });
});

describe('bytes that are not UTF-8', () => {
  test.each([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], 3],
    ['a lone continuation', [0x61, 0x80, 0x61], 1],
    ['a sequence cut off at the end', [0x61, 0xe2, 0x82], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0],
  ])('%s', (_, bytes, offset) => {
    expect(decodeUtf8(new Uint8Array(bytes))).toEqual({ kind: 'broken', offset });
  });

  test('are told with line and column, and the document is left out', () => {
    const { documents, diagnostics } = read({ file: 'a.txt', bytes: new Uint8Array([0x61, 0x0a, 0xc3, 0xa9, 0xe9]) });
    expect(documents).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ code: 'TEXT-NOT-UTF8', place: { file: 'a.txt', line: 2, column: 2 } });
  });

  test('UTF-16 is called by its name', () => {
    const { diagnostics } = read({ file: 'a.txt', bytes: new Uint8Array([0xff, 0xfe, 0x61, 0x00]) });
    expect(diagnostics[0]?.message).toBe(
      'The byte ff (hexadecimal) at offset 0 is not UTF-8; the file is UTF-16, by the mark at its beginning.',
    );
  });
});

test('marks of direction in a title or a name turn nothing around them', () => {
  const page = '<title>\u202eA ferry</title><meta name=author content="Ada\u2066 Lind"><p>It sank.</p>';
  expect(read(file('a.html', page)).documents[0]?.source).toMatchObject({ title: 'A ferry', author: 'Ada Lind' });
});

test.each([
  ['%PDF-1.4\n%', 'a PDF'],
  ['PK\u0003\u0004', 'a word processor’s document or another archive'],
  ['\u0089PNG', 'a picture'],
])('%s as .txt is told by its kind', (begin, kind) => {
  const bytes = Uint8Array.from([...begin].map((one) => one.charCodeAt(0)).concat([0xe2, 0xff]));
  const [trouble] = read({ file: 'a.txt', bytes }).diagnostics;
  expect(trouble?.code).toBe('FILE-NOT-TEXT');
  expect(trouble?.message).toContain(kind);
});

test('what a document calls itself is kept where the casebook calls it otherwise', () => {
  const text = 'Ferry inquiry opens\nThe inquiry opened.';
  const source = (title: string) => {
    const casebook = { documents: [{ file: 'note.txt', title }] };
    return readDocuments({ documents: [file('note.txt', text)], casebook: null }, casebook, noPlaces).documents[0]
      ?.source;
  };
  expect(source('Notice (first capture)')).toMatchObject({ headline: 'Ferry inquiry opens' });
  expect(source('Ferry inquiry opens')).not.toHaveProperty('headline');
});
