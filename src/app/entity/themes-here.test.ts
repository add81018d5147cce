import { expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { themesHere } from './themes-here.ts';

const { events, themes } = sampleTimeline;

it('counts each theme of the events, in the order of the timeline’s themes', () => {
  const here = themesHere(
    events.map(({ sensitive: _, ...event }) => event),
    themes,
  );
  expect(here.length).toBeGreaterThan(1);
  for (const { theme, count } of here) {
    expect(count).toBe(events.filter((event) => event.themes.includes(theme.id)).length);
  }
  const order = here.map(({ theme }) => theme);
  expect(order).toEqual(themes.filter((theme) => order.includes(theme)));
});

it('leaves out a theme that all of the events have, and those that none has', () => {
  const [first] = themes;
  const theirs = events.filter((event) => first !== undefined && event.themes.includes(first.id));
  expect(theirs.length).toBeGreaterThan(0);
  expect(themesHere(theirs, themes).map(({ theme }) => theme)).not.toContain(first);
  expect(themesHere([], themes)).toEqual([]);
});

it('puts last a theme whose events all describe injuries', () => {
  const [first] = themesHere(events, themes);
  const hurting = events.map((event) =>
    first !== undefined && event.themes.includes(first.theme.id) ? { ...event, sensitive: 'injuries' as const } : event,
  );
  expect(themesHere(hurting, themes).findIndex(({ theme }) => theme === first?.theme)).toBeGreaterThan(0);
});
