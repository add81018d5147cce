import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressNow, renderApp } from '../testing/render-app.tsx';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { screenIs } from '../testing/screen-is.ts';

beforeEach(() => screenIs(true));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const landing = /14\.56 on Wednesday 22 March 2017: The air ambulance lands/;

describe('who was when', () => {
  it('has a row for everybody in the events, those who were killed first and the attacker last', async () => {
    await renderApp('/who-was-when');
    const [people] = (await screen.findAllByRole('rowgroup', {}, { timeout: 20_000 })).slice(1);
    if (people === undefined) throw new Error('there are no people');
    const names = within(people)
      .getAllByRole('rowheader')
      .flatMap((header) =>
        within(header)
          .queryAllByRole('link')
          .map((link) => link.textContent),
      );
    const parts = names.map((name) => sampleTimeline.people.find((person) => person.name === name)?.part);
    expect(parts[0]).toBe('killed');
    expect(names.indexOf('The attacker')).toBe(names.length - 1);
  });

  it('has a mark for each event that leads to it and says who told of it', async () => {
    const { user } = await renderApp('/who-was-when');
    const row = await screen.findByRole('row', { name: /^Dr Hudson/ });
    const mark = within(row).getByRole('link', { name: landing });
    expect(mark.getAttribute('aria-label')).toMatch(/, told by Dr Hudson$/);
    await user.click(mark);
    expect(addressNow()).toBe('/event/air-ambulance-lands');
  });

  it('is one tab stop, and the arrow keys go along a row and between rows', async () => {
    const { user } = await renderApp('/who-was-when');
    await screen.findAllByRole('rowgroup');
    const marks = screen.getAllByRole('link').filter((link) => link.hasAttribute('data-bead'));
    expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    const row = await screen.findByRole('row', { name: /^Dr Hudson/ });
    const [first, second] = within(row)
      .getAllByRole('link')
      .filter((link) => link.hasAttribute('data-bead'));
    first?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowUp}');
    expect(row.contains(document.activeElement)).toBe(false);
    expect(document.activeElement?.hasAttribute('data-bead')).toBe(true);
    await user.keyboard('{ArrowDown}');
    expect(row.contains(document.activeElement)).toBe(true);
  });

  it('keeps to what the filters leave', async () => {
    await renderApp('/who-was-when?person=dr-hudson');
    expect(screen.getByRole('status').textContent).toMatch(/with Dr Hudson$/);
    expect(await screen.findByRole('row', { name: /^Dr Hudson/ })).toBeTruthy();
    const others = sampleTimeline.events.filter((event) => !event.people.some(({ id }) => id === 'dr-hudson'));
    for (const { title } of others) expect(screen.queryByRole('link', { name: new RegExp(title) })).toBeNull();
  });

  it('on a phone names the chapters that each person is in, as links to just those events', async () => {
    screenIs(false);
    const { user } = await renderApp('/who-was-when');
    const entry = screen.getByRole('heading', { level: 3, name: 'Dr Hudson' }).closest('li');
    if (entry === null) throw new Error('no entry');
    const numbers = [...document.querySelectorAll('svg text')].map((each) => each.textContent);
    expect(numbers).toEqual(['1', '2', '3']);
    expect(entry.textContent).toContain('2 The attack: ');
    const told = sampleTimeline.events.filter(({ people }) => people.some(({ id }) => id === 'dr-hudson'));
    expect(entry.querySelectorAll('svg rect')).toHaveLength(told.length);
    const [chapter] = within(entry).getAllByRole('link', { name: /: \d+ events?$/ });
    if (chapter === undefined) throw new Error('no chapter');
    await user.click(chapter);
    expect(addressNow()).toMatch(/^\/\?person=dr-hudson&phase=/);
  });
});

it('says that the order of telling does not apply to who was when', async () => {
  await renderApp('/who-was-when?clock=told');
  expect(screen.getByText(/the order of telling does not apply/)).toBeDefined();
  cleanup();
  await renderApp('/who-was-when');
  expect(screen.queryByText(/the order of telling does not apply/)).toBeNull();
});
