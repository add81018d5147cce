import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import type { EntityKind } from '../page-address.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { EntityPage } from './entity-page.tsx';

afterEach(cleanup);

const show = (kind: EntityKind, id: string, query = '') =>
  inPage(`/${kind}/${id}${query}`, ({ selection }) => (
    <EntityPage kind={kind} id={id} selection={selection} order={null} />
  ));
const links = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('a person’s page', () => {
  it('says who it is, in what part, and what the documents say', () => {
    show('person', 'dr-hudson');
    expect(screen.getByRole('heading', { level: 1, name: 'Dr Hudson' })).toBeDefined();
    expect(screen.getByText('Responder')).toBeDefined();
    expect(screen.getByText('Of the London Air Ambulance team.')).toBeDefined();
  });

  it('holds every event of the person, each a link to the event alone', () => {
    show('person', 'dr-hudson', '?clock=told');
    const theirs = sampleTimeline.events.filter(
      ({ people, told }) => people.some(({ id }) => id === 'dr-hudson') || told?.by.some((id) => id === 'dr-hudson'),
    );
    expect(theirs.length).toBeGreaterThan(1);
    for (const { id, title } of theirs) {
      expect(screen.getByRole('link', { name: title }).getAttribute('href')).toContain(`/event/${id}`);
    }
  });

  it('gives each event its time and its summary, and one that describes injuries when it is asked for', async () => {
    show('person', 'dr-hudson');
    const landing = screen.getByRole('link', { name: 'The air ambulance lands' }).closest('li');
    const { summary = '', when } = sampleTimeline.events.find(({ id }) => id === 'air-ambulance-lands') ?? {};
    expect(landing?.textContent).toContain(summary);
    expect(landing?.querySelector('time')?.getAttribute('datetime')).toBe(when?.earliest);
    const closed = 'A blood transfusion was begun.';
    expect(screen.queryByText(closed)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show summary: describes surgery' }));
    expect(screen.getByText(closed)).toBeDefined();
  });

  it('says where its line breaks that the order is not known, and nothing of it in the order of telling', () => {
    const said = () => screen.queryAllByText(/^Where the line breaks, the order|not known if before or after/);
    show('person', 'keith-palmer');
    expect(said().length).toBeGreaterThan(0);
    cleanup();
    show('person', 'keith-palmer', '?clock=told');
    expect(said()).toHaveLength(0);
  });

  it('has no list for what the person did not do', () => {
    show('person', 'kurt-cochran');
    expect(screen.getByRole('heading', { name: 'What is said about Kurt Cochran' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: /did$/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: /said$/ })).toBeNull();
    cleanup();
    show('person', 'keith-palmer');
    const why = 'Other people tell of all this, so it stands in one list';
    expect(screen.getByText(new RegExp(`^${why}: what PC Keith Palmer did`))).toBeDefined();
    cleanup();
    show('person', 'dr-hudson');
    expect(screen.queryByText(new RegExp(`^${why}`))).toBeNull();
  });

  it('is headed “The attacker” for him, his name standing below among those the documents use', () => {
    show('person', 'khalid-masood');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The attacker');
    for (const heading of screen.getAllByRole('heading')) expect(heading.textContent).not.toMatch(/Masood/);
    expect(screen.getByRole('list', { name: 'Named in the documents as' }).textContent).toMatch(/Khalid Masood/);
  });

  it('names who else appears: those killed first, the attacker last', () => {
    show('person', 'dr-hudson');
    expect(links(screen.getByRole('list', { name: 'Also in these events' }))[0]).toBe('PC Keith Palmer');
    cleanup();
    show('theme', 'the-attack');
    const named = links(screen.getByRole('list', { name: 'People in these events' }));
    expect(named.at(-1)).toBe('The attacker');
    expect(named[0]).toBe('Kurt Cochran');
  });

  it('offers its themes, each leading to those of its events in the chronology', async () => {
    const { address } = show('person', 'keith-palmer', '?theme=the-attack');
    const choice = screen.getByRole('list', { name: 'Choose a theme' });
    await userEvent.click(within(choice).getByRole('link', { name: 'Giving aid' }));
    expect(address()).toBe('/?person=keith-palmer&theme=giving-aid');
  });

  it('leads to the chronology filtered by the person', async () => {
    const { address } = show('person', 'dr-hudson', '?theme=giving-aid');
    await userEvent.click(screen.getByRole('link', { name: 'Dr Hudson in the chronology' }));
    expect(address()).toBe('/?person=dr-hudson');
  });

  it('says what the filters of the address leave out, and shows it on one press', async () => {
    const { address } = show('person', 'dr-hudson', '?standing=finding');
    expect(screen.getByText(/The filters in the address leave out \d+ of the \d+ events? here/)).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'What Dr Hudson said' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'Show them all' }));
    expect(address()).toBe('/person/dr-hudson');
    expect(screen.queryByText(/leave out/)).toBeNull();
  });
});

describe('the other pages', () => {
  it.each([
    ['theme', 'giving-aid', 'Giving aid', 'Giving aid in the chronology'],
    ['theme', 'intelligence', 'MI5 and intelligence', 'MI5 and intelligence in the chronology'],
    ['place', 'old-bailey', 'The Old Bailey', 'The Old Bailey in the chronology'],
    ['organisation', 'mi5', 'MI5', 'MI5 in the chronology'],
  ] as const)('%s %s stands under its own heading', (kind, id, heading, filter) => {
    show(kind, id);
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeDefined();
    expect(screen.getByRole('link', { name: filter })).toBeDefined();
  });

  it('set the events of a theme in the chapters they belong to', () => {
    show('theme', 'intelligence');
    const list = screen.getByRole('list', { name: 'Before the attack' });
    expect(links(list)).toContain('MI5 closes the attacker as a subject of interest');
  });
});

describe('as it was told', () => {
  it('says of each event by whom the inquest heard it, and when', () => {
    show('theme', 'giving-aid', '?clock=told');
    expect(
      screen.getByRole('heading', { level: 2, name: 'Told by Mr Ellwood, 10 September to 3 October 2018' }),
    ).toBeDefined();
  });

  it('says plainly where nobody is said to have told it', () => {
    show('organisation', 'mi5', '?clock=told');
    expect(screen.getAllByText('Not said who told it').length).toBeGreaterThan(0);
  });
});

describe('the plan of the places', () => {
  const withPlaces = () => {
    const places = sampleTimeline.places.map((place) =>
      place.id === 'carriage-gates' ? { ...place, within: 'old-bailey' } : place,
    );
    const decoded = decodeTimeline(JSON.parse(JSON.stringify({ ...sampleTimeline, places })));
    if (decoded.kind === 'unfit') throw new Error(decoded.problems.join());
    return decoded.timeline;
  };
  const page = (id: string, timeline = sampleTimeline) =>
    inPage(
      `/place/${id}`,
      ({ selection }) => <EntityPage kind="place" id={id} selection={selection} order={null} />,
      timeline,
    );

  it('holds each place in the one it lies within, as links with the count of events, and marks its own', () => {
    page('carriage-gates', withPlaces());
    const plan = screen.getByRole('figure', { name: /^What lies within what/ });
    const [outer] = within(plan).getAllByRole('listitem');
    const inner = within(outer ?? plan).getByRole('listitem');
    const link = within(inner).getByRole('link', { name: 'Carriage Gates' });
    expect(link.getAttribute('href')).toBe('/place/carriage-gates');
    expect(link.getAttribute('aria-current')).toBe('page');
    expect(inner.textContent).toMatch(/^Carriage Gates \d+\d+ events?$/);
  });

  it('is not drawn where no place lies within another', () => {
    page('carriage-gates');
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
