import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** What each event is, and who tells it. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const bytes = new TextEncoder().encode(paragraphs.join('\n'));
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(({ standing, told: by }) => [standing, ...(by?.by ?? [])].join(' '));
}

const gate = 'The gate at the quay was closed on 13 May 2019.';

describe('what stands under whose statement it is', () => {
  it.each([
    [['Statement of the Birch family', gate], ['statement']],
    [['Family tribute', gate], ['statement']],
    [['The Birch family statement', gate], ['statement']],
    [['Statement by Dunmarrow Police', gate], ['official']],
    [['Dunmarrow Police news release', gate], ['official']],
    [
      [
        'Statement of the Birch family',
        gate,
        'It was shut on 14 May 2019.',
        'It was open on 15 May 2019.',
        'Statement of Leila Sayed',
        'My brother came to the port in 2018.',
        'The port took Leila Sayed on in 2020.',
      ],
      ['statement leila-sayed', 'statement', 'statement', 'statement', 'statement leila-sayed'],
    ],
    [['Statement of the Birch family', 'Mr Kell said that the gate was closed on 13 May 2019.'], ['account mr-kell']],
    [['Statement on behalf of Corrie Marine', gate], ['statement']],
    [['Statement of account', gate], ['report']],
    [['Words by Nora Tull', gate], ['report']],
    [
      ['The statement was read by Dunmarrow Police.', gate],
      ['report', 'report'],
    ],
  ])('%j', (paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});
