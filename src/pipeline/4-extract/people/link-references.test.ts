import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

/** What is left unlinked; a reference that is linked is not among it. */
describe('references that are left and counted', () => {
  it.each([
    ['two men', 'Mr Vale met Mr Lunt. Later he left.', ['he']],
    ['nobody named', 'The officer said that he ran.', ['The officer', 'he']],
    ['a crowd', 'They ran to the gate.', ['They']],
    ['kin nobody names', 'Anna Vale said her husband was late.', ['her husband']],
    ['kin of either', 'Ann Vale rang her husband, Ned Vale. Mrs Lunt came in. Her husband slept.', ['Her husband']],
    ['a stranger between', 'Mr Vale told a doctor that he would stop.', ['he']],
  ])('%s', (_, text, expected) => {
    expect(recognisedIn(text).unlinked).toEqual(expected);
  });

  it.each([
    ['one man', 'Mr Vale ran. He fell.'],
    ['one man and one woman', 'Mr Vale met Mrs Lunt. He fell and she called.'],
    ['the one whom the sentence before opens with', 'Mr Lunt rang. Mr Vale ran to the gate. He fell.'],
    ['the one whom it opens with behind a date', 'Mr Lunt slept. On 1st May, Mr Vale rang the ward. He fell.'],
    ['and behind a clock time', 'Mr Lunt slept. Shortly before 18:00 Mr Vale rang. He fell.'],
    ['the coroner', 'The coroner, Ada Lunt, sat. The coroner rose.'],
    [
      'the judge, who sits as the coroner',
      'Judge Ada Lunt heard evidence. The coroner opened the inquest. The judge rose.',
    ],
    ['a rank', 'Captain Ada Lunt gave evidence. The captain said so.'],
    ['her husband, who was named', 'Ann Vale rang her husband, Ned Vale. Her husband slept.'],
    ['her husband', 'Mr Vale’s wife said her husband was late.'],
  ])('not: %s', (_, text) => {
    expect(recognisedIn(text).unlinked).toEqual([]);
  });
});

describe('“he” that is not the one named last', () => {
  const he = (...paragraphs: readonly string[]) =>
    recognisedIn(...paragraphs).unlinked.filter((word) => /^(?:he|she)$/iu.test(word));

  it.each([
    ['whom the subject left', ['At 16.10 the mate went forward, leaving Mr Orchard at the wheel. He slept.'], ['He']],
    ['in the next paragraph', ['At noon the mate went below, leaving Mr Orchard alone.', 'He slept.'], ['He']],
    ['whom somebody told', ['The foreman told Mr Orchard to wait. He went home.'], ['He']],
    ['who is the subject again', ['The foreman said Mr Orchard was late. He went home.'], []],
    ['whom a woman told', ['The waitress told Mr Orchard to wait. He went home.'], []],
    ['who is named behind it', ['Mr Orchard slept. When he gave evidence, Mr Vale wept.'], ['he']],
    ['whom nobody behind it can be', ['Mrs Orchard slept. When she rang, Mr Vale answered.'], []],
    ['no defendant', ['Simon Vale wept. The owner, Paul Orchard, trusted him. He was convicted of fraud.'], ['He']],
    ['one who died', ['Paul Orchard died on 3 March 2019. He was arrested that night.'], ['He']],
    ['the defendant', ['Simon Vale, 44, denies theft. He was remanded in custody.'], []],
    ['who arrests', ['PC Paul Orchard ran. He arrested the owner.'], []],
    ['a name in his own words', ['A fitter was there. “I saw Simon Vale by the gate,” he said.'], ['he']],
    [
      'in another’s words, after a paragraph of his own',
      ['Prof Ian Coe said that he warned the board.', '“He told me ‘The boat’s gone’,” said Tom Dale.'],
      ['He'],
    ],
    [
      'in another’s words, after a deed of his',
      ['Ian Coe ran to the quay.', '“He had a lamp,” said Ada Lunt.'],
      ['He'],
    ],
    [
      'in the words of who told of him before',
      ['Ada Lunt said Ian Coe ran to the quay.', '“He had a lamp,” Ada Lunt said.'],
      [],
    ],
    [
      'in words that named him a paragraph before',
      ['Ada Lunt said: “I saw Ian Coe by the quay.', '“He had a lamp.”'],
      [],
    ],
    [
      'who tells of it later, where the one before died',
      [
        'Ian Coe told the inquiry that he warned them.',
        'At five the mate, Paul Orchard, smelt gas. He reported it to the bridge.',
        'Paul Orchard died of the smoke.',
      ],
      ['He'],
    ],
    ['the speaker of the words', ['Paul Orchard, a fitter, said: “He came at me with a bar.”'], ['He']],
  ])('%s', (_, paragraphs, expected) => {
    expect(he(...paragraphs)).toEqual(expected);
  });
});
