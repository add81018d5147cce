import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { personId } from '../../../model/ids.ts';
import type { Roster } from '../../artifacts.ts';
import { distance } from '../../word-distance.ts';
import { englishDictionary } from './dictionary.ts';
import { spellingOf } from './spelling.ts';

describe('the dictionary', () => {
  it.each(['haemorrhages', 'Parliament', 'notified', 'unarmed', 'metallurgist', 'coroner’s', 'London', 'derailed'])(
    'knows %s',
    (word) => {
      expect(englishDictionary().isWord(word)).toBe(true);
    },
  );

  it.each([
    ['haemorrage', ['haemorrhage']],
    ['vulnerablilty', ['vulnerability']],
    ['qqqqzx', []],
  ])('near %s stand %j', (word, words) => {
    expect(englishDictionary().isWord(word)).toBe(false);
    expect(englishDictionary().near(word)).toEqual(words);
  });
});

describe('how far words are apart', () => {
  it.each([
    ['Parliment', 'Parliament', 1],
    ['recieved', 'received', 1],
    ['vulnerablilty', 'vulnerability', 2],
    ['gate', 'yard', 3],
  ])('%s, %s: %i', (a, b, far) => {
    expect(distance(a, b, 2)).toBe(far);
  });
});

describe('spelling in a title', () => {
  const roster: Roster = {
    people: [{ id: v.parse(personId, 'p'), name: 'Ann Hutson', aliases: [], part: 'witness', recognised: 'rules' }],
    organisations: [],
    places: [],
    themes: [],
  };
  const texts = [
    'Parliament sat. Parliament rose. Hudson saw Hutson. Hudson fell. The signalbox was old.',
    'A major road. The major road. During the day. During the night. It was during the night, during the day.',
  ];
  const { right, isDoubtful, isCommon } = spellingOf(texts, roster, englishDictionary);

  it.each([
    ['A gate outside Parliment', 'A gate outside Parliament'],
    ['The vulnerablilty of the gate', 'The vulnerability of the gate'],
    ['He called it “a vulnerablilty” then', 'He called it “a vulnerablilty” then'],
    ['It was in favor of the road', 'It was in favour of the road'],
    ['The road to Durango', 'The road to Durango'],
    ['He rang the hotline by the handrail', 'He rang the hotline by the handrail'],
    ['The goverment met', 'The government met'],
    ['The cahiers de doléances', 'The cahiers de doléances'],
    ['The nonjuring clergy', 'The nonjuring clergy'],
    ['They rose en masse', 'They rose en masse'],
    ['The decena trágica', 'The decena trágica'],
    ['Ann Hutson went to Saltwick', 'Ann Hutson went to Saltwick'],
    ['The DfT wrote of the 3rd signalbox', 'The DfT wrote of the 3rd signalbox'],
  ])('%s → %s', (text, expected) => {
    expect(right(text)).toBe(expected);
  });

  it('tells of a word that may be either of two, and of one that a quotation keeps', () => {
    expect(isDoubtful('He notied a mark first')).toBe(true);
    expect(isDoubtful('He called it “a vulnerablilty” then')).toBe(true);
    expect(isDoubtful('A gate outside Parliment')).toBe(false);
  });

  it('knows a common word from a name', () => {
    expect(['Water', 'Hutson', 'Saltwick'].map(isCommon)).toEqual([true, false, false]);
  });
});
