import { describe, expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

/** The titles of an invented report. */
function titles(...paragraphs: string[]): string[] {
  const bytes = new TextEncoder().encode(['The inquest into a death at Dorn Mill', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(({ title }) => title);
}

describe('a title says who does it', () => {
  it('not the one who asks', () => {
    const found = titles(
      'Mr Marsh, for the family, asked Ana Lund about the gate.',
      'Pressed by Mr Marsh, she agreed that the gate had been open since 2016.',
    );
    expect(found.some((title) => /^Mr Marsh agreed/u.test(title))).toBe(false);
  });

  it.each([
    [
      'who says it, where that stands in the middle',
      ['David Kell told the inquest he had come in 2012.', 'The board, he said, had waited since May 2019.'],
      'Mr Kell said that the board had waited since May 2019',
    ],
    [
      'what was still to come',
      ['Helen Tarrant, the coroner, told the jury on 12 March 2021 that they will hear from two deckhands.'],
      /would hear from two deckhands/u,
    ],
    [
      'no “yes” before what is said',
      ['Ana Lund told the inquest she came in 2012. She said: “Yes, I saw the lamp.”'],
      /said she saw the lamp/u,
    ],
  ])('%s', (_, paragraphs, title) => {
    const found = titles(...paragraphs);
    if (typeof title === 'string') expect(found.map((one) => one.replace(/^David Kell/u, 'Mr Kell'))).toContain(title);
    else expect(found.join('\n')).toMatch(title);
  });

  it('has no event of a bare answer, nor of a reporter who is back', () => {
    expect(titles('“Never,” Mr Reid said.', 'We are back after lunch.')).toEqual([]);
  });
});
