import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../model/entities.ts';
import { personId } from '../../../model/ids.ts';
import { findInjuries } from '../../4-extract/find-injuries.ts';
import { convert } from '../../pipeline.ts';
import { nameCleaner } from './clean-words.ts';
import { plainTitle, titleOf } from './title-of.ts';
import { isGraphic, isWhole } from './whole-clause.ts';

function person(name: string, part: string, aliases: string[]): Person {
  return {
    id: v.parse(personId, name.toLowerCase().replaceAll(' ', '-')),
    name,
    part,
    aliases,
    recognised: 'casebook',
  };
}

const { clean } = nameCleaner([
  person('Karl Brandt', 'attacker', ['Brandt']),
  person('The man mistaken for the attacker', 'other', ['a man called Karl Brandt']),
]);
const titled = (text: string): string | null =>
  titleOf(
    text,
    findInjuries(text).map(({ span }) => span),
    { clean, isSound: () => true, waysOf: (clause) => [clause] },
  );

it('cleans words for a title', () => {
  const { clean: cleanest } = nameCleaner([
    person('Karl Brandt', 'attacker', ['Brandt']),
    person('Jon Orme', 'attacker', ['Orme']),
    person('Emil Brandt', 'other', []),
  ]);
  expect(cleanest('His brother Emil Brandt rang')).toBe('His brother Emil rang');
  expect(cleanest('Karl Brandt, 27, and Jon Orme drove')).toBe('The attackers drove');
  expect(cleanest('It hit both Brandt, 27, and Orme, 30.')).toBe('It hit both the attackers.');
  expect(cleanest('Convicted terrorist Karl Brandt stabbed two')).toBe('The attacker stabbed two');
  expect(cleanest('He was named as 52-year-old Karl Brandt')).toBe('He was named as the attacker');
  expect(cleanest('11 people were hurt')).toBe('11 people were hurt');
  expect(cleanest("There were 'serious shortcomings' by the owners")).toBe(
    "There were 'serious shortcomings' by the owners",
  );
  expect(cleanest('Ms Vale said that First of all it was late')).toBe('Ms Vale said that first of all it was late');
});

describe('a title', () => {
  it.each([
    [
      'an apposition between subject and verb goes',
      'Judge Mary Holt KC, the Chief Coroner of Wales, said the gate had been left open.',
      'Judge Mary Holt KC said the gate had been left open',
    ],
    [
      'of a quoted name as well',
      '"Witness B", an agent who gave evidence anonymously, said the case had been closed.',
      '"Witness B" said the case had been closed',
    ],
    [
      'reported words must be a clause',
      '"Witness B" said a review of their intelligence and of many an operational improvement was undertaken',
      null,
    ],
    [
      'the attacker’s name in another person’s alias is that person’s',
      'In 2009 a man called Karl Brandt was identified as helping others',
      'In 2009 the man mistaken for the attacker was identified as helping others',
    ],
    [
      'an opening clause without a comma goes',
      'When she saw pictures of the attacker on the ground she immediately rang the police',
      'She immediately rang the police',
    ],
    [
      'what opens with a participle loses it',
      'Delivering her conclusions at the Old Hall, Judge Holt said the gate had been left open.',
      'Judge Holt said the gate had been left open',
    ],
    [
      'to whom somebody speaks goes too',
      'Speaking to his parents, Ian and Vicki Orr, the coroner said the gate had been left open all night.',
      'The coroner said the gate had been left open all night',
    ],
    [
      'a time and what went on then both go',
      'At 10.07 pm, while the band was still playing, two columns beneath the north-east corner of the hall failed.',
      'Two columns beneath the north-east corner of the hall failed',
    ],
    [
      'a comma between who somebody is and the verb goes',
      'His barrister, Mary Holt KC, is asking about the early days of the quarry.',
      'Mary Holt KC was asking about the early days of the quarry',
    ],
    [
      'what opens with a cause loses it',
      '“Due to shortcomings at the yard, including its supervision, the officers were not aware of the need to stay.',
      'The officers were not aware of the need to stay',
    ],
    [
      'it does not end on "adding"',
      'The widow said he was left to die, adding: “How could he have been left alone on that night of all nights?”',
      'The widow said he was left to die',
    ],
    [
      'a comma between subject and verb goes',
      'An ambulance doctor, performed an operation there.',
      'An ambulance doctor performed an operation there',
    ],
    [
      'a quotation is not cut in half',
      'He said: “We do think there is room for improvement in terms of how these decisions are made.”',
      null,
    ],
    [
      'the present of a report becomes its past',
      'Judge Holt is to draw up a report',
      'Judge Holt was to draw up a report',
    ],
    [
      'a verb keeps what it expresses',
      'Their relatives expressed hope that "lessons had been learned" from the gruelling three-week inquests.',
      'Their relatives expressed hope that "lessons had been learned"',
    ],
    [
      'a wound gives way to a milder clause',
      'Dr Moss gave the cause of death as bleeding from a stab wound to the chest.',
      'Dr Moss gave the cause of death',
    ],
    [
      'what somebody said stands behind who said it',
      'None had been mended since 1987, Mr Orme said.',
      'Mr Orme said that none had been mended since 1987',
    ],
    [
      'and a condition keeps its comma',
      'If the gate is shut, she said, the road would be dry.',
      'She said that if the gate is shut, the road would be dry',
    ],
    [
      'a time that only opens a sentence is no subject',
      'Two weeks before the flood, a night foreman, Ivo Kern, had found the sluice chained.',
      'A night foreman had found the sluice chained',
    ],
    [
      'nor is an anniversary',
      'On Wednesday, the tenth anniversary, about thirty people stood at the gate of the mill.',
      'About thirty people stood at the gate of the mill',
    ],
    [
      'what is said of a relative goes with the name',
      'Her brother, Piet, who drove the firm’s van, found the keys on the Sunday.',
      'Her brother found the keys on the Sunday',
    ],
    [
      'two openings go, and not the subject',
      'On April 4, 2009, on behalf of the board, the clerk, Ola Vik, signed the lease, which runs for ten years.',
      'The clerk signed the lease, which runs for ten years',
    ],
    [
      'who is described at the end is no subject',
      'On Monday afternoon the court heard from Ada Moe, a porter who was in the hall with her son when the lights went out in it.',
      'On Monday afternoon the court heard from Ada Moe, a porter',
    ],
    [
      'a time of what follows does not end it',
      'The board closed the upper sluice for good, and on 5 March 1971 it sold the whole of the mill to the town.',
      'The board closed the upper sluice for good',
    ],
    [
      'a rank is no end of a sentence',
      'The commander of the fort was relieved by Gen. Arvid Lund after the whole of the northern wall had been lost.',
      'The commander of the fort was relieved by Gen. Arvid Lund',
    ],
    ['“so too” stays whole', 'So too had the town council.', 'So too had the town council'],
    ['a wound without one has no title of its own', 'The wound had a depth of 18cm.', null],
    ['a fragment has none', 'Others were in the hall and the yard', null],
    [
      'an opinion is not cut short of what it judges',
      'He said that even in the best of theatres it would have been "extremely rare" to bring anyone back',
      null,
    ],
  ])('%s', (_, text, title) => {
    expect(titled(text)).toBe(title);
  });
});

describe('without the editor, the two documents’ titles', () => {
  const folder = new URL('../../../casebook/', import.meta.url);
  const { timeline } = convert(
    {
      documents: readdirSync(new URL('documents/', folder)).map((file) => ({
        file,
        bytes: readFileSync(new URL(`documents/${file}`, folder)),
      })),
      casebook: { file: 'casebook.yaml', bytes: readFileSync(new URL('casebook.yaml', folder)) },
    },
    { editor: false },
  );
  const titles = (timeline?.events ?? []).map(({ title }) => title);

  it('are whole clauses of at most 80 characters, without the attacker’s name and without wounds', () => {
    expect(titles.length).toBeGreaterThan(50);
    const faults = titles.filter(
      (title) => !isWhole(title) || isGraphic(title) || title.length > 80 || /masood|khalid/iu.test(title),
    );
    // What is whole by its plain words: "… gave an account", "… gave a finding on …".
    expect(faults.filter((title) => !/ (?:gave|was given)\b/u.test(title))).toEqual([]);
  });

  it.each([
    'In 2009 the person wrongly taken for the attacker was identified as assisting…',
    'The attacker’s wife immediately identified her husband and called police',
    'Mr Davis described police officers coming towards him shouting at him to run',
    'The armed officers were not aware of a requirement to remain in close…',
    'Judge Lucraft was to draw up a “prevention of future deaths report”',
    'Dr Chapman gave the cause of death',
    'Judge Lucraft was addressing security outside Parliament',
    'Mr Ellwood said that people recognised Parliament’s vulnerability',
  ])('%s', (title) => {
    expect(titles).toContain(title);
  });
});

it.each([
  ['Ms Vale', 'account', 'Giving aid', undefined, 'Ms Vale gave an account of giving aid'],
  ['Ms Vale', 'statement', null, 'Dorn Quarry', 'Ms Vale made a statement that mentioned Dorn Quarry'],
  ['Ms Vale', 'report', null, 'The Dorn Inn', 'Ms Vale spoke and mentioned the Dorn Inn'],
  [null, 'report', null, 'Dorn Quarry', 'Something was reported that mentioned Dorn Quarry'],
  [null, 'finding', null, undefined, 'A finding was given'],
] as const)(
  'a title of last resort claims no more than that something was said: %s, %s',
  (speaker, standing, theme, mentioned, title) => {
    expect(plainTitle(speaker, standing, theme, mentioned)).toBe(title);
  },
);
