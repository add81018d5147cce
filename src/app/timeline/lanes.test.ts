import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../model/event.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { mostLanes } from './lanes.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';

const inThemes = (id: string, themes: readonly string[]): TimelineEvent => ({
  ...madeEvent(id, 'account', '14:56'),
  themes: sampleTimeline.themes.map((theme) => theme.id).filter((theme) => themes.includes(theme)),
});

const drawn = (events: readonly TimelineEvent[], by: Parameters<typeof madeLanes>[1]) =>
  madeLanes(events, by).map((lane) => [lane.name, lane.events.map(({ event }) => event.id)] as const);

const [first, second] = sampleTimeline.themes;
if (first === undefined || second === undefined) throw new Error('the sample has too few themes');

describe('lanes', () => {
  it('by theme hold an event in each of its themes, and those without one in a lane of their own', () => {
    const events = [inThemes('a', [first.id]), inThemes('b', [first.id, second.id]), inThemes('c', [])];
    expect(drawn(events, 'theme')).toEqual([
      [first.name, ['a', 'b']],
      [second.name, ['b']],
      ['No theme', ['c']],
    ]);
  });

  it('by person begin with those who were killed and end with the attacker', () => {
    const events = [
      {
        ...madeEvent('a', 'account', '14:56'),
        people: sampleTimeline.people.map(({ id, part }) => ({ id, part })).reverse(),
      },
    ];
    const names = drawn(events, 'person').map(([name]) => name);
    const parts = names.map((name) => sampleTimeline.people.find((person) => person.name === name)?.part);
    expect(parts.lastIndexOf('killed')).toBeLessThan(parts.findIndex((part) => part !== 'killed'));
    expect(parts.slice(0, -1)).not.toContain('attacker');
  });

  it('are few enough to be told apart: what is left over shares one, and nothing is lost', () => {
    const people = sampleTimeline.people.slice(0, mostLanes + 2);
    expect(people.length).toBe(mostLanes + 2);
    const events = people.map(({ id, part }, at) => ({
      ...madeEvent(`e-${at}`, 'account', '14:56'),
      people: [{ id, part }],
    }));
    const lanes = drawn(events, 'person');
    expect(lanes).toHaveLength(mostLanes + 1);
    expect(lanes.at(-1)?.[0]).toBe('All others');
    expect(lanes.flatMap(([, ids]) => ids)).toHaveLength(events.length);
  });
});
