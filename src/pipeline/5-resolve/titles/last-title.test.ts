import { describe, expect, it } from 'vitest';
import { beginning } from './beginning-of.ts';
import { begunTitle, saidTitle, unnamedSpeaker, unnamedVoice } from './last-title.ts';

const plain = { clean: (words: string) => words, isSound: () => true };

describe('what no clause tells, in somebody’s words', () => {
  const said = (words: string): string | null =>
    saidTitle({ words, speaker: 'Ms Dorn', pronoun: 'she', isCommon: () => true }, plain);

  it.each([
    ['I closed the gate.', 'Ms Dorn said she closed the gate'],
    ['You could hear it.', 'Ms Dorn said: “You could hear it”'],
    [
      'We told them to leave, and they told us to wait until somebody came who knew what to do.',
      'Ms Dorn said: “We told them to leave, and they told us to wait until somebody…”',
    ],
    ['Did you ever see it tested?', 'Ms Dorn asked: “Did you ever see it tested?”'],
    ['Never.', null],
  ])('%s', (words, title) => {
    expect(said(words)).toBe(title);
  });
});

it('says of words between marks that somebody spoke them, and of others that the document does', () => {
  expect([unnamedVoice('report'), unnamedSpeaker('report')]).toEqual(['Somebody', 'The document']);
  expect(unnamedVoice('account')).toBe('One account');
});

describe('a sentence that only begins', () => {
  it.each([
    [
      'Fourteen nations, including China, Laos and Vietnam, signed an agreement promising the neutrality of the whole region.',
      'Fourteen nations signed an agreement promising the neutrality of the whole…',
    ],
    [
      'As one keeper noted, “we were never asked about any of this at all before the board met in June”.',
      'As one keeper noted, “we were never asked about any of this at all…”',
    ],
    ['We never knew', null],
  ])('%s', (sentence, title) => {
    expect(begunTitle(sentence, plain)).toBe(title);
  });

  it('never ends on a word that leads on, nor within a bracket', () => {
    expect(beginning('The keeper of the quay went to the harbour (the old one) with a lamp', 40)).toBe(
      'The keeper of the quay went…',
    );
    expect(beginning('The keeper went to the harbour (which was the old one)', 44)).toBe(
      'The keeper went to the harbour…',
    );
  });
});
