import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Who tells the first event of each passage, as what; a passage without one is left out. */
function told(...paragraphs: string[]): readonly string[] {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'day-4.txt', bytes }], casebook: null }, { editor: true });
  return (timeline?.passages ?? []).flatMap(({ id, text }) => {
    const event = timeline?.events.find(({ sources }) => sources[0]?.passage === id);
    return event === undefined
      ? []
      : [`${text.slice(0, 14)} → ${event.standing}: ${event.told?.by.join() || 'nobody'}`];
  });
}

const opening = [
  'THE SALTWICK PIER INQUIRY',
  'MR PELL: I call Mrs Joan Tarrant.',
  'MRS JOAN TARRANT (sworn)',
  'Questions from MR PELL',
];

describe('who has the floor in a transcript', () => {
  it('gives answers to the witness and what is put to her to counsel', () => {
    expect(
      told(
        ...opening,
        'Q. Two men died: Owen Hart and Ivo Kern.',
        'A. The gate had been locked since the spring.',
        'MR PELL: The alarm rang at 9.15 pm on 4 May 2019.',
        'A. The pump stopped before the alarm rang.',
      ).slice(-4),
    ).toEqual([
      'Q. Two men die → submission: mr-pell',
      'A. The gate ha → account: joan-tarrant',
      'MR PELL: The a → submission: mr-pell',
      'A. The pump st → account: joan-tarrant',
    ]);
  });

  it('tells nothing by a line that names the witness, and leaves bare questions out', () => {
    const lines = told(...opening, 'Q. Did you see the pump?', 'A. The pump had stopped by then.');
    expect(lines.some((line) => /^(?:MRS JOAN|Questions|Q\. Did)/u.test(line))).toBe(false);
  });

  it('gives nobody an answer once the witness has withdrawn', () => {
    const lines = told(
      ...opening,
      'A. The pump had stopped by then.',
      '(The witness withdrew)',
      'Q. The gate was locked at 9 pm.',
    );
    expect(lines.some((line) => line.startsWith('Q. ') && line.includes('mr-pell'))).toBe(false);
  });
});
