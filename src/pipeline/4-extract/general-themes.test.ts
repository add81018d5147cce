import { describe, expect, it } from 'vitest';
import { findThemes, themeMatcher } from './find-themes.ts';
import { themesOf } from './general-themes.ts';
import { readWords } from './read-words.ts';

const matcher = themeMatcher(themesOf({}));
const themesIn = (text: string): string[] =>
  [
    ...new Set(findThemes(readWords(text, [{ start: 0, end: text.length }]), matcher).map(({ id }) => String(id))),
  ].sort();

describe('the themes of any inquest or inquiry', () => {
  it.each([
    ['Four people lost their lives.', ['deaths']],
    ['The lifeboat was launched at 6.52pm.', ['response']],
    ['The immediate cause was that the chains gave way.', ['cause']],
    ['She raised concerns about the gate.', ['warnings']],
    ['The board decided to defer the work.', ['decisions']],
    ['The chains were inspected in 2007 and replaced.', ['maintenance']],
    ['The crew had not been trained.', ['training']],
    ['The captain radioed the office and had no reply.', ['communication']],
    ['Mr Reid told the inquest he heard it.', ['evidence']],
    ['The inquest was adjourned.', ['hearing']],
    ['Her sister paid tribute to her.', ['families']],
    ['He apologised.', ['apology']],
    ['She was in cardiac arrest.', []],
    ['He suspected a leaking pipe.', ['cause']],
    ['He was suspected of theft.', ['charges']],
    ['She complained of a pain in her leg.', []],
    ['She complained of the noise.', ['warnings']],
    ['We conclude that the gate was open.', ['findings']],
    ['No charges were brought.', ['charges']],
    ['Two recommendations follow.', ['recommendations']],
  ])('%s', (text, ids) => {
    expect(themesIn(text)).toEqual(ids);
  });

  it.each([
    'In response to footnote 4, see the annex.',
    'The firm closed in 2011.',
    'The company sold 112 boats.',
    'He was in charge of the kiosk.',
    'The report is eleven pages long.',
    'The Birch family moved to the coast.',
    'She waited for three hours.',
  ])('none: %s', (text) => {
    expect(themesIn(text)).toEqual([]);
  });
});
