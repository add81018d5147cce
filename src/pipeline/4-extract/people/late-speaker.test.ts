import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Who tells the last paragraph of a plain report. */
function lastTeller(...paragraphs: readonly string[]): string {
  const bytes = new TextEncoder().encode(['The flood at Little Orme', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  const last = timeline?.passages.at(-1)?.id;
  const own = (timeline?.events ?? []).filter(({ sources }) => sources[0]?.passage === last);
  return own.flatMap(({ told }) => told?.by ?? []).join(', ') || 'nobody';
}

const edith = 'Edith Larkin, 81, said that she heard it.';
const she = '“It was like a lorry in the yard,” she said.';

describe('“she said”, some paragraphs after somebody spoke', () => {
  it.each([
    ['right behind it', [edith, she], 'edith-larkin'],
    ['with nobody named between', [edith, 'The water rose to the second step.', she], 'edith-larkin'],
    ['with a man between', [edith, 'Her husband, Walter, made tea in the kitchen.', she], 'edith-larkin'],
    ['with a man speaking between', [edith, 'Mike Dunne said that he rang at noon.', she], 'nobody'],
    ['with counsel asking between', [edith, 'Tom Vale KC asked whether she was sure.', she], 'edith-larkin'],
    [
      'without quotation marks',
      [edith, 'The water rose to the second step.', 'She said that it shook.'],
      'edith-larkin',
    ],
    [
      'without quotation marks, after another’s account',
      [edith, 'Mike Dunne said that he rang at noon.', 'She said that it shook.'],
      'nobody',
    ],
    [
      'after two who spoke in one paragraph',
      [`${edith} Susan Pike said that she did not.`, 'She said that it shook the house.'],
      'nobody',
    ],
    [
      'after two who did something',
      ['Edith Larkin and Susan Pike walked to the mill.', 'She said that it shook the house.'],
      'nobody',
    ],
    ['with a woman between', [edith, 'Susan Pike, 41, was passing the mill.', she], 'susan-pike'],
    [
      'with two women between',
      [edith, 'Susan Pike and Mary Holt were passing.', 'The water rose to the second step.', she],
      'nobody',
    ],
    ['with a stranger between', [edith, 'A woman with a dog was passing the mill.', she], 'nobody'],
    ['with a stranger speaking between', [edith, '“It came at four,” said a woman who lives there.', she], 'nobody'],
    [
      'too late',
      [edith, ...['The water rose.', 'It rose to the step.', 'The mill was dark.', 'It rained on.'], she],
      'nobody',
    ],
    ['of a man', [edith, 'The water rose to the second step.', she.replace('she', 'he')], 'nobody'],
    [
      'who is called “he” in the same words',
      ['Elian, 6, was there. Diana Cole, 33, was born in Orme. “I think he was with his father,” she said.'],
      'diana-cole',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(lastTeller(...paragraphs)).toBe(expected);
  });
});
