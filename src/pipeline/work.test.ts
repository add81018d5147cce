import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from './8-emit/write-json.ts';
import type { InputFile } from './artifacts.ts';
import { convert } from './pipeline.ts';
import { progressBar } from './progress-bar.ts';
import { Memory } from './work.ts';

const fileOf = (file: string, text: string): InputFile => ({ file, bytes: new TextEncoder().encode(text) });
const folderOf = (texts: readonly string[]) => ({
  documents: texts.map((text, index) => fileOf(`document-${index}.txt`, text)),
  casebook: null,
});
const jsonOf = (texts: readonly string[], work?: Memory): string => {
  work?.begin();
  const { timeline } = convert(folderOf(texts), { editor: true, ...(work === undefined ? {} : { work }) });
  return timeline === null ? '' : writeJson(timeline);
};

test('only what was changed is read again', () => {
  const made: string[] = [];
  class Counted extends Memory {
    override recall<Value>(kind: string, key: string, make: () => Value): Value {
      return super.recall(kind, key, () => {
        made.push(kind);
        return make();
      });
    }
  }
  const work = new Counted();
  const texts = Array.from(
    { length: 20 },
    (_, index) => `Published 14 May 2019\n\nBoat ${index} left at 8.10am yesterday.`,
  );
  jsonOf(texts, work);
  expect(made).toContain('body');
  made.length = 0;
  jsonOf(texts, work);
  expect(made).toEqual([]);
  jsonOf(texts.with(7, 'Published 14 May 2019\n\nBoat 7 left at 9.10am yesterday.'), work);
  expect(made.toSorted()).toEqual(['body', 'mentions', 'paragraphs', 'times']);
});

test('whatever was converted before, the bytes are those of a first conversion', () => {
  const text = fc.constantFrom(
    'Published 14 May 2019\n\nThe boat left yesterday.\n\nShe sank at 8.10am.',
    'Published 15 May 2019\n\nThe boat left yesterday.\n\nShe sank at 8.10am.',
    'The boat left yesterday.\nShe sank at 8.10am.',
    'Captain Ines Moran said the boat left on 3 May 2019.\n\nShe sank at 8.10am.',
  );
  const folders = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(folders, (all) => {
      const work = new Memory();
      for (const texts of all) expect(jsonOf(texts, work)).toBe(jsonOf(texts));
    }),
    { numRuns: 40 },
  );
});

test('a bar is drawn on a terminal, wiped at the end, and never drawn elsewhere', () => {
  let written = '';
  const screen = { write: (text: string) => (written += text) };
  const silent = progressBar(screen);
  silent.work.tell('reading', 500, 1000);
  silent.end();
  expect(written).toBe('');
  const bar = progressBar({ ...screen, isTTY: true });
  bar.work.tell('reading', 500, 1000);
  bar.work.tell('reading', 501, 1000);
  expect(written).toBe('\r\u001b[2Kreading   [############............] 500 of 1,000 documents');
  bar.end();
  expect(written.endsWith('\r\u001b[2K')).toBe(true);
});
