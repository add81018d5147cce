import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Who tells each event, in the document's order. */
function tellers(...paragraphs: readonly string[]): readonly string[] {
  const bytes = new TextEncoder().encode(paragraphs.join('\n'));
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.passages ?? []).flatMap(({ id }) =>
    (timeline?.events ?? [])
      .filter(({ sources }) => sources[0]?.passage === id)
      .map(({ told }) => told?.by.join(' and ') || 'nobody'),
  );
}

const quay = 'The quay was inspected on 12 March 2018.';
const gate = 'On 13 May 2019 I closed the east gate.';

describe('a document of somebody’s own', () => {
  it.each([
    [
      'a signed statement',
      ['Statement of the harbour master', quay, gate, 'Signed Joan Tarrant, this 14th day of May 2019'],
      ['joan-tarrant', 'joan-tarrant'],
    ],
    [
      'by its opening',
      ['To the board', 'I, Joan Tarrant, am the harbour master.', quay, gate],
      ['joan-tarrant', 'joan-tarrant'],
    ],
    [
      'a letter, where it says “I”',
      ['Dear Sir', quay, gate, 'Yours faithfully', 'Joan Tarrant'],
      ['nobody', 'joan-tarrant'],
    ],
    [
      'what another told her',
      [
        'Statement of the harbour master',
        'Mr Pell told me that the pump failed at noon.',
        gate,
        'Signed: Joan Tarrant',
      ],
      ['joan-tarrant', 'joan-tarrant'],
    ],
    [
      'not of whose mother she is',
      ['Statement of Joan Tarrant', 'I am Piet Tarrant’s mother.', gate, 'Piet Tarrant was ten.'],
      ['joan-tarrant', 'joan-tarrant'],
    ],
    [
      'what another told a coroner',
      ['1. Coroner', 'I am Joan Tarrant, Assistant Coroner for Holm.', 'Mr Pell told me that the pump failed at noon.'],
      ['mr-pell'],
    ],
    [
      'by its heading',
      ['Statement of Joan Tarrant, mother of Piet Tarrant', gate, quay],
      ['joan-tarrant', 'joan-tarrant'],
    ],
    [
      'by a heading in capitals and the name alone at its end',
      ['WITNESS STATEMENT OF JOAN O’HARE-TARRANT', gate, quay, 'Joan O’Hare-Tarrant', '14 May 2019'],
      ['joan-ohare-tarrant', 'joan-ohare-tarrant'],
    ],
    [
      'by who it says she is',
      ['1. Coroner', 'I am Dr Joan Tarrant, Assistant Coroner for Holm.', gate, quay],
      ['joan-tarrant', 'joan-tarrant'],
    ],
    [
      'what follows somebody else’s words',
      ['Statement of Joan Tarrant', 'Mr Pell said that it was shut. The pump stopped on 12 March 2018.', gate],
      ['joan-tarrant', 'mr-pell', 'joan-tarrant'],
    ],
    [
      'not where several make statements',
      ['Statement of Ruth Lind', gate, 'Statement of Peter Dorn', gate, 'Joan Tarrant'],
      ['ruth-lind', 'peter-dorn'],
    ],
    ['not where others speak for somebody', ['Statement of the family of Joan Tarrant', gate], ['nobody']],
    ['not where two sign', ['Statement of the masters', gate, 'Signed: Joan Tarrant', 'Signed: Piet Dorn'], ['nobody']],
    ['not where nobody says “I”', ['Statement of the harbour board', quay, 'Signed: Joan Tarrant'], ['nobody']],
  ])('%s', (_, paragraphs, expected) => {
    expect(tellers(...paragraphs)).toEqual(expected);
  });
});

describe('what its kind is', () => {
  const standings = (...paragraphs: readonly string[]) => {
    const bytes = new TextEncoder().encode(paragraphs.join('\n'));
    const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
    return (timeline?.events ?? []).map(({ standing }) => standing);
  };

  it.each([
    [
      'a finding in a coroner’s report',
      ['1. Coroner', 'I am Joan Tarrant, Assistant Coroner for Holm.', gate],
      'finding',
    ],
    [
      'a finding in an inspector’s',
      ['To the minister', 'The quay', 'The gate', gate, 'Joan Tarrant', 'INSPECTOR'],
      'finding',
    ],
    ['an account in a witness’s statement', ['Witness statement of Joan Tarrant', gate], 'account'],
    ['a statement otherwise', ['Statement of Joan Tarrant', gate], 'statement'],
  ])('%s', (_, paragraphs, expected) => {
    expect(standings(...paragraphs).at(-1)).toBe(expected);
  });
});
