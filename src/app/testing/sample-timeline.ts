/**
 * A small true timeline for tests: thirteen events in the documents' own words → a decoded `Timeline`.
 *
 * Line 30 of live-blog-1 → the event `air-ambulance-lands`, at 14.56 on 22 March 2017, told by Dr Hudson.
 */
import blog1 from '../../casebook/documents/live-blog-1.txt?raw';
import blog2 from '../../casebook/documents/live-blog-2.txt?raw';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type SampleEvent, sampleEvents } from './sample-events.ts';

const documents = { 'live-blog-1': blog1.split('\n'), 'live-blog-2': blog2.split('\n') };

/** `passages` lists the lines of each document; line 8 stands in both, as it does in the real ones. */
function passages() {
  const [first, second] = [documents['live-blog-1'], documents['live-blog-2']];
  const found = first.map((text, at) => ({
    id: `p-${at + 1}`,
    text,
    citations: [
      { document: 'live-blog-1', line: at + 1 },
      ...(second[at] === text ? [{ document: 'live-blog-2', line: at + 1 }] : []),
    ],
  }));
  const others = second.flatMap((text, at) =>
    first[at] === text ? [] : [{ id: `q-${at + 1}`, text, citations: [{ document: 'live-blog-2', line: at + 1 }] }],
  );
  const used = new Set(sampleEvents.map((event) => event.passage));
  return [...found, ...others].map((passage) => ({
    ...passage,
    use: used.has(passage.id) ? 'event' : passage.text.startsWith('Please allow') ? 'boilerplate' : 'context',
  }));
}

function event(sample: SampleEvent, texts: ReadonlyMap<string, string>) {
  const { passage, exact, told, people, ...rest } = sample;
  const text = texts.get(passage) ?? '';
  const at = text.indexOf(exact);
  if (at < 0) throw new Error(`“${exact}” does not stand in ${passage}`);
  const source = {
    passage,
    exact,
    prefix: text.slice(Math.max(0, at - 32), at),
    suffix: text.slice(at + exact.length, at + exact.length + 32),
  };
  return {
    organisations: [],
    places: [],
    edited: [],
    ...rest,
    people: people.map(([id, part]) => ({ id, part })),
    told: told === null ? null : { by: told, when: atTheInquests },
    sources: [source],
  };
}

const conclusions = {
  earliest: '2018-10-03T00:00:00+01:00',
  latest: '2018-10-03T23:59:59+01:00',
  precision: 'day',
  basis: 'resolved',
  phrase: null,
  because: 'Told on the day the live blog was published.',
};
const atTheInquests = {
  ...conclusions,
  earliest: '2018-09-10T00:00:00+01:00',
  precision: 'range',
  basis: 'anchored',
  because: 'Told during the inquests, before the conclusions of 3 October 2018.',
};

function named(id: string, name: string, more: object = {}) {
  return { id, name, aliases: [], recognised: 'casebook', ...more };
}

function build(): unknown {
  const all = passages();
  const texts = new Map(all.map((passage) => [passage.id, passage.text]));
  const source = (id: string, sha256: string) => ({
    id,
    file: `${id}.txt`,
    title: 'Westminster attack inquests - as they happened',
    publisher: 'The Independent',
    author: 'Lizzie Dearden',
    published: '2018-10-03T20:23:00+01:00',
    basis: 'publisher’s page',
    sha256,
  });
  return {
    formatVersion: 1,
    title: 'Westminster attack and inquests',
    timezone: 'Europe/London',
    documents: [
      source('live-blog-1', '8543b49e7e00c4a267a8aa113c49be98f20d360edf1c5c5e4b011c430e62054a'),
      source('live-blog-2', '8dbeff8f041acee473bd1c2b0ae5fdf04059313618a2f66b807966ba50c29bb6'),
    ],
    passages: all,
    people: [
      named('khalid-masood', 'Khalid Masood', { part: 'attacker', aliases: ['Masood'] }),
      named('dr-hudson', 'Dr Hudson', { part: 'responder', description: 'Of the London Air Ambulance team.' }),
      named('mr-ellwood', 'Mr Ellwood', { part: 'witness' }),
      named('mark-lucraft', 'Judge Mark Lucraft QC', { part: 'coroner', aliases: ['Judge Lucraft'] }),
      named('wife-of-the-attacker', 'The attacker’s wife', { part: 'witness' }),
      named('kurt-cochran', 'Kurt Cochran', { part: 'killed', description: '54, a tourist from the United States.' }),
      named('leslie-rhodes', 'Leslie Rhodes', { part: 'killed', description: '75, a retired window cleaner.' }),
      named('aysha-frade', 'Aysha Frade', { part: 'killed', description: '44.' }),
      named('andreea-cristea', 'Andreea Cristea', { part: 'killed', description: '31, a tourist from Romania.' }),
      named('keith-palmer', 'PC Keith Palmer', { part: 'killed', aliases: ['PC Palmer', 'Keith'] }),
    ],
    organisations: [named('mi5', 'MI5'), named('air-ambulance', 'London’s Air Ambulance')],
    places: [
      named('westminster-bridge', 'Westminster Bridge'),
      named('carriage-gates', 'Carriage Gates'),
      named('old-bailey', 'The Old Bailey'),
    ],
    themes: [
      ['the-attack', 'The attack'],
      ['giving-aid', 'Giving aid'],
      ['security-at-parliament', 'Security at Parliament'],
      ['intelligence', 'MI5 and intelligence'],
      ['preparation', 'The attacker’s preparation'],
      ['conclusions', 'The coroner’s conclusions'],
    ].map(([id, name]) => ({ id, name, cues: [] })),
    phases: [
      { id: 'before', name: 'Before the attack', from: null, to: '2017-03-21T23:59:59+00:00' },
      { id: 'the-attack', name: 'The attack', from: '2017-03-22T00:00:00+00:00', to: '2017-03-22T23:59:59+00:00' },
      { id: 'inquests', name: 'The inquests', from: '2018-09-10T00:00:00+01:00', to: null },
    ],
    events: sampleEvents.map((sample) => event(sample, texts)),
    relations: [{ before: 'air-ambulance-lands', after: 'doctor-treats-officer', basis: 'stated' }],
    aliases: { 'helicopter-lands': 'air-ambulance-lands' },
    coverage: {
      passages: {
        event: all.filter((passage) => passage.use === 'event').length,
        context: all.filter((passage) => passage.use === 'context').length,
        boilerplate: all.filter((passage) => passage.use === 'boilerplate').length,
      },
      events: { stated: 2, resolved: 5, anchored: 4, bounded: 1, edited: 0, unknown: 1 },
      unresolvedTimes: 0,
      unrecognisedNames: 0,
      unresolvedTimePhrases: [],
      unrecognisedNameList: [],
    },
  };
}

function decoded(): Timeline {
  const result = decodeTimeline(JSON.parse(JSON.stringify(build())));
  if (result.kind === 'unfit') throw new Error(result.problems.join('\n'));
  return result.timeline;
}

/** The same value at every import; do not change it. */
export const sampleTimeline: Timeline = decoded();
