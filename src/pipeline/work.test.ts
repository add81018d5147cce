import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from './8-emit/write-json.ts';
import type { InputFile } from './artifacts.ts';
import { convert } from './pipeline.ts';
import { progressBar } from './progress-bar.ts';
import { type Key, Memory } from './work.ts';

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

/** Counts what is made and not recalled. */
class Counted extends Memory {
  readonly made: string[] = [];

  override recall<Value>(kind: string, key: Key, make: () => Value): Value {
    return super.recall(kind, key, () => {
      this.made.push(kind);
      return make();
    });
  }

  override recallBy<Asked extends object, Value>(
    kind: string,
    key: Key,
    asked: Asked,
    make: (asked: Asked) => Value,
  ): Value {
    return super.recallBy(kind, key, asked, (noted) => {
      this.made.push(kind);
      return make(noted);
    });
  }

  /** How often each kind was made since it was asked last. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const kind of this.made.splice(0)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  }
}

const boats = Array.from(
  { length: 20 },
  (_, index) =>
    `Published 14 May 2019\n\nBoat ${index} left quay ${index} at 8.10am yesterday.\n\nMs Tarrant waved to it, item ${index}.`,
);

test('only what was changed is read again', () => {
  const work = new Counted();
  jsonOf(boats, work);
  expect(work.counts().get('body')).toBe(20);
  jsonOf(boats, work);
  expect(work.counts()).toEqual(new Map());
  jsonOf(boats.with(7, 'Published 14 May 2019\n\nBoat 7 left at 9.10am yesterday.'), work);
  const counts = work.counts();
  for (const kind of ['body', 'mentions', 'paragraphs', 'times']) expect(counts.get(kind), kind).toBe(1);
  // The one that was changed, and that after it, whose "it" may mean something in it.
  expect(counts.get('events')).toBeLessThanOrEqual(2);
});

test('a name that is new to all documents has none of the others read again', () => {
  const work = new Counted();
  jsonOf(boats, work);
  work.counts();
  const text = `${boats[7]}\n\nDr Ines Moran, a surgeon, said the boat was late.`;
  expect(jsonOf(boats.with(7, text), work)).toContain('ines-moran');
  expect(work.counts().get('mentions')).toBe(1);
});

test('what nothing needs any longer is forgotten', () => {
  const work = new Counted();
  for (let edit = 0; edit < 3; edit += 1) jsonOf(boats.with(3, `Boat 3 left at 8.${10 + edit}am on 3 May 2019.`), work);
  work.counts();
  jsonOf(boats.with(3, 'Boat 3 left at 8.10am on 3 May 2019.'), work);
  expect(work.counts().get('body')).toBe(1);
});

const sentences = [
  'The boat left yesterday.',
  'She sank at 8.10am.',
  'Captain Ines Moran said the boat left on 3 May 2019.',
  'Captain Moran told the inquiry that he saw smoke ten minutes later.',
  'Dr Ada Holt, a surgeon, was called at 9.15am the next day.',
  'Mr Holt said: “I saw nobody on the quay.”',
  'Ada waited for the ferry at Porthmere Quay.',
  'The Harbour Board (HB) said on Tuesday that about 20 passengers were taken ashore that morning.',
  'The Harbour Board (HB) said on Tuesday that about 30 passengers were taken ashore that morning.',
  'The HB was warned before the boat left.',
  'LEONARD OSGOOD was found unhurt.',
  'Leonard Osgood, a signaller, noted it in the harbor log.',
  'The inquest into the sinking opened on 4 June 2019.',
  'Friday 3 May 2019',
  'Published 14 May 2019',
  'By Ann Carter',
];

test('whatever was changed, the bytes are those of a first conversion', () => {
  const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 });
  const text = fc.array(paragraph, { maxLength: 5 }).map((all) => all.map((one) => one.join(' ')).join('\n\n'));
  const folder = fc.array(text, { minLength: 1, maxLength: 5 });
  /** A document is changed, put in before another, or taken out. */
  const edit = fc.record({ at: fc.nat(4), taken: fc.nat(1), put: fc.array(text, { maxLength: 1 }) });
  fc.assert(
    fc.property(folder, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
      const work = new Memory();
      let texts = first;
      expect(jsonOf(texts, work)).toBe(jsonOf(texts));
      for (const { at, taken, put } of edits) {
        texts = texts.toSpliced(at, taken, ...put);
        expect(jsonOf(texts, work)).toBe(jsonOf(texts));
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

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
