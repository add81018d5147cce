import * as v from 'valibot';
import { expect, it } from 'vitest';
import { person } from '../../model/entities.ts';
import { type TimelineEvent, timelineEvent } from '../../model/event.ts';
import { type Companion, companions } from './companions.ts';

const someone = (id: string, part: string) =>
  v.parse(person, { id, name: id, part, aliases: [], recognised: 'casebook' });
const people = [
  someone('attacker', 'attacker'),
  someone('rhodes', 'killed'),
  someone('palmer', 'killed'),
  someone('ellwood', 'responder'),
  someone('hudson', 'responder'),
  someone('ashby', 'witness'),
];
function event(ids: readonly string[]): TimelineEvent {
  const when = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', phrase: null, because: 'So.' };
  return v.parse(timelineEvent, {
    id: 'an-event',
    title: 'An event',
    summary: '',
    phase: 'the-attack',
    standing: 'account',
    when,
    told: null,
    people: ids.map((id) => ({ id, part: 'other' })),
    organisations: [],
    places: [],
    themes: [],
    sources: [{ passage: 'p-1', exact: 'words', prefix: '', suffix: '' }],
    edited: [],
  });
}
const lines = (found: readonly Companion[]) => found.map(({ person: { id }, count }) => `${id} ${count}`);

it('names those killed first, then others by how often, the attacker last', () => {
  const events = [
    event(['attacker', 'palmer', 'ellwood']),
    event(['attacker', 'palmer', 'hudson']),
    event(['attacker', 'rhodes', 'hudson']),
  ];
  expect(lines(companions(events, people, null))).toEqual([
    'rhodes 1',
    'palmer 2',
    'hudson 2',
    'ellwood 1',
    'attacker 3',
  ]);
});

it('leaves out the person whose page it is', () => {
  expect(lines(companions([event(['hudson', 'palmer'])], people, 'palmer'))).toEqual(['hudson 1']);
});

it('names no attacker beside somebody who was killed', () => {
  expect(lines(companions([event(['palmer', 'hudson', 'attacker'])], people, 'palmer'))).toEqual(['hudson 1']);
});

it('is empty where nobody else appears', () => {
  expect(companions([event(['palmer'])], people, 'palmer')).toEqual([]);
  expect(companions([], people, null)).toEqual([]);
});
