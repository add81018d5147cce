import { expect, it } from 'vitest';
import { findFootnotes, withoutMarks } from './footnotes.ts';

it.each([
  ['The gate failed before dawn.[2] A lorry', 'The gate failed before dawn.    A lorry'],
  ['The gate failed before dawn.[^12]', 'The gate failed before dawn.     '],
  ['“It failed.”¹ A lorry', '“It failed.”  A lorry'],
  ['The gate,[3] which failed', 'The gate,    which failed'],
  ['It failed before dawn.12 A lorry', 'It failed before dawn.   A lorry'],
  ['The train [sic] left', 'The train [sic] left'],
  ['Version No.5 The gate', 'Version No.5 The gate'],
  ['It left at 7.20 A lorry', 'It left at 7.20 A lorry'],
])('“%s” is read as “%s”', (text, read) => {
  expect(withoutMarks(text)).toBe(read);
});

it('finds footnotes by their marks', () => {
  expect(
    findFootnotes(['It failed.[1] A lorry.¹', '[1] Log, 23 November.', '[2] The crew left.', '¹ Statement']),
  ).toEqual([false, true, false, true]);
  expect(findFootnotes(['[^1]: Statement of Mr Dale'])).toEqual([true]);
});
