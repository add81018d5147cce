import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Casebook } from '../../model/casebook.ts';
import { casebook as casebookShape } from '../../model/casebook.ts';
import { documentId, passageId } from '../../model/ids.ts';
import type { Extracted, MergedPassage, PassageMentions, ReadDocument, Span } from '../artifacts.ts';
import { extract } from './extract.ts';

const sentenceEnd = /[^.!?]+(?:[.!?]+["”’']?|$)(?=\s|$)/gu;

function passageOf(text: string, index: number): MergedPassage {
  const plain = text.replace(/\d[.]\d/gu, (time) => time.replace('.', '_'));
  const sentences = [...plain.matchAll(sentenceEnd)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return { start, end: match.index + match[0].length };
  });
  const citations = [{ document: v.parse(documentId, 'report'), line: index + 1 }];
  return { id: v.parse(passageId, `p-${index}`), text, sentences, citations };
}

const attack = {
  anchors: [
    { id: 'the-attack', names: ['the attack', 'Brand struck'], when: '2017-03-22' },
    { id: 'the-inquest', names: ['the inquest'], when: '2018-09/2018-10-03', hearing: true },
  ],
  people: [
    { id: 'keith-moore', name: 'PC Keith Moore', aliases: ['PC Moore', 'Keith'], part: 'killed' },
    { id: 'anna-moore', name: 'Anna Moore', aliases: ["PC Moore's widow"], part: 'bereaved' },
    { id: 'judge-hale', name: 'Judge Sarah Hale KC', part: 'coroner' },
    { id: 'mr-eliot', name: 'Mr Eliot', part: 'witness' },
    { id: 'the-attacker', name: 'Colin Brand', aliases: ['Brand'], part: 'attacker' },
    { id: 'his-wife', name: "The attacker's wife", aliases: ["Brand's wife"], part: 'witness' },
  ],
  organisations: [{ id: 'home-office', name: 'Home Office' }],
  places: [{ id: 'old-bailey', name: 'Old Bailey', aliases: ['the Old Bailey'] }],
  themes: [{ id: 'guarding', name: 'Guarding', cues: ['armed officer', 'guard'] }],
};

function read(
  texts: readonly string[],
  casebook: unknown = attack,
  published: string | null = '2018-10-03T20:23:00+01:00',
): Extracted {
  const source = { id: v.parse(documentId, 'report'), file: 'report.txt', title: 'Report', sha256: '0'.repeat(64) };
  const document: ReadDocument = {
    source: published === null ? source : { ...source, published },
    text: texts.join('\n'),
    lines: [],
  };
  const parsed: Casebook = v.parse(casebookShape, casebook);
  return extract(texts.map(passageOf), [document], { casebook: parsed, timezone: 'Europe/London', editor: false });
}

function last(texts: readonly string[], casebook: unknown = attack, published?: string | null): PassageMentions {
  const mentions = read(texts, casebook, published === undefined ? '2018-10-03T20:23:00+01:00' : published).mentions.at(
    -1,
  );
  if (mentions === undefined) throw new Error('no passage');
  return mentions;
}
const words = ({ passage }: PassageMentions, span: Span): string => passage.text.slice(span.start, span.end);

describe('when a passage says something happened', () => {
  const times = (texts: readonly string[], casebook?: unknown, published?: string | null) =>
    last(texts, casebook, published).times.map(({ when }) => [
      when.phrase,
      when.earliest?.slice(0, 16) ?? null,
      when.latest?.slice(0, 16) ?? null,
      when.basis,
    ]);

  it.each([
    ['The helicopter landed at 14.56.', 'at 14.56', '2017-03-22T14:56', '2017-03-22T14:56', 'anchored'],
    [
      'He drove off on March 22 last year.',
      'on March 22 last year',
      '2017-03-22T00:00',
      '2017-03-22T23:59',
      'resolved',
    ],
    ['By December 2010 they had closed it.', 'By December 2010', null, '2010-12-31T23:59', 'stated'],
    [
      'Between 2012 and 2016 he appeared twice.',
      'Between 2012 and 2016',
      '2012-01-01T00:00',
      '2016-12-31T23:59',
      'stated',
    ],
    [
      'Nobody looked between August and October 2016.',
      'between August and October 2016',
      '2016-08-01T00:00',
      '2016-10-31T23:59',
      'stated',
    ],
    ['He knew of 2015 instructions to stay.', '2015', '2015-01-01T00:00', '2015-12-31T23:59', 'stated'],
    [
      'He had taken steroids in the week before the attack.',
      'in the week before the attack',
      '2017-03-15T00:00',
      '2017-03-21T23:59',
      'anchored',
    ],
    [
      'They were away for almost an hour before Brand struck.',
      'for almost an hour before Brand struck',
      '2017-03-22T00:00',
      '2017-03-22T23:59',
      'anchored',
    ],
    [
      'He was thinking clearly at the time of the attack.',
      'at the time of the attack',
      '2017-03-22T00:00',
      '2017-03-22T23:59',
      'anchored',
    ],
    ['On 21 March he rang his wife.', 'On 21 March', '2017-03-21T00:00', '2017-03-21T23:59', 'anchored'],
    ['Judge Hale is now addressing security.', 'now', '2018-10-03T00:00', '2018-10-03T23:59', 'resolved'],
    [
      'The gates were at fault, a coroner has concluded.',
      'has concluded',
      '2018-10-03T00:00',
      '2018-10-03T23:59',
      'resolved',
    ],
  ])('%s', (text, phrase, earliest, latest, basis) => {
    expect(times([text])).toEqual([[phrase, earliest, latest, basis]]);
  });

  it('takes the next morning and a bare clock time from the day told before them', () => {
    expect(
      times(['On 21 March he rang and on the next morning she received messages. At 2.30pm she received a document.']),
    ).toEqual([
      ['On 21 March', '2017-03-21T00:00', '2017-03-21T23:59', 'anchored'],
      ['on the next morning', '2017-03-22T00:00', '2017-03-22T11:59', 'anchored'],
      ['At 2.30pm', '2017-03-22T14:30', '2017-03-22T14:30', 'anchored'],
    ]);
  });

  it('never takes the next day in an account for the day after publication', () => {
    expect(times(['It sank on 14 November 2016.', 'The next day divers found it.'], {})).toEqual([
      ['The next day', '2016-11-15T00:00', '2016-11-15T23:59', 'resolved'],
    ]);
    expect(times(['The next day divers found it.'], {})).toEqual([]);
  });

  it('leaves what cannot be known unresolved without a publication date', () => {
    const mentions = last(['He drove off on March 22 last year.'], {}, null);
    expect(mentions.times).toEqual([]);
    expect(mentions.unresolved.map((span) => words(mentions, span))).toEqual(['March 22 last year']);
  });

  it('does not take the name of a train for a time, nor what is spoken of for what happened', () => {
    expect(times(['The 6.52pm service left on 14 November 2016.'], {})).toHaveLength(1);
    expect(times(['She did not believe him capable of the attack.'])).toEqual([]);
  });
});

describe('who is named', () => {
  const people = (texts: readonly string[], casebook?: unknown): string[] => {
    const mentions = last(texts, casebook);
    return mentions.people.map((one) => `${words(mentions, one)} = ${one.id}${one.by === 'reference' ? '*' : ''}`);
  };

  it.each([
    ['PC Moore fell.', ['PC Moore = keith-moore']],
    [
      "PC Moore's widow said he was left.",
      ["PC Moore's widow = anna-moore", 'PC Moore = keith-moore', 'he = keith-moore*'],
    ],
    ['The coroner left the Old Bailey.', ['The coroner = judge-hale*']],
    ['Mr Eliot told a doctor that he would stop.', ['Mr Eliot = mr-eliot']],
  ])('%s', (text, expected) => {
    expect(people([text])).toEqual(expected);
  });

  it('leaves a surname that may be either of two people', () => {
    const mentions = last(['Then Moore spoke.']);
    expect(mentions.people).toEqual([]);
    expect(mentions.unrecognisedNames.map((span) => words(mentions, span))).toEqual(['Moore']);
  });

  it('does not take a person called by the same name for the same person', () => {
    const mentions = last(['In 2009 a person called Colin Brand was identified.']);
    expect(mentions.people).toEqual([]);
    expect(mentions.unrecognisedNames).toHaveLength(1);
  });

  it('carries the speaker to a passage that opens with a pronoun and a verb of saying', () => {
    expect(people(['Mr Eliot said PC Moore had fallen.', 'He said that it was over.'])).toEqual(['He = mr-eliot*']);
    expect(people(["Brand's wife recorded him.", 'She said she knew.'])[0]).toBe('She = his-wife*');
  });

  it('leaves a pronoun with two candidates alone', () => {
    expect(people(['Mr Eliot met Colin Brand, and he fell.'])).toEqual([
      'Mr Eliot = mr-eliot',
      'Colin Brand = the-attacker',
    ]);
  });

  it('finds people, bodies and places without a casebook, and no person in the Old Bailey or the Home Office', () => {
    const { roster } = read(
      [
        'Signaller Owen Tranter told the inquiry at the Old Bailey that he had warned Northern Lines Ltd.',
        'Helen Ashworth KC, representing the families, asked why. Mr Tranter did not know.',
        'Dr Hudson, of the Coast Air Ambulance team, landed near Harbour Bridge. A Home Office official met Witness L.',
      ],
      {},
    );
    expect(roster.people.map(({ id, part }) => [id, part])).toEqual([
      ['owen-tranter', 'witness'],
      ['helen-ashworth', 'counsel'],
      ['dr-hudson', 'responder'],
      ['witness-l', 'other'],
    ]);
    expect(roster.organisations.map(({ name }) => name)).toContain('Northern Lines Ltd');
    expect(roster.places.map(({ name }) => name)).toEqual(['Old Bailey', 'Harbour Bridge']);
  });
});

describe('who tells it', () => {
  const told = (...texts: string[]): string[] =>
    last(texts).speech.map(
      ({ speaker, standing, carried }) => `${speaker ?? 'nobody'}, ${standing}${carried ? ', carried' : ''}`,
    );

  it.each([
    [['Mr Eliot, who was leaving, said he ran.'], ['mr-eliot, account']],
    [['“It was open,” Judge Hale said.'], ['judge-hale, finding']],
    [["PC Moore's widow said he was left."], ['anna-moore, statement']],
    [['Tests found Brand had taken steroids.'], ['nobody, examination']],
    [['Police found no indication of anybody else.'], ['nobody, official']],
    [["Brand's wife recorded him, and said he had a knife."], ['his-wife, account']],
    [['Brand drove into the crowd.'], []],
    [['Mr Eliot told the inquest he ran.', 'The helicopter had landed in the yard.'], ['mr-eliot, account, carried']],
    [['Mr Eliot said he ran.', 'The helicopter was found in the yard.'], []],
    [['Judge Hale said it was open.', 'Brand drove into the crowd.'], []],
    [['“It was open,” Judge Hale said.', '“The officers were not aware of it.'], ['judge-hale, finding, carried']],
  ])('%j', (texts, expected) => {
    expect(told(...texts)).toEqual(expected);
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    'Mr ',
    'Dr Hudson ',
    'said ',
    '“',
    '”',
    '"',
    "'",
    '’s ',
    'he ',
    'at 14.56 ',
    'the attack ',
    'before ',
    'Brand ',
    '. ',
    ', ',
    '31 February ',
    '2010 ',
    '\u00ad',
    '😀',
    'between ',
    'and ',
    'Ltd ',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join('') || 'x');

  it('is read without a throw, with every span inside its passage', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const one of read(texts).mentions) {
          const spans: Span[] = [
            ...one.people,
            ...one.organisations,
            ...one.places,
            ...one.themes,
            ...one.quotations,
            ...one.speech,
            ...one.unresolved,
            ...one.unrecognisedNames,
            ...one.times.map(({ phrase }) => phrase),
            ...one.injuries.map(({ span }) => span),
          ];
          for (const { start, end } of spans) {
            expect(0 <= start && start < end && end <= one.passage.text.length).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
