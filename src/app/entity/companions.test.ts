import * as v from 'valibot';
import { expect, it } from 'vitest';
import { person } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';
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
/** Only what the function looks at: who is in the event, and who told it. */
const event = (ids: readonly string[], toldBy: readonly string[] = []): Pick<TimelineEvent, 'people' | 'told'> => {
  const find = (id: string) => people.filter((one) => one.id === id);
  const when = {
    earliest: null,
    latest: null,
    precision: 'unknown',
    basis: 'unknown',
    phrase: null,
    because: '',
  } as const;
  return {
    people: ids.flatMap(find).map(({ id }) => ({ id, part: '' })),
    told: toldBy.length > 0 ? { by: toldBy.flatMap(find).map(({ id }) => id), when } : null,
  };
};
const lines = (found: readonly Companion[]) => found.map(({ person: { id }, count }) => `${id} ${count}`);

it('names those killed first, then others by how often, the attacker last', () => {
  const events = [
    event(['attacker', 'palmer', 'ellwood']),
    event(['attacker', 'palmer'], ['hudson']),
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

it('leaves out the person whose page it is, and counts one who told an event and stands in it once', () => {
  expect(lines(companions([event(['hudson', 'palmer'], ['hudson'])], people, 'palmer'))).toEqual(['hudson 1']);
});

it('is empty where nobody else appears', () => {
  expect(companions([event(['palmer'])], people, 'palmer')).toEqual([]);
  expect(companions([], people, null)).toEqual([]);
});
