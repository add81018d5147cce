/**
 * Ten thousand odd inputs: whatever is in a folder is converted or refused in order, and what comes out keeps its word.
 *
 * The cases come from a seed. It is the same on every run, unless `FUZZ_SEED` gives another; `FUZZ_TIMES=10` runs ten
 * times as many. A failure prints seed and path with the smallest input that still fails; to see it again:
 * `FUZZ_SEED=<seed> npx vitest run src/pipeline/fuzz`. Lengthen the inputs only with care: the time is in the converting.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readTimes } from '../4-extract/times/read-times.ts';
import type { InputFile, InputFolder } from '../artifacts.ts';
import { legible } from '../legible.ts';
import { convert } from '../pipeline.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { type Blow, mutate, oddWords } from './mutations.ts';
import { expectKept } from './promises.ts';

vi.setConfig({ testTimeout: 600_000 });

const env: { readonly FUZZ_SEED?: string; readonly FUZZ_TIMES?: string } = process.env;
const seed = Number(env.FUZZ_SEED ?? 20170322);
const times = Number(env.FUZZ_TIMES ?? 1);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (file: string, text: string): InputFile => ({ file, bytes: bytesOf(text) });
const folderOf = (documents: readonly InputFile[], casebook: string | null = null): InputFolder => ({
  documents,
  casebook: casebook === null ? null : fileOf('casebook.yaml', casebook),
});

/** Pieces of the samples, and of the two live blogs: a few lines each, so that a case takes milliseconds. */
const root = fileURLToPath(new URL('..', import.meta.url));
const pathsOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const texts = [...pathsOf(`${root}/samples`, /\.txt$/i), ...pathsOf(`${root}/../casebook/documents`, /\.txt$/)];
const pages = pathsOf(`${root}/samples`, /\.html$/);
const notes = pathsOf(`${root}/samples`, /\.md$/);
const casebooks = pathsOf(`${root}/samples`, /casebook\.yaml$/);

const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
const blow: fc.Arbitrary<Blow> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: share, words: fc.constantFrom(...oddWords) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: share,
      words: fc.string({ unit: 'binary', maxLength: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('cut', 'drop', 'twice', 'swap', 'shout', 'unaccent'), at: share }),
  },
);
const blows = fc.array(blow, { minLength: 1, maxLength: 6 });
const piece = (wholes: readonly string[], lines: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...wholes), share).map(([whole, at]) => {
    const all = whole.split('\n');
    const from = Math.floor(at * Math.max(0, all.length - lines));
    return all.slice(from, from + lines).join('\n');
  });
const mutated = (wholes: readonly string[], lines: number) =>
  fc.tuple(piece(wholes, lines), blows).map(([text, struck]) => mutate(text, struck));
const junk = fc
  .array(fc.oneof(fc.constantFrom(...oddWords), fc.constantFrom(...' ,.\n'), fc.lorem({ maxCount: 4 })), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));
const dates = 'documents: [{ file: a.txt, published: 2019-11-04 }]\n';

const holds = <Things extends [unknown, ...unknown[]]>(runs: number, property: fc.IProperty<Things>): void => {
  fc.assert(property, { seed, numRuns: runs * times, endOnFailure: false });
};

test('mutated documents convert, and what comes out keeps its word', () => {
  holds(
    1500,
    fc.property(mutated(texts, 5), fc.boolean(), (text, isDated) => {
      expectKept(folderOf([fileOf('a.txt', text)], isDated ? dates : null));
    }),
  );
});

test('what is converted again comes to the same, and is told the same', () => {
  holds(
    300,
    fc.property(mutated(texts, 5), fc.boolean(), (text, isDated) => {
      const folder = folderOf([fileOf('a.txt', text)], isDated ? dates : null);
      expect(convert(folder, { editor: true })).toEqual(convert(folder, { editor: true }));
    }),
  );
});

test('text that is none converts, too', () => {
  holds(
    2000,
    fc.property(junk, fc.constantFrom('a.txt', 'a.md', 'a.html'), (text, file) => {
      expectKept(folderOf([fileOf(file, text)]));
    }),
  );
});

test('so do pages and notes', () => {
  holds(
    500,
    fc.property(mutated(pages, 16), mutated(notes, 12), (page, note) => {
      expectKept(folderOf([fileOf('page.html', page), fileOf('note.md', note)]));
    }),
  );
});

test('two documents that share most of their words convert the same in either order', () => {
  holds(
    400,
    fc.property(piece(texts, 5), blows, blows, (text, one, other) => {
      const documents = [fileOf('a.txt', mutate(text, one)), fileOf('b.txt', mutate(text, other))];
      const forwards = expectKept(folderOf(documents));
      expect(expectKept(folderOf(documents.toReversed()))).toEqual(forwards);
    }),
  );
});

test('mutated casebooks are read or refused at their place', () => {
  const text = texts[0] ?? '';
  holds(
    1500,
    fc.property(mutated(casebooks, 40), (casebook) => {
      expectKept(folderOf([fileOf('note.txt', text.slice(0, 600))], casebook), { withEditor: true });
    }),
  );
});

test('bytes that were turned are read or refused, and told so that a terminal shows them', () => {
  holds(
    1500,
    fc.property(piece(texts, 3), fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 8 }), (text, turned) => {
      const bytes = bytesOf(text);
      for (const [at, byte] of turned) bytes[Math.floor(at * (bytes.length - 1))] = byte;
      const { timeline, diagnostics } = convert(folderOf([{ file: 'a.txt', bytes }]), { editor: true });
      expect(timeline === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(printDiagnostics(diagnostics, (file) => file)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }),
  );
});

test('time expressions are read in any text, in order, each where it says', () => {
  holds(
    2000,
    fc.property(fc.oneof(junk, mutated(texts, 2)), fc.constantFrom('2019-11-04', null), (text, published) => {
      let last = 0;
      for (const { start, end, text: words } of readTimes(text, { published, voice: 'auto' })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(words);
        last = end;
      }
    }),
  );
});

test('a passage that has been read once reads the same again', () => {
  const of = (text: string): Parameters<typeof legible>[0] => ({
    id: 'p1' as never,
    text,
    sentences: [],
    citations: [],
  });
  holds(
    1000,
    fc.property(junk, (text) => {
      const once = legible(of(text)).passage.text;
      expect(legible(of(once)).passage.text).toBe(once);
    }),
  );
});
