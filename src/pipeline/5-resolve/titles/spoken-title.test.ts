import { expect, it } from 'vitest';
import { answeredTitle, askedTitle, spokenTitle } from './spoken-title.ts';

const common = new Set(['he', 'it', 'there', 'we', 'they', 'nobody', 'the']);
const titled = (inner: string, pronoun: 'he' | 'she' | null): string | null =>
  spokenTitle({ inner, speaker: 'Ms Vale', pronoun, isCommon: (word) => common.has(word.toLowerCase()) });

it.each([
  ['It has been a long year,', null, 'Ms Vale said it had been a long year'],
  ['We could hear people calling.', null, 'Ms Vale said they could hear people calling'],
  ['I saw the lamps. It was late.', 'she', 'Ms Vale said she saw the lamps'],
  ['I saw the lamps.', null, null],
  ['Mrs Dorn will tell you that she asked.', 'she', 'Ms Vale said Mrs Dorn would say that she asked'],
  ['As I have said before, I saw the lamps.', 'she', 'Ms Vale said she saw the lamps'],
  ['You will see it.', 'she', null],
  ['She looked unwell.', 'she', null],
  ['She looked unwell.', null, null],
  ['He looked unwell.', 'she', 'Ms Vale said he looked unwell'],
  ['Was it locked?', 'she', null],
  ['I remember saying hold on, stay with me,', 'she', 'Ms Vale said she remembered saying “hold on, stay with me”'],
  ['I was shouting to him get off my leg.', 'she', 'Ms Vale said she was shouting to him “get off my leg”'],
  ['He kept screaming I can’t see.', 'she', 'Ms Vale said he kept screaming “I can’t see”'],
  ['I told him to get off my leg.', 'she', 'Ms Vale said she told him to get off her leg'],
  ['I said I was on my way.', 'she', 'Ms Vale said she said she was on her way'],
  ['I remember saying goodbye to my father.', 'she', 'Ms Vale said she remembered saying goodbye to her father'],
] as const)('said: %s', (inner, pronoun, title) => {
  expect(titled(inner, pronoun)).toBe(title);
});

const question =
  'Asked by Ola Vik KC, for the families, whether a bell had rung, Ms Vale said that she never heard one.';

it('says what was asked, and what was answered where it is no quotation', () => {
  expect(askedTitle(question, 'Ms Vale')).toBe('Ms Vale was asked whether a bell had rung');
  expect(askedTitle('Asked what she did then, Ms Vale told the jury that she rang the yard.', 'Ms Vale')).toBeNull();
  expect(answeredTitle(question, 'Ms Vale')).toBe(
    'Ms Vale said that she never heard one when asked whether a bell had rung',
  );
  expect(answeredTitle('Asked whether a bell had rung, Ms Vale replied: “Never.”', 'Ms Vale')).toBe(
    'Ms Vale answered “Never” when asked whether a bell had rung',
  );
  expect(answeredTitle('Asked what she did then, Ms Vale told the court that she ran to the gate.', 'Ms Vale')).toBe(
    'Ms Vale said that she ran to the gate',
  );
  expect(
    askedTitle(
      'Asked by Ola Vik, counsel for the families, whether a bell had rung, Ms Vale said it had not.',
      'Ms Vale',
    ),
  ).toBeNull();
  expect(
    askedTitle(
      'Asked by Ola Vik, counsel for the families, whether she was trained, Ms Vale said she was not.',
      'Ms Vale',
    ),
  ).toBe('Ms Vale was asked whether she was trained');
  expect(askedTitle('Ms Vale said so.', 'Ms Vale')).toBeNull();
});
