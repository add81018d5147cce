import { describe, expect, it } from 'vitest';
import {
  isContinued,
  isDoneThen,
  isOfMany,
  isPassingState,
  isStep,
  leadsOn,
  looksBack,
  setsFrame,
} from './scene-words.ts';

describe('a step of a scene', () => {
  it.each([
    'He then ran to the road.',
    'Two walkers, Ida and Jon Pell, went into the water but could not reach her.',
    'Mr Frith says he went down to the yard and saw a man with a tray.',
    'A neighbour, Ann Loe, 44, told Welford Crown Court on Tuesday that she heard a bang.',
    '“He came up to the glass, and I thought, that is Len,” Mr Abbs said.',
    'A deckhand released the starboard raft, but it would not open.',
    'Passengers were thrown from their seats.',
    'The boat came to rest on her side.',
    'She was pronounced dead at the scene.',
    'It was acknowledged by the coastguard at once.',
    '“I smelled nothing,” Mr Orr says.',
    'She went on: “I walked through the train with a lamp. The lights were out.”',
  ])('%s', (words) => expect(isStep(words)).toBe(true));

  it.each([
    ['a life', 'He moved to Spain.'],
    ['a business', 'Edwin Pask ran the school with two assistants.'],
    ['a career', 'She went to sea at fifteen.'],
    ['a place by name', 'The ferry came to England from Norway.'],
    ['a habit', 'He opened the windows of every room each morning.'],
    ['a wish', 'He would have run to the road.'],
    ['an opinion', 'She thought the driver had seen her.'],
    ['a look back', 'The mate had gone forward to look for the boy.'],
    ['another day', 'He later saw a doctor.'],
    ['what only another clause tells', 'He complained because the lamp went out.'],
    ['another time beside it', 'Rob Main, who had turned 17 the week before, ran to the boat.'],
    ['the court', 'The jury went out at noon.'],
    ['what stands still', 'The hall was licensed for 450.'],
    ['what is so', 'The path is closed.'],
  ])('not %s: %s', (_, words) => expect(isStep(words)).toBe(false));
});

describe('how things were for a while', () => {
  it.each([
    'The wind was south-westerly.',
    'It was still dark.',
    'A trainee was sitting beside him.',
    'I could hear the music.',
  ])('%s', (words) => expect(isPassingState(words)).toBe(true));
  it.each(['The hall was 40 feet long.', 'He was living in Leeds.', 'She could see that he meant it.'])(
    'not: %s',
    (words) => expect(isPassingState(words)).toBe(false),
  );
});

it.each([
  ['The generator had failed at four.', true],
  ['Earlier he saw a light.', true],
  ['By then nineteen had boarded it.', false],
  ['The clerk, who had been ill, rang the office.', false],
])('looks back – “%s”: %s', (words, back) => expect(looksBack(words)).toBe(back));

it.each([
  ['When she saw the pictures she rang the police.', true],
  ['She rang the police when she saw the pictures.', false],
  ['Another party went up at first light.', true],
])('has a time of its own in front – “%s”: %s', (words, own) => expect(setsFrame(words)).toBe(own));

it.each([
  ['She said she would retire on 14 May 2016.', false],
  ['He is to be sentenced on 14 May.', false],
  ['It would have been about twenty to seven.', true],
  ['At 3.40am a porter saw that he was not breathing.', true],
])('was done then – “%s”: %s', (words, done) => expect(isDoneThen(words)).toBe(done));

it.each([
  ['They brought 22 people down by ladder.', true],
  ['Five others were picked up by a boat.', true],
  ['Two walkers went in.', false],
  ['She saw the boat at 180 metres.', false],
])('takes its time – “%s”: %s', (words, long) => expect(isOfMany(words)).toBe(long));

it.each([
  ['She left the house at 3pm.', true],
  ['He rang 999 at 3.16pm.', true],
  ['Police found the boys at 3pm.', false],
  ['The bow struck the barge at 18.07.', false],
])('a story goes on from it – “%s”: %s', (words, on) => expect(leadsOn(words)).toBe(on));

it.each([
  ['He ran to the road.', true],
  ['Mr Frith says he went down to the yard.', true],
  ['was taken to Lunn Hospital', true],
  ['Two men rowed out.', false],
  ['The boat struck a rock.', false],
])('goes on with whoever was told of – “%s”: %s', (words, on) => expect(isContinued(words)).toBe(on));
