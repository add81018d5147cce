import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { person } from '../../model/entities.ts';
import { type TimelineEvent, timelineEvent } from '../../model/event.ts';
import { splitPersonEvents } from './person-events.ts';

const someone = (id: string, name: string, part: string, aliases: string[] = []) =>
  v.parse(person, { id, name, part, aliases, recognised: 'casebook' });

function event(title: string, toldBy: readonly string[] = []): TimelineEvent {
  const when = { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', phrase: null, because: 'So.' };
  return v.parse(timelineEvent, {
    id: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title,
    summary: '',
    phase: 'the-attack',
    standing: 'account',
    when,
    told: toldBy.length > 0 ? { by: toldBy, when } : null,
    people: [],
    organisations: [],
    places: [],
    themes: [],
    sources: [{ passage: 'p-1', exact: title, prefix: '', suffix: '' }],
    edited: [],
  });
}

const doctor = someone('dr-hudson', 'Dr Hudson', 'responder');
const officer = someone('keith-palmer', 'PC Keith Palmer', 'killed', ['PC Palmer', 'Keith']);
const attacker = someone('khalid-masood', 'Khalid Masood', 'attacker', ['Masood']);

describe('the events of a person', () => {
  it.each([
    ['an act in the title is what the person did', doctor, event('Dr Hudson went straight to Parliament'), 'did'],
    ['an act told by the person is still an act', doctor, event('Dr Hudson gave blood', ['dr-hudson']), 'did'],
    ['words that somebody else reported', attacker, event('The attacker said he was away', ['witness-l']), 'said'],
    ['giving evidence is a saying', doctor, event('Dr Hudson gave evidence', ['dr-hudson']), 'said'],
    ['giving an account is a saying', doctor, event('Dr Hudson gave an account of the day', ['dr-hudson']), 'said'],
    ['so is a statement', doctor, event('Dr Hudson made an official statement', ['dr-hudson']), 'said'],
    ['an account of something else', doctor, event('The helicopter landed', ['dr-hudson']), 'said'],
    ['an act that is a saying', doctor, event('Dr Hudson said survival was rare', ['dr-hudson']), 'said'],
    ['what somebody else told of the person', doctor, event('Police led Dr Hudson to the gates'), 'about'],
    ['the part stands for the name', attacker, event('The attacker drove onto the bridge'), 'did'],
    ['what was done to the person', attacker, event('The attacker was closed as a subject of interest'), 'about'],
    ['the same in the pluperfect', attacker, event('The attacker had been misidentified'), 'about'],
    ['"was" before an act still going on', attacker, event('The attacker was carrying knives'), 'did'],
    ['another’s name that begins alike', attacker, event('Masood’s wife called police'), 'about'],
    ['those killed are told about, whatever the title', officer, event('PC Palmer guarded the gates'), 'about'],
  ] as const)('%s', (_, who, what, list) => {
    expect(splitPersonEvents(who, [what])[list]).toEqual([what]);
  });

  it('stand each in one list, in the order they came', () => {
    const events = [
      event('The helicopter landed', ['dr-hudson']),
      event('Dr Hudson went straight to Parliament'),
      event('Dr Hudson said survival was rare', ['dr-hudson']),
    ];
    const { did, said, about } = splitPersonEvents(doctor, events);
    expect([did, said, about].flat()).toHaveLength(events.length);
    expect(said).toEqual([events[0], events[2]]);
    expect(about).toEqual([]);
  });
});
