import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordStem } from './word-stem.ts';

test.each([
  ['stop', 'stops', 'stopped', 'stopping'],
  ['hire', 'hires', 'hired', 'hiring'],
  ['close', 'closed', 'closing'],
  ['die', 'dies', 'died'],
  ['agree', 'agreed', 'agreeing'],
  ['try', 'tries', 'tried'],
  ['travel', 'travelled', 'travelling'],
  ['family', 'families'],
  ['witness', 'witnesses'],
  ['soi', 'sois'],
  ['investigate', 'investigated', 'investigation', 'investigations'],
  ['recommend', 'recommendations'],
  ['resuscitate', 'resuscitating', 'resuscitation'],
  ['prevent', 'prevention'],
  ['transfuse', 'transfusion'],
])('%s and its forms have one stem', (word, ...forms) => {
  for (const form of forms) expect(wordStem(form)).toBe(wordStem(word));
});

test.each([
  ['arm', 'armed'],
  ['new', 'news'],
  ['state', 'statement'],
  ['office', 'officer'],
  ['police', 'policy'],
  ['miss', 'mission'],
  ['even', 'evening'],
])('%s and %s are different words', (one, other) => {
  expect(wordStem(one)).not.toBe(wordStem(other));
});

test('what has no such ending stays whole', () => {
  for (const word of ['davis', 'isis', 'basis', 'bus', 'king', 'need', '14.56', 'm', 'école']) {
    expect(wordStem(word)).toBe(word);
  }
});

test('any word at all has a stem', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => void wordStem(word)));
});
