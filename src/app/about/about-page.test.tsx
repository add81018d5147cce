import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import { standings } from '../../model/event.ts';
import { bases } from '../../model/time.ts';
import type { Timeline } from '../../model/timeline.ts';
import { preloadPages } from '../later-code.ts';
import { quoted } from '../testing/quoted.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { words } from '../words/words.ts';
import { AboutPage } from './about-page.tsx';

beforeAll(() => preloadPages());
afterEach(cleanup);

const show = async (timeline: Timeline = sampleTimeline) => {
  inPage('/about', () => <AboutPage />, timeline);
  await screen.findByRole('region', { name: 'How each time is known' });
};
const section = (name: string) => screen.getByRole('region', { name });

it('leads from its list of sections to each of them', async () => {
  await show();
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    expect(target?.textContent).toBe(link.textContent);
    expect(target?.tagName).toBe('H2');
  }
});

it('gives every basis and every standing its meaning and its count', async () => {
  await show();
  for (const basis of bases) {
    const term = within(section('How each time is known')).getByText(words.bases[basis]).closest('div');
    expect(term?.textContent).toMatch(new RegExp(`${sampleTimeline.coverage.events[basis]} events?\\S`));
  }
  for (const standing of standings) {
    const term = within(section('Who says so')).getByText(words.standings[standing]).closest('div');
    const count = sampleTimeline.events.filter((event) => event.standing === standing).length;
    expect(term?.textContent).toContain(`${count} event`);
    const link = term?.querySelector('a')?.getAttribute('href') ?? null;
    expect(link).toBe(count === 0 ? null : `/?standing=${standing}`);
  }
});

it('says how much is the editor’s', async () => {
  const events = sampleTimeline.events.map((event, at) => ({
    ...event,
    edited: at === 0 ? ['title', 'when'] : at === 1 ? ['title'] : [],
  }));
  await show({ ...sampleTimeline, events });
  expect(section('What was taken from the documents').textContent).toContain('something in 2 of them');
  expect(section('What was taken from the documents').textContent).toContain('In 1 the editor decided the time');
});

it('sets out what the editor decided, and what the rules had found of the times', async () => {
  const edits = {
    fields: [
      { field: 'title', events: 12 },
      { field: 'when', events: 5 },
    ],
    times: { same: 0, wider: 2, other: 1, nothing: 1, cut: 1 },
  };
  await show({ ...sampleTimeline, coverage: { ...sampleTimeline.coverage, edits } });
  const fields = screen.getByRole('table', { name: 'What the editor decided, and in how many events' });
  expect(within(fields).getByRole('row', { name: 'The title 12' })).toBeTruthy();
  const times = screen.getByRole('table', {
    name: 'What the rules alone had found where the editor decided the time (5 events)',
  });
  expect(within(times).getByRole('row', { name: /^A longer time.* 2$/u })).toBeTruthy();
  expect(within(times).queryByRole('row', { name: /^The same time/u })).toBeNull();
  cleanup();
  await show();
  expect(screen.queryByRole('table')).toBeNull();
});

it('says on how much the documents differ, and how often it is not plain who is meant', async () => {
  await show();
  expect(section('What was taken from the documents').textContent).toContain('contradict each other on no detail');
  cleanup();
  const unlinkedReferences = sampleTimeline.passages.slice(0, 2).map(({ id }) => ({ passage: id, words: 'he' }));
  await show({ ...sampleTimeline, coverage: { ...sampleTimeline.coverage, discrepancies: 2, unlinkedReferences } });
  expect(section('What was taken from the documents').textContent).toContain('On 2 details the documents differ');
  expect(section('What was taken from the documents').textContent).toContain('In 2 places it is not plain whom');
});

it('lists where the documents differ, without the words', async () => {
  const discrepancies = [
    { detail: 'time', here: quoted('live-blog-1', 'p-30', '14.56'), there: quoted('live-blog-2', 'q-20', '14.59') },
  ];
  const decoded = decodeTimeline(JSON.parse(JSON.stringify({ ...sampleTimeline, discrepancies })));
  if (decoded.kind === 'unfit') throw new Error(decoded.problems.join());
  await show(decoded.timeline);
  const list = screen.getByRole('list', { name: 'Details on which the documents differ' });
  expect(list.textContent).toMatch(/^On a time: .*, line 30; .*, line 20$/);
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/document/live-blog-1#line-30', '/document/live-blog-2#line-20']);
});

it('lists what could not be resolved or recognised, each with its line', async () => {
  const coverage = {
    ...sampleTimeline.coverage,
    unresolvedTimePhrases: sampleTimeline.passages
      .filter(({ id }) => id === 'p-14')
      .map(({ id }) => ({ passage: id, phrase: 'for years' })),
  };
  await show({ ...sampleTimeline, coverage });
  const list = screen.getByRole('list', { name: 'Words for a time that could not be resolved' });
  expect(list.textContent).toContain('“for years”');
  expect(within(list).getByRole('link').getAttribute('href')).toBe('/document/live-blog-1#line-14');
  expect(screen.queryByRole('list', { name: 'Names that were not recognised' })).toBeNull();
});

it('lists the events whose time is not known, and says so where there are none', async () => {
  await show();
  const timeless = sampleTimeline.events.filter(({ when }) => when.earliest === null && when.latest === null);
  expect(timeless.length).toBeGreaterThan(0);
  for (const { id, title } of timeless) {
    const link = within(section('What is not known')).getByRole('link', { name: title });
    expect(link.getAttribute('href')).toBe(`/event/${id}`);
  }
  cleanup();
  await show({ ...sampleTimeline, events: sampleTimeline.events.filter((event) => !timeless.includes(event)) });
  expect(section('What is not known').textContent).toContain('Every event has at least one bound in time');
});

it('leads to the documents, the data and its schema, and to somebody to talk to', async () => {
  await show();
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  const data = ['/timeline.json', '/timeline.schema.json', '/events.csv', '/example.mjs'];
  for (const address of [...data, '/document/live-blog-1', 'tel:116123']) expect(addresses).toContain(address);
  expect(addresses).not.toContain('/feed.xml');
});

it('leads to the feed where there is one', async () => {
  await show({ ...sampleTimeline, feed: 'urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071' });
  expect(screen.getByRole('link', { name: 'feed' }).getAttribute('href')).toBe('/feed.xml');
});
