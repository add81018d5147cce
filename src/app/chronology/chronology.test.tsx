import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { Chronology } from './chronology.tsx';

const shown = (path: string, timeline = sampleTimeline) =>
  inPage(path, ({ selection }) => <Chronology selection={selection} />, timeline);
const list = () => screen.getByRole('list', { name: 'Chronology' });
const entry = (title: string) => screen.getByRole('article', { name: title });

beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

const paragraph = (words: string) =>
  screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === words);

describe('the list named Chronology', () => {
  it('has one item for each event, and each is an article with its title for a heading', () => {
    shown('/');
    const items = within(list()).getAllByRole('listitem');
    expect(items).toHaveLength(sampleTimeline.events.length);
    for (const [at, item] of items.entries()) {
      const article = within(item).getByRole('article');
      expect(within(article).getByRole('heading', { level: 3 }).textContent).toBe(sampleTimeline.events[at]?.title);
      expect(article.querySelector('time')?.textContent).not.toBe('');
    }
  });

  it('explains its line above all of the events, and below some of them, whose first is to be seen at once', () => {
    shown('/');
    const isBelow = () =>
      Boolean(list().compareDocumentPosition(screen.getByText(/^A line joins/)) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(isBelow()).toBe(false);
    cleanup();
    shown('/?person=dr-hudson');
    expect(isBelow()).toBe(true);
    cleanup();
    shown('/?clock=told');
    expect(screen.queryByText(/^A line joins/)).toBeNull();
  });

  it('gives a time to the minute to people and to programs', () => {
    shown('/');
    const time = entry('The air ambulance lands').querySelector('time');
    expect(time?.getAttribute('datetime')).toBe('2017-03-22T14:56:00+00:00');
    expect(time?.textContent).toMatch(/22.March 2017 14\.56/);
  });

  it('says an uncertain time in words', () => {
    shown('/');
    expect(
      within(entry('MI5 closes the attacker as a subject of interest')).getByText('By December 2010'),
    ).toBeTruthy();
    expect(
      within(entry('A report on preventing future deaths is to follow')).getByText('Time not stated'),
    ).toBeTruthy();
  });

  it('shows the day once, and keeps it for those who listen', () => {
    shown('/');
    const day = (title: string) => within(entry(title)).getByText(/22.March 2017/);
    expect(day('The attacker’s wife receives text messages from him').className).not.toContain('sr-only');
    expect(day('The air ambulance lands').className).toContain('sr-only');
  });

  it('shows how a time is known once for a run that is known alike, and explains the one that needs it where it first stands', () => {
    const [one, two, ...rest] = sampleTimeline.events.filter(({ phase }) => phase === 'the-attack');
    if (one === undefined || two === undefined) throw new Error('too few events');
    const at = (clock: string, basis: string) => ({ ...one.when, ...minute(clock), basis });
    const minute = (clock: string) => ({
      earliest: `2017-03-22T${clock}:00+00:00`,
      latest: `2017-03-22T${clock}:00+00:00`,
    });
    const events = [
      { ...one, when: at('14:50', 'anchored') },
      { ...two, when: at('14:51', 'anchored') },
      { ...rest[0], when: at('14:52', 'edited') },
    ];
    shown('/', { ...sampleTimeline, relations: [], events } as typeof sampleTimeline);
    const known = screen.getAllByText(/from a named event$|^editor’s judgement$/);
    expect(known.map(({ textContent }) => textContent)).toHaveLength(3);
    expect(known.map(({ className }) => className === 'sr-only')).toEqual([false, true, false]);
  });

  it('says where the line first breaks that the order is not known, or at whose account it breaks', () => {
    const breaks = () => screen.queryAllByText(/^Where the line breaks, the order is not known/);
    const others = () => screen.queryAllByText(/^Told by .*; not known if before or after the event above\.$/);
    const ofTheDay = sampleTimeline.events.filter(({ phase }) => phase === 'the-attack').slice(0, 6);
    const at = (clock: string) => ({ earliest: `2017-03-22T${clock}+00:00`, latest: `2017-03-22T${clock}+00:00` });
    const timeline = {
      ...sampleTimeline,
      relations: [],
      events: ofTheDay.map((event, number) => ({
        ...event,
        told: null,
        when: { ...event.when, precision: 'minute', ...at(number < 3 ? `14:5${number}:00` : '14:56:00') },
      })),
    } as typeof sampleTimeline;
    shown('/', timeline);
    expect(breaks()).toHaveLength(1);
    expect(breaks()[0]?.closest('li')?.textContent).toContain(ofTheDay[4]?.title);
    expect(others()).toHaveLength(0);
    cleanup();
    const told = timeline.events.map((event, number) => ({ ...event, told: number < 4 ? null : ofTheDay[4]?.told }));
    shown('/', { ...timeline, events: told } as typeof sampleTimeline);
    expect(breaks()).toHaveLength(0);
    expect(others()[0]?.closest('li')?.textContent).toContain(ofTheDay[4]?.title);
    cleanup();
    shown('/?clock=told', timeline);
    expect(breaks()).toHaveLength(0);
    cleanup();
    shown('/', { ...timeline, events: timeline.events.slice(0, 4) });
    expect(breaks()).toHaveLength(0);
  });

  it('says so again above a clock time that only seems to come after what has no hour', () => {
    const day = { earliest: '2017-03-22T00:00:00+00:00', latest: '2017-03-22T23:59:59+00:00', precision: 'day' };
    const clock = { earliest: '2017-03-22T14:30:00+00:00', latest: '2017-03-22T14:30:59+00:00', precision: 'minute' };
    const ofTheDay = sampleTimeline.events.filter(({ phase }) => phase === 'the-attack').slice(0, 5);
    const events = ofTheDay.map((event, at) => ({ ...event, when: { ...event.when, ...(at === 4 ? clock : day) } }));
    shown('/', { ...sampleTimeline, relations: [], events } as typeof sampleTimeline);
    const said = screen
      .getAllByText(/^Where the line breaks/)
      .map((each) => each.closest('li')?.getAttribute('data-event'));
    expect(said).toEqual([ofTheDay[1]?.id, ofTheDay[4]?.id]);
  });

  it('joins in its margin those events alone that are known to follow each other, and none in the order of telling', () => {
    const joined = () =>
      screen.getAllByRole('article').flatMap((article) => {
        const above = article.querySelector('.spine.joins-above') !== null;
        return above ? [within(article).getByRole('heading').textContent] : [];
      });
    shown('/');
    expect(joined()).toEqual([
      'The attacker takes steroids in the week before the attack',
      'Dr Hudson goes to Parliament and treats PC Palmer',
    ]);
    cleanup();
    shown('/?clock=told');
    expect(joined()).toEqual([]);
  });

  it('opens an event and keeps what is filtered', async () => {
    const { address } = shown('/?person=dr-hudson');
    await userEvent.click(screen.getByRole('link', { name: 'The air ambulance lands' }));
    expect(address()).toBe('/event/air-ambulance-lands?person=dr-hudson');
  });

  it('says which event is open', () => {
    shown('/event/air-ambulance-lands');
    expect(screen.getByRole('link', { current: true }).textContent).toBe('The air ambulance lands');
  });

  it('narrows to a person or a place from the quiet line', async () => {
    const { address } = shown('/?theme=giving-aid');
    await userEvent.click(within(entry('The air ambulance lands')).getByRole('link', { name: 'Dr Hudson' }));
    expect(address()).toBe('/?person=dr-hudson&theme=giving-aid');
    expect(within(list()).getAllByRole('listitem')).toHaveLength(2);
  });

  it('does not say of each event that it is about whom the list is about', () => {
    const line = (path: string, title: string): string => {
      shown(path);
      const said = entry(title).textContent;
      cleanup();
      return said;
    };
    const { title = '' } = sampleTimeline.events.find(({ id }) => id === 'doctor-treats-officer') ?? {};
    expect(line('/', title)).toContain('about');
    expect(line('/?person=keith-palmer', title)).not.toContain('about');
  });

  it('marks the words that are searched for in titles, summaries and names', () => {
    shown('/?q=hudson');
    const marks = within(list()).getAllByText('Hudson', { selector: 'mark' });
    expect(marks.length).toBeGreaterThan(1);
  });
});

describe('chapters', () => {
  it('stand as headings with their span and count', () => {
    shown('/');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Before the attack', 'The attack', 'The inquests']);
    expect(paragraph('22 March 2017, 7 events')).toBeTruthy();
  });

  it('say how many of their events the filters leave', () => {
    shown('/?person=dr-hudson');
    expect(paragraph('22 March 2017, 2 of 7 events')).toBeTruthy();
  });

  it('say the gap that the documents leave between them', () => {
    shown('/');
    expect(screen.getByText(/^More than eighteen months without a dated event in the documents$/)).toBeTruthy();
  });

  it('follow the telling when the reader asks for that', () => {
    shown('/?clock=told');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Told by Judge Mark Lucraft QC',
      'Told by Mr Ellwood',
      'Told by Dr Hudson',
      'Told by the attacker’s wife',
      'Not said who told it',
    ]);
    expect(
      screen.getAllByText(/^Which of those who told in this time did so first, the documents do not say/),
    ).toHaveLength(1);
    const times = [...entry('The air ambulance lands').querySelectorAll('time')].map((time) => time.textContent);
    expect(times[0]).toMatch(/^10.September to 3.October 2018$/);
    expect(times[1]).toMatch(/^22.March 2017 14\.56$/);
  });
});

describe('an event that describes injuries', () => {
  const title = 'Dr Hudson goes to Parliament and treats PC Palmer';
  const summary = 'A blood transfusion was begun.';

  it('shows its title, and its summary only when it is asked for', async () => {
    shown('/');
    expect(screen.queryByText(summary)).toBeNull();
    await userEvent.click(within(entry(title)).getByRole('button', { name: 'Show summary: describes surgery' }));
    expect(screen.getByText(summary)).toBeTruthy();
    await userEvent.click(within(entry(title)).getByRole('button', { name: 'Hide summary: describes surgery' }));
    expect(screen.queryByText(summary)).toBeNull();
  });

  it('stands open where the address asks for it', () => {
    shown('/?injuries=shown');
    expect(screen.getByText(summary)).toBeTruthy();
  });
});
