import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { Opening } from './opening.tsx';

const shown = (path: string, timeline = sampleTimeline) => inPage(path, () => <Opening />, timeline);
const five = ['Kurt Cochran', 'Leslie Rhodes', 'Aysha Frade', 'Andreea Cristea', 'PC Keith Palmer'];
const names = () =>
  within(screen.getByRole('list', { name: 'Those who were killed' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

afterEach(cleanup);

describe('the opening of the chronology', () => {
  it('has the names of those who were killed before anything else, each leading to their page', () => {
    shown('/');
    expect(names()).toEqual(five);
    expect(document.body.textContent?.startsWith(`Those who were killed${five.join('')}Westminster attack`)).toBe(true);
    expect(screen.getByRole('link', { name: 'Aysha Frade' }).getAttribute('href')).toBe('/person/aysha-frade');
  });

  it('says what this is from what the documents are', () => {
    shown('/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Westminster attack and inquests: a chronology');
    expect(document.body.textContent).toContain(
      'What happened, in order of time, as told in two documents published by The Independent on 3 October 2018.',
    );
  });

  it('opens with the title where nobody was killed', () => {
    const people = sampleTimeline.people.filter((person) => person.part !== 'killed');
    shown('/', { ...sampleTimeline, people });
    expect(screen.queryByText('Those who were killed')).toBeNull();
    expect(document.body.textContent?.startsWith('Westminster attack and inquests')).toBe(true);
  });

  it('says no publisher and no day that the documents do not share', () => {
    const [first, second] = sampleTimeline.documents;
    if (first === undefined || second === undefined) throw new Error('the sample has two documents');
    const { publisher: _publisher, published: _published, ...bare } = second;
    shown('/', { ...sampleTimeline, documents: [first, bare] });
    expect(document.body.textContent).toContain(
      'as told in two documents. Of the 13 events, 7 are in the chapters of 22 March 2017, the attack. Every event',
    );
  });

  it('is one line of names where the address asks for some of the events', () => {
    const compact = () => document.querySelector('[data-compact]') !== null;
    shown('/');
    expect(compact()).toBe(false);
    cleanup();
    shown('/?person=dr-hudson');
    expect(compact()).toBe(true);
    expect(names()).toEqual(five);
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });

  it('never names the attacker', () => {
    shown('/');
    expect(document.body.textContent).not.toMatch(/Masood/);
  });
});

it('opens with any number of names, and leads to them from one line elsewhere', () => {
  const [model] = sampleTimeline.people.filter((person) => person.part === 'killed');
  if (model === undefined) throw new Error('the sample names those who were killed');
  const people = Array.from({ length: 97 }, (_, at) => ({ ...model, id: `person-${at}`, name: `Name ${at}` }));
  const many = { ...sampleTimeline, people } as typeof sampleTimeline;
  shown('/', many);
  expect(names()).toHaveLength(97);
  cleanup();
  shown('/about', many);
  expect(screen.getByRole('link', { name: 'The names of the 97 people who were killed' })).toBeTruthy();
});

it('keeps the names as one line on every other page, without a heading of its own', () => {
  shown('/event/air-ambulance-lands');
  expect(names()).toEqual(five);
  expect(screen.queryByRole('heading')).toBeNull();
});
