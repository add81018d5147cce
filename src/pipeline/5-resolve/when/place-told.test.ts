import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { saysOpinion } from '../says-opinion.ts';
import { setsScene, tellsOfAid } from '../scene-of-event.ts';

it.each([
  ['He said that even in hospital it would have been rare for anybody to live', true],
  ['She called on people to look after each other', true],
  ['When asked whether he knew of the instructions, he said no', true],
  ['The guard was "not aware of any notice"', true],
  ['He did not want the line to be closed', true],
  ['She said she did not believe him capable of it', true],
  ['Asked what she did, she told the jury that she ran to the gate', false],
  ['She called for help', false],
  ['He urged passengers to jump', false],
  ['The train was "going like a rocket" when it passed her', false],
  ['He told the doctor that he would have to stop', false],
  ['She said the carriage was on its side', false],
])('is what the teller thinks or answers: %s: %s', (words, opinion) => {
  expect(saysOpinion(words, 'account')).toBe(opinion);
});

it.each([
  ['Mr Hale started CPR', true],
  ['He said the driver had lost a lot of blood from his wounds', true],
  ['Paramedics arrived and asked him to go on', true],
  ['She would have needed surgery within minutes', false],
  ['He had first aid training', false],
  ['She stopped breathing two days later in hospital', false],
])('tells of help at the scene: %s: %s', (words, aid) => {
  expect(tellsOfAid(words)).toBe(aid);
});

it.each([
  ['He says two officers were patrolling the yard', true],
  ['“They had been some distance away and out of view', true],
  ['The mate had allowed the door that she was guarding to be left open', false],
  ['Had they been stationed there, it is possible that they would have seen it', false],
])('sets the scene: %s: %s', (words, scene) => {
  expect(setsScene(words)).toBe(scene);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const casebook = `documents:
  - { file: a.txt, published: 2019-05-14T17:00 }
anchors:
  - { id: the-derailment, names: [the derailment], when: 2017-11-09 }
  - { id: the-inquest, names: [the inquest], when: 2019-05-01/2019-05-14, hearing: true }
people:
  - { id: ann-cole, name: Ann Cole, part: killed }
  - { id: tom-hale, name: Tom Hale, aliases: [Mr Hale], part: witness }
  - { id: dr-orr, name: Dr Orr, part: pathologist }
  - { id: june-cole, name: June Cole, part: bereaved }
`;

function whenOf(words: string, ...lines: string[]) {
  const { timeline, diagnostics } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(lines.join('\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes(casebook) },
    },
    { editor: false },
  );
  if (timeline === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return timeline.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
}

describe('at an inquest about one day', () => {
  const lines = [
    'Inquest into the derailment: June Cole says the railway was “not listening”',
    'Tom Hale said that Ann Cole had lost a great deal of blood. He started CPR at once.',
    'Mr Hale called on passengers to learn first aid.',
    'Dr Orr found a wound to the chest. Dr Orr said the injuries could not have been survived.',
    'Police arrested two men on suspicion of damaging the signal.',
    'June Cole said that her daughter had been “let down”.',
  ];

  it('help to the injured was given on that day', () => {
    expect(whenOf('started CPR', ...lines)).toEqual({
      earliest: '2017-11-09T00:00:00+00:00',
      latest: '2017-11-09T23:59:59+00:00',
      precision: 'day',
      basis: 'anchored',
      phrase: null,
      because:
        'It is told in an account of the derailment, which the editor puts on 9 November 2017; that account names no other day.',
      edtf: '2017-11-09',
    });
  });

  it('an appeal was made when it was told', () => {
    expect(whenOf('called on passengers', ...lines)).toMatchObject({
      earliest: '2019-05-01T00:00:00+01:00',
      latest: '2019-05-14T23:59:59+01:00',
      basis: 'bounded',
    });
  });

  it('an examination lies between the day and the telling', () => {
    expect(whenOf('found a wound', ...lines)).toMatchObject({
      earliest: '2017-11-09T00:00:00+00:00',
      latest: '2019-05-14T23:59:59+01:00',
      basis: 'bounded',
      because:
        'The examination was made after the derailment, which the editor puts on 9 November 2017, and before it was told.',
    });
  });

  it('what a headline reports in the present was said on the day of publication', () => {
    expect(whenOf('let down', ...lines)).toMatchObject({ earliest: '2019-05-14T00:00:00+01:00', basis: 'resolved' });
  });

  it('an account that names another day gives nothing its day', () => {
    const when = whenOf('started CPR', ...lines.slice(0, 2), 'Mr Hale saw the driver again on 3 December 2017.');
    expect(when?.basis).toBe('unknown');
  });
});
