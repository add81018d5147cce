import { describe, expect, it } from 'vitest';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { accountsBeside } from './accounts-beside.ts';

const attackDay = ['2017-03-22T00:00:00+00:00', '2017-03-22T23:59:59+00:00'] as const;
const after = ['2017-03-22T14:56:00+00:00', '2017-03-22T23:59:59+00:00'] as const;
const minute = ['2017-03-22T14:56:00+00:00', '2017-03-22T14:56:59+00:00'] as const;

interface Told {
  readonly by?: readonly string[];
  readonly when?: readonly [string | null, string | null];
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly themes?: readonly string[];
}

/** Events on the day of the attack; whoever tells of one is in it. */
function told(events: Readonly<Record<string, Told>>): readonly TimelineEvent[] {
  const [first] = sampleTimeline.events;
  const made = Object.entries(events).map(
    ([id, { by = ['mr-ellwood'], when: [earliest, latest] = attackDay, people = [], places = [], themes = [] }]) => ({
      ...first,
      id,
      when: { ...first?.when, earliest, latest, precision: 'range', basis: 'anchored' },
      told: by.length === 0 ? null : { by, when: toldInCourt },
      people: [...by, ...people].map((person) => ({ id: person, part: 'witness' })),
      organisations: [],
      places,
      themes,
    }),
  );
  const decoded = decodeTimeline(
    JSON.parse(JSON.stringify({ ...sampleTimeline, events: made, relations: [], aliases: {} })),
  );
  if (decoded.kind === 'unfit') throw new Error(decoded.problems.join('\n'));
  return decoded.timeline.events;
}

const toldInCourt = {
  earliest: '2018-09-10T00:00:00+01:00',
  latest: '2018-10-03T23:59:59+01:00',
  precision: 'range',
  basis: 'bounded',
  phrase: null,
  because: 'It was told during the inquests.',
};

function besides(events: Readonly<Record<string, Told>>, of = 'here'): readonly string[] {
  const all = told(events);
  const event = all.find(({ id }) => id === of);
  return event === undefined ? [] : accountsBeside(event, all).map(({ id }) => id);
}

const aid = { people: ['keith-palmer'], places: ['carriage-gates'], themes: ['giving-aid'] };

describe('accounts of the same moment', () => {
  it('are those by other tellers about the same person, place and theme at a time that overlaps', () => {
    expect(besides({ here: aid, there: { ...aid, by: ['dr-hudson'], when: after } })).toEqual(['there']);
  });

  it('are none by the same teller, by nobody, or at another time', () => {
    expect(besides({ here: aid, there: aid })).toEqual([]);
    expect(besides({ here: aid, there: { ...aid, by: [] } })).toEqual([]);
    const before = ['2017-03-22T00:00:00+00:00', '2017-03-22T14:00:00+00:00'] as const;
    expect(besides({ here: { ...aid, when: after }, there: { ...aid, by: ['dr-hudson'], when: before } })).toEqual([]);
  });

  it('are none whose time is open or longer than a day: that is no moment', () => {
    expect(besides({ here: aid, there: { ...aid, by: ['dr-hudson'], when: [attackDay[0], null] } })).toEqual([]);
    const days = ['2017-03-21T00:00:00+00:00', '2017-03-22T23:59:59+00:00'] as const;
    expect(besides({ here: aid, there: { ...aid, by: ['dr-hudson'], when: days } })).toEqual([]);
  });

  it('are none on other themes, though the same person is in them', () => {
    expect(besides({ here: aid, there: { ...aid, by: ['dr-hudson'], themes: ['security-at-parliament'] } })).toEqual(
      [],
    );
  });

  it('are none where only the tellers are in both', () => {
    expect(
      besides({
        here: { ...aid, people: ['dr-hudson'] },
        there: { ...aid, people: ['mr-ellwood'], by: ['dr-hudson'] },
      }),
    ).toEqual([]);
  });

  it('are those without a shared person at the same place within the hour', () => {
    const here = { places: ['westminster-bridge'], themes: ['giving-aid'], when: minute };
    expect(besides({ here, there: { ...here, by: ['dr-hudson'] } })).toEqual(['there']);
    expect(besides({ here, there: { ...here, by: ['dr-hudson'], when: attackDay } })).toEqual([]);
    expect(besides({ here, there: { ...here, by: ['dr-hudson'], places: ['carriage-gates'] } })).toEqual([]);
  });

  it('are none of what happened at the inquests themselves', () => {
    const inCourt = ['2018-10-03T00:00:00+01:00', '2018-10-03T23:59:59+01:00'] as const;
    const heard = { ...aid, when: inCourt };
    expect(besides({ here: heard, there: { ...heard, by: ['mark-lucraft'] } })).toEqual([]);
  });

  it('are one of each teller and three at most, the nearest in time first', () => {
    expect(
      besides({
        here: { ...aid, when: after },
        a: { ...aid, by: ['dr-hudson'], when: attackDay },
        b: { ...aid, by: ['dr-hudson'], when: after },
        c: { ...aid, by: ['mark-lucraft'], when: attackDay },
        d: { ...aid, by: ['wife-of-the-attacker'], when: attackDay },
        e: { ...aid, by: ['kurt-cochran'], when: attackDay },
      }),
    ).toEqual(['b', 'c', 'd']);
  });
});
