import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCasebook } from './1-read/read-casebook.ts';
import { readDocuments } from './1-read/read-documents.ts';
import { segment } from './2-segment/segment.ts';
import { merge } from './3-merge/merge.ts';
import { extract } from './4-extract/extract.ts';
import { resolve } from './5-resolve/resolve.ts';
import type { PassageMentions, Span } from './artifacts.ts';
import { spanIndex } from './span-index.ts';

const someSpan = fc.record({ start: fc.nat(60), length: fc.nat(20) }).map(({ start, length }) => ({
  start,
  end: start + length,
}));

test('a search by halves finds what looking at each of them finds', () => {
  fc.assert(
    fc.property(fc.array(someSpan, { maxLength: 30 }), someSpan, (spans, window) => {
      const plain = spans.filter((one) => one.start < window.end && window.start < one.end);
      expect(spanIndex(spans, (one) => one)(window)).toEqual(plain);
    }),
  );
});

const sentences =
  'Dr Hudson said he landed at 14.56 on 3 May 2016 at Leeds. His wound bled. PC Palmer ran to the Home Office. ';

/** How often a mention's place is asked for while one passage of that many sentences is resolved. */
function looks(times: number): number {
  let count = 0;
  const counted = <One extends Span>(one: One): One => {
    const { start } = one;
    return Object.defineProperty({ ...one }, 'start', {
      enumerable: true,
      get: () => {
        count += 1;
        return start;
      },
    });
  };
  const { casebook, places } = readCasebook(null);
  const bytes = new TextEncoder().encode(sentences.repeat(times));
  const { documents } = readDocuments({ documents: [{ file: 'a.txt', bytes }], casebook: null }, casebook, places);
  const context = { casebook, timezone: 'Europe/London', editor: true };
  const { roster, mentions } = extract(merge(documents.flatMap(segment)), documents, context);
  const watched = mentions.map(
    (one): PassageMentions => ({
      ...one,
      times: one.times.map((time) => ({ ...time, phrase: counted(time.phrase) })),
      people: one.people.map(counted),
      organisations: one.organisations.map(counted),
      speech: one.speech.map(counted),
      themes: one.themes.map(counted),
      injuries: one.injuries.map((injury) => ({ ...injury, span: counted(injury.span) })),
    }),
  );
  resolve({ roster, mentions: watched }, [], documents, context);
  return count;
}

test('four times as many sentences in one passage take about four times as many looks', () => {
  const [few, many] = [looks(50), looks(200)];
  expect(few).toBeGreaterThan(50);
  expect(many / few).toBeLessThan(5);
});
