import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../model/event.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { accountFacts } from './account-facts.ts';

const index = indexTimeline(sampleTimeline);
const [sample] = sampleTimeline.events;
const attacker = sampleTimeline.people.find(({ part }) => part === 'attacker')?.id;

function made(change: Partial<Record<keyof TimelineEvent, unknown>>): TimelineEvent {
  if (sample === undefined) throw new Error('no sample');
  return { ...sample, organisations: [], themes: [], ...change } as TimelineEvent;
}

const when = (earliest: string | null, latest: string | null, precision = 'minute') => ({
  ...sample?.when,
  earliest: earliest === null ? null : `2017-03-22T${earliest}+00:00`,
  latest: latest === null ? null : `2017-03-22T${latest}+00:00`,
  precision,
});
const told = (by: string) => ({ by: [by], when: sample?.when });
const at = { place: 'carriage-gates', other: 'westminster-bridge' };
const one = made({
  standing: 'account',
  when: when('14:56:00', '14:56:59'),
  told: told('dr-hudson'),
  people: [
    { id: 'dr-hudson', part: 'responder' },
    { id: 'keith-palmer', part: 'killed' },
  ],
  places: [at.place],
});
const lines = (account: TimelineEvent, beside: TimelineEvent) =>
  accountFacts(account, beside, index).map(({ kind, text }) => `${kind}: ${text}`);
const place = (id: string) => index.places.get(id)?.name ?? id;

describe('the facts of an account beside another', () => {
  it('are those of both where they agree; the tellers are no difference', () => {
    const other = { ...one, told: made({ told: told('mr-ellwood') }).told };
    expect(lines(other, one)).toEqual([
      'same: Witness’s account',
      'same: 14.56',
      `same: ${place(at.place)}`,
      'same: PC Keith Palmer',
    ]);
  });

  it('say what only the other has', () => {
    const other = made({
      ...one,
      standing: 'finding',
      when: when('14:59:00', '14:59:59'),
      told: told('mark-lucraft'),
      people: [],
      places: [at.place, at.other],
    });
    expect(lines(other, one)).toEqual([
      'put in: Finding',
      'put in: 14.59',
      `same: ${place(at.place)}`,
      `put in: ${place(at.other)}`,
    ]);
  });

  it('name the day where it is not the same', () => {
    const other = made({
      ...one,
      when: { ...when(null, null), latest: '2017-03-21T23:59:59+00:00', precision: 'range' },
    });
    expect(lines(other, one)[1]).toBe('put in: by 21 March 2017');
  });

  it('do not name the attacker', () => {
    const other = made({ ...one, people: [...one.people, { id: attacker, part: 'attacker' }] });
    expect(lines(other, one)).toContain('put in: the attacker');
  });
});
