import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The tellers of each event of the last paragraph. */
function tellers(...paragraphs: readonly string[]): string {
  const bytes = new TextEncoder().encode(['The inquest into a fire', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  const last = timeline?.passages.at(-1)?.id;
  const own = (timeline?.events ?? []).filter(({ sources }) => sources[0]?.passage === last);
  return own.map(({ told }) => told?.by.join(' and ') || 'nobody').join(', ');
}

describe('Owen Hart tells it', () => {
  it.each([
    'Owen Hart said the door was locked.',
    'The door was locked, Owen Hart said.',
    'The door was locked, said Owen Hart.',
    'The door, Owen Hart said, was locked.',
    '“The door was locked,” Mr Owen Hart’s statement continued.',
    '“The door was locked,” said Owen Hart.',
    '“The door was locked,” Owen Hart said.',
    '“The door,” Mr Owen Hart told Ms Rowe, “was locked at noon.”',
    "'The door was locked,' said the board's inspector, Owen Hart.",
    'The door was locked, said the board’s inspector, Owen Hart.',
    '“The door,” said the board’s inspector, Owen Hart, “was locked.”',
    'The board’s inspector, Owen Hart, said the door was locked.',
    '“The door was locked,” explained the harbour board’s chief engineer, Owen Hart.',
    '“The door was locked,” explained harbour board chief engineer Owen Hart.',
    '“The door was locked,” said fitter Owen Hart.',
    '“The door was locked,” said a fitter, Owen Hart.',
    '“The door was locked,” said the leader of the council, Owen Hart.',
    '“The door was locked,” said Owen Hart, 41, a fitter.',
    '“The door was locked,” said his brother, Owen Hart.',
    '“The door was locked,” said Jean’s brother Owen Hart.',
    '“The door was locked,” recalled Owen Hart, who had the key.',
    '“The door was locked,” agreed Owen Hart.',
    '“The door was locked,” wrote Owen Hart in his statement.',
    'According to Owen Hart, the door was locked.',
    'I was told by the Trust’s medical director, Owen Hart, that the door was locked.',
    '(3) We were told by the Board’s surveyor, Owen Hart, that the door was locked.',
    'Owen Hart, a timber expert instructed by the court, considered that the door was locked.',
    'The door was locked, according to the inspector, Owen Hart.',
    'According to Owen Hart’s statement, the door was locked.',
    'Asked by Nadia Rowe, for the family, Owen Hart said the door was locked.',
    'Asked by Ms Rowe KC whether the door was locked, Mr Owen Hart agreed.',
    'Owen Hart agreed with Ms Rowe that the door was locked.',
    'Mr Owen Hart told Ms Nadia Rowe, counsel for the family, that the door was locked.',
    'Owen Hart did not accept that the door was locked.',
    'Cross-examined by Nadia Rowe KC, Owen Hart denied that the door was locked.',
    'Under questioning from Nadia Rowe KC, Owen Hart conceded that the door was locked.',
    'In a statement read to the court, Owen Hart said the door was locked.',
    'In a statement read by his solicitor, Owen Hart said the door was locked.',
    'In a statement read to the court by his solicitor, Ann Pell, Owen Hart said the door was locked.',
    'A statement from Owen Hart, read by his solicitor, Ann Pell, said the door was locked.',
    'The coroner read a statement from Owen Hart, the keeper, who said the door was locked.',
    'Owen Hart, who had worked there for ten years, said the door was locked.',
    'Owen Hart’s statement said the door was locked.',
    'Owen Hart’s evidence was that the door was locked.',
    'The evidence of Owen Hart was that the door was locked.',
    'The court heard from Owen Hart that the door was locked.',
    'Owen Hart gave evidence that the door was locked.',
    'We heard from Owen Hart that the door was locked.',
    'We heard evidence from the inspector, Owen Hart, that the door was locked.',
    'We accept Owen Hart’s evidence that the door was locked.',
    'We accept the evidence of Owen Hart that the door was locked.',
    'In the words of Owen Hart, the door was locked.',
    'The door was locked, in the view of Owen Hart.',
    'As Owen Hart put it: “The door was locked at noon.”',
    'Owen Hart: “The door was locked.”',
    'Owen Hart, a fitter: “The door was locked.”',
    '“The door was locked.” Those were the words of Owen Hart.',
    '“The door was locked.” Those were the words of the board’s inspector, Owen Hart.',
  ])('%s', (sentence) => {
    expect(tellers(sentence)).toBe('owen-hart');
  });

  it.each([
    [
      'whom a numbered report heard',
      ['4.1 It was dark.', '4.2 It rained.', '4.3 We heard from Owen Hart that the door was locked.'],
      'owen-hart',
    ],
    ['who adds', ['“The door was locked.” Owen Hart added that nobody had a key.'], 'owen-hart, owen-hart'],
    [
      'after another, by plain words',
      ['Ada Lund said she rang.', '“The door was locked.” Those were the words of Owen Hart.'],
      'owen-hart',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(tellers(...paragraphs)).toBe(expected);
  });
});

describe('somebody else tells it, or nobody', () => {
  it.each([
    ['counsel puts it', ['Nadia Rowe KC put it to Owen Hart that the door was locked.'], 'nadia-rowe'],
    ['it is put by counsel', ['It was put to Owen Hart by Nadia Rowe KC that the door was locked.'], 'nadia-rowe'],
    [
      'she puts it to him',
      ['Owen Hart spoke to Nadia Rowe KC.', 'Nadia Rowe KC rose. She put it to him that the door was locked.'],
      'nobody, nadia-rowe',
    ],
    ['a clause of its own', ['The door, said the report, Owen Hart had locked.'], 'nobody'],
    ['a husband, said he', ['Owen Hart rang.', 'Ruth’s husband, Tom, said he had last seen her at noon.'], 'nobody'],
    ['of whom the boy or his mother', ['“It was locked,” said the mother of the boy, Owen Hart.'], 'nobody'],
    ['her words after a man’s', ['“It was locked,” said Mr Hart.', '“It was not,” she said.'], 'nobody'],
    ['a neighbour’s after his', ['“It was locked,” said Mr Hart.', '“It was not,” said a neighbour.'], 'nobody'],
    ['the same man’s', ['“It was locked,” said Mr Hart.', '“It was shut,” he said.'], 'mr-hart'],
    ['what he was told', ['Owen Hart was told by Ada Lund that the door was locked.'], 'nobody'],
    ['evidence that was refused', ['The evidence of Owen Hart was rejected by the company.'], 'nobody'],
    [
      'a numbered report, in its next paragraph',
      ['4.1 Ada Lund told us that she rang.', '4.2 She left.', '4.3 The inspector, Owen Hart, ordered her to leave.'],
      'nobody',
    ],
    ['a letter to somebody', ['Owen Hart wrote to the council about the door.'], 'nobody'],
  ])('%s', (_, paragraphs, expected) => {
    expect(tellers(...paragraphs)).toBe(expected);
  });
});
