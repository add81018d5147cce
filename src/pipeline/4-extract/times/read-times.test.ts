import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';
import { idioms } from './idioms.ts';
import { readTimes } from './read-times.ts';
import { timesIn } from './testing/read-table.ts';
import { tokenise } from './tokens.ts';

const idiomWords = idioms.flatMap(({ starts }) => starts).map((word) => (word === '#' ? '31' : word));
const more =
  "of in on the a and or to - – , . : / ' s ago later earlier BC May March 1989 20,000 14.56 p.m. Monday 5th".split(
    ' ',
  );
/** Texts made of the words that idioms are made of, joined as carelessly as can be. */
const timeLike = fc
  .array(fc.tuple(fc.constantFrom(...idiomWords, ...more), fc.constantFrom('', ' ', ' ', ' ', '\n', '\n\n')), {
    maxLength: 60,
  })
  .map((pairs) =>
    pairs.map(([word, gap]) => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word) + gap).join(''),
  );
const anyText = fc.oneof(timeLike, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }));
const anyContext = fc.record({
  published: fc.constantFrom(null, '2018-10-03', '2016-02-29T23:59', 'nonsense', '2018-02-31'),
  voice: fc.constantFrom('news' as const, 'narrative' as const, 'auto' as const),
});

test('any text is read: in order, without overlap, each expression where it says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      let at = 0;
      for (const time of readTimes(text, context)) {
        expect(time.start).toBeGreaterThanOrEqual(at);
        expect(time.end).toBeGreaterThan(time.start);
        expect(text.slice(time.start, time.end)).toBe(time.text);
        expect(time.value).toMatch(/^(?:P[TX\d]|(?:BC)?[X\d]{2}|PRESENT_REF|PAST_REF|FUTURE_REF)/);
        at = time.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a value with a day names a day that the calendar has', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(timeLike, anyContext, (text, context) => {
      for (const { value } of readTimes(text, context)) {
        const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
        if (year === undefined) continue;
        const date = new Date(Date.UTC(2000, 0, 1));
        date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
        expect(date.getUTCDate()).toBe(Number(day));
      }
    }),
    { numRuns: 1000 },
  );
});

/** How often tokens are looked at while a text is read. */
function looksAt(text: string): number {
  let looks = 0;
  const tokens = new Proxy(tokenise(text), {
    get: (target, key) => {
      looks += 1;
      return Reflect.get(target, key);
    },
  });
  findMatches(tokens);
  return looks;
}

test('the work grows with the text and no faster, however odd the text', { timeout: 60_000 }, () => {
  const units = [
    'the end of ',
    '5 or 6 ',
    'a quarter of a ',
    'year-ago ',
    "'",
    '1.',
    'every other ',
    'May ',
    '12 May ',
    'almost ',
    'late ',
  ];
  for (const unit of [...units, ...idiomWords.map((word) => `${word} `)]) {
    const once = looksAt(unit.repeat(20));
    const fourfold = looksAt(unit.repeat(80));
    expect(fourfold, `work over "${unit}"`).toBeLessThan(once * 4.6 + 2000);
    expect(fourfold / (80 * Math.max(1, tokenise(unit).length)), `looks a token over "${unit}"`).toBeLessThan(600);
  }
});

test('the same text gives the same times again', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      expect(readTimes(text, context)).toEqual(readTimes(text, context));
    }),
  );
});

test('without a publication date, relative times stay unresolved', () => {
  expect(timesIn('On Friday, yesterday, in May and last week.', { published: null })).toEqual([
    'Friday|DATE|XXXX-WXX-5',
    'yesterday|DATE|PAST_REF',
    'May|DATE|XXXX-05',
    'last week|DATE|PAST_REF',
  ]);
});

test('a value says what it rests on', () => {
  const times = readTimes('In 2009 he left. On March 22 last year he came; on the next morning he fell.', {
    published: '2018-10-03',
    voice: 'news',
  });
  expect(times.map(({ reference }) => reference)).toEqual([
    { kind: 'words' },
    { kind: 'publication' },
    { kind: 'text', start: 20, end: 38 },
  ]);
});

test('the two documents give the times that they state', () => {
  const document = (name: string): string =>
    readFileSync(new URL(`../../../casebook/documents/${name}.txt`, import.meta.url), 'utf8');
  const read = (name: string) => timesIn(document(name), { published: '2018-10-03T20:23', voice: 'auto' });
  expect(read('live-blog-1')).toEqual(
    expect.arrayContaining(['March 22 last year|DATE|2017-03-22', '14.56|TIME|2017-03-22T14:56', '2015|DATE|2015']),
  );
  expect(read('live-blog-2')).toEqual([
    'March 22 last year|DATE|2017-03-22',
    'three-week|DURATION|P3W',
    'almost an hour|DURATION|PT1H|LESS_THAN',
    'years|DURATION|PXY',
    '21 March|DATE|2017-03-21',
    'a night|DURATION|P1D',
    'the next morning|TIME|2017-03-22TMO',
    '2.30pm|TIME|2017-03-22T14:30',
    '2009|DATE|2009',
    'December 2010|DATE|2010-12',
    '2012|DATE|2012',
    '2016|DATE|2016',
  ]);
});

test('scores, money, ages, roads and counts are no times', () => {
  const text =
    'He was "content" with 9/11. They lost 4-3. It cost £2016 or $1,999. The A2016 and flight 1989. Aged 52, he had ' +
    'around 3,000 subjects, 20,000 closed and 500 live; a cut of 18cm. See page 2016. Room 1984.';
  expect(timesIn(text)).toEqual([]);
});
