import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

/** What is left unlinked; a reference that is linked is not among it. */
describe('references that are left and counted', () => {
  it.each([
    ['two men', 'Mr Vale met Mr Lunt. Later he left.', ['he']],
    ['nobody named', 'The officer said that he ran.', ['The officer', 'he']],
    ['a crowd', 'They ran to the gate.', ['They']],
    ['kin nobody names', 'Anna Vale said her husband was late.', ['her husband']],
    ['a stranger between', 'Mr Vale told a doctor that he would stop.', ['he']],
  ])('%s', (_, text, expected) => {
    expect(recognisedIn(text).unlinked).toEqual(expected);
  });

  it.each([
    ['one man', 'Mr Vale ran. He fell.'],
    ['one man and one woman', 'Mr Vale met Mrs Lunt. He fell and she called.'],
    ['the one whom the sentence before opens with', 'Mr Lunt rang. Mr Vale ran to the gate. He fell.'],
    ['the coroner', 'The coroner, Ada Lunt, sat. The coroner rose.'],
    ['a rank', 'Captain Ada Lunt gave evidence. The captain said so.'],
    ['her husband', 'Mr Vale’s wife said her husband was late.'],
  ])('not: %s', (_, text) => {
    expect(recognisedIn(text).unlinked).toEqual([]);
  });
});
