import { expect, test } from 'vitest';
import { isAhead, tenseAround } from './tense.ts';
import { tokenise } from './tokens.ts';

const tenseOf = (text: string) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ lower }) => lower === 'friday');
  return tenseAround(tokens, at, at + 1);
};

test('the nearest verb before a time decides, else the nearest after it', () => {
  expect(tenseOf('The court rose on Friday.')).toBe('surely past');
  expect(tenseOf('She rose to speak on Friday.')).toBe('past');
  expect(tenseOf('It changed from one to the other on Friday.')).toBe('surely past');
  expect(tenseOf('He said it will sit on Friday.')).toBe('future');
  expect(tenseOf('The rates, which peaked on Friday, rise again.')).toBe('surely past');
  expect(tenseOf('The case is heard on Friday.')).toBe('past');
  expect(tenseOf('On Friday, she wept.')).toBe('surely past');
  expect(tenseOf('On Friday, she will.')).toBe('future');
  expect(tenseOf('A Friday hearing has been scheduled.')).toBe('future');
  expect(tenseOf('a record set on Friday')).toBe('surely past');
  expect(tenseOf('a date set for Friday')).toBe('future');
  expect(tenseOf('Late on Friday he set out.')).toBe('surely past');
  expect(tenseOf('The pump failed before it could be mended; on Friday it was replaced.')).toBe('surely past');
  expect(tenseOf('The licence lapses on Friday.')).toBe('future');
  expect(tenseOf('It has risen since Friday.')).toBe('surely past');
  expect(tenseOf('The law takes effect on Friday.')).toBe('future');
  expect(tenseOf('The law took effect on Friday.')).toBe('surely past');
  expect(tenseOf('It would end on Friday.')).toBe('future');
  expect(tenseOf('It would have ended on Friday.')).toBe('surely past');
  expect(tenseOf('They set a Friday return date.')).toBe(null);
  expect(tenseOf('The warning, first given on Friday, stands.')).toBe('surely past');
  expect(tenseOf('It earned less in the year to Friday.')).toBe('surely past');
  expect(tenseOf('It is to be given on Friday.')).toBe('future');
  expect(tenseOf('On Friday, as ever.')).toBe(null);
  expect(tenseOf('On Friday, she arrived.')).toBe('surely past');
});

test('a verb of another sentence does not', () => {
  expect(tenseOf('It will end. Friday is here. He left.')).toBe(null);
});

test.each([
  ['The court will sit on Friday.', true],
  ['The vote on Friday will decide.', true],
  ['Police are to question him on Friday.', true],
  ['Rain is forecast for Friday.', true],
  ['The minister arrives on Friday.', true],
  ['It had been due to end on Friday.', false],
  ['It began as planned on Friday.', false],
  ['Up until Friday it was shut.', false],
  ['It would have ended on Friday.', false],
  ['He said on Friday he would leave.', false],
  ['Neither could be found on Friday.', false],
  ['It could end on Friday.', true],
  ['They did not plan to leave on Friday.', true],
  ["They would look into Friday's ruling.", false],
  ['The two meet on Friday.', true],
  ['On Friday, the society plans to hold a walk.', true],
  ['On Friday she gave up her plans and left.', false],
  ['They had set a limit of Friday.', false],
  ['The limit should be further reduced on Friday.', true],
  ['They agreed to meet on Friday.', true],
  ['She lay there until Friday.', false],
  ['The court adjourned until Friday.', true],
  ['The walk planned for Friday was cancelled.', false],
])('a weekday is one to come only where its sentence looks ahead: %s', (text, expected) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ lower }) => lower === 'friday');
  expect(isAhead(tokens, at, at + 1)).toBe(expected);
});
