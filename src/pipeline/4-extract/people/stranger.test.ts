import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';
import { bringsInStranger, mayBe } from './stranger.ts';

const stranger = (text: string, gender: 'male' | 'female' = 'male'): boolean =>
  bringsInStranger(text, { start: 0, end: text.length }, mayBe(gender));

describe('somebody without a name', () => {
  it.each([
    'He met a young constable.',
    'Our son was three.',
    'I waved to a neighbour.',
    'Ruth’s brother rang.',
    'Dad rang at nine.',
    'It was late. The driver got out.',
    'Somebody shouted.',
    'It was seen by a tall, thin man.',
  ])('may be “he”: %s', (text) => {
    expect(stranger(text)).toBe(true);
  });

  it.each([
    ['a woman', 'Her sister came with my mother-in-law.'],
    ['what somebody is', 'Mr Dorn was a doctor and became an inspector.'],
    ['an apposition', 'Mr Dorn, a doctor, ran. Ms Vale, the trust’s clerk, ran.'],
    ['an owner', 'It was at a friend’s house.'],
    ['several', 'Two officers and some passengers ran.'],
    ['a thing', 'A national newspaper had its chief concern.'],
    ['in the middle of a sentence', 'Then the driver got out.'],
  ])('nobody who may: %s', (_, text) => {
    expect(stranger(text)).toBe(false);
  });
});

describe('“he” after somebody without a name came in', () => {
  it.each([
    ['in the paragraph', ['Mr Vale rang. A neighbour ran out. He fell.'], ['He']],
    ['in a paragraph of its own', ['Mr Vale sat with us.', 'A young man was there. He fell.'], ['He']],
    ['at the end of the one before', ['Mr Vale rang my cousin.', 'He fell.'], ['He']],
    ['who relieves another', ['Mr Vale kept the log. Her relief did not come. He fell.'], ['He']],
    ['who is named', ['A neighbour, Mr Vale, rang. He fell.'], []],
    ['who is no man', ['Mr Vale rang. Her mother ran out. He fell.'], []],
    ['who is only beside somebody', ['Mr Vale was heard.', 'At noon, with a friend, he fell.'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(recognisedIn(...paragraphs).unlinked.filter((word) => /^he$/iu.test(word))).toEqual(expected);
  });
});
