import { describe, expect, it } from 'vitest';
import { convert } from '../pipeline.ts';
import { nameBody } from './name-pronoun.ts';
import { openingMarks } from './told-text.ts';

/** The titles of an invented report. */
function titles(...paragraphs: string[]): string[] {
  const bytes = new TextEncoder().encode(['The inquiry into a fire', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(({ title }) => title);
}

describe('a pronoun in a title', () => {
  it.each([
    ['that opens it', ['Mr Dorn came in 2012.', 'He left in 2015.'], 'Mr Dorn left in 2015'],
    ['of the teller', ['Ms Vale told the inquiry she rang.', 'She said nobody came.'], 'Ms Vale said nobody came'],
  ])('%s', (_, paragraphs, title) => {
    expect(titles(...paragraphs)).toContain(title);
  });

  it('is what a body is called right before', () => {
    expect(nameBody('It finds that the gate was open', 'The Inquiry heard of it.')).toBe(
      'The Inquiry finds that the gate was open',
    );
    expect(nameBody('It finds that the gate was open', 'Nobody came.')).toBe('It finds that the gate was open');
    expect(nameBody('It fell', 'The inquiry heard of it.')).toBe('It fell');
  });
});

describe('the words of an event, made ready', () => {
  it.each([
    ['14.07 The gate', 6],
    ['12. The gate', 4],
    ['MR PELL: The gate', 9],
    ['The gate', 0],
  ])('%s', (words, length) => {
    expect(openingMarks(words)).toBe(length);
  });
});

describe('titles that would be the same', () => {
  it('differ by what each speaks of, or are counted', () => {
    const all = titles(
      'Mr Dorn came in 2012.',
      'Ms Vale gave evidence.',
      'Ms Vale said: “Did you hear of it, in all that noise?”',
      'Ms Vale said: “Did you know of it, or your brother?”',
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('titles of the same words', () => {
  it('are numbered and keep to their length, however many there are', () => {
    const paragraphs = Array.from(
      { length: 120 },
      (_, at) =>
        `Inspector Maria Holt said the gates had stood open for almost an hour, according to item ${at + 200} of the log.`,
    );
    const found = titles(...paragraphs);
    expect(found).toHaveLength(120);
    expect(new Set(found).size).toBe(120);
    expect(Math.max(...found.map((title) => title.length))).toBeLessThanOrEqual(80);
    expect(found.some((title) => title.endsWith('(120 of 120)'))).toBe(true);
  });
});
