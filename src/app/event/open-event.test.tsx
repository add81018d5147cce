import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timeline } from '../../model/timeline.ts';
import { preloadPages } from '../later-code.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { OpenEvent } from './open-event.tsx';

const shown = (path: string, timeline: Timeline = sampleTimeline) =>
  inPage(path, ({ event, selection }) => event && <OpenEvent event={event} selection={selection} />, timeline);
const text = () => document.body.textContent ?? '';
const passageWords = () => document.querySelector('blockquote')?.textContent ?? null;

beforeAll(() => preloadPages());
beforeEach(() => window.sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('an open event', () => {
  it('takes the focus to its heading, and again when another is opened', async () => {
    const { address } = shown('/event/air-ambulance-lands');
    expect(document.activeElement?.textContent).toBe('The air ambulance lands');
    const nav = screen.getByRole('navigation', { name: 'Previous and next in time' });
    await userEvent.click(within(nav).getByRole('link', { name: 'Dr Hudson goes to Parliament and treats PC Palmer' }));
    expect(address()).toBe('/event/doctor-treats-officer');
    expect(document.activeElement?.textContent).toBe('Dr Hudson goes to Parliament and treats PC Palmer');
  });

  it('leaves the focus to whoever was somewhere on the page before it came alive', () => {
    document.body.append(document.createElement('button'));
    const before = document.body.lastElementChild;
    if (before instanceof HTMLElement) before.focus();
    shown('/event/air-ambulance-lands');
    expect(document.activeElement).toBe(before);
    before?.remove();
  });

  it('says when, in which words of the document, and how that is known', () => {
    shown('/event/air-ambulance-lands');
    expect(screen.getByText(/^14\.56 on Wednesday 22.March 2017$/)).toBeTruthy();
    expect(text()).toContain('“at 14.56”');
    expect(text()).toContain('The passage gives the time; the day is that of the attack.');
  });

  it('says plainly that a time is not known', () => {
    shown('/event/report-to-come');
    expect(text()).toContain('Time not stated');
    expect(text()).toContain('The documents do not say when the report will be made.');
  });

  it('says who told it, with what standing, and when it was published', () => {
    shown('/event/air-ambulance-lands');
    const told = screen.getByRole('heading', { name: 'Who says so' }).parentElement;
    expect(told?.textContent).toContain('Dr Hudson');
    expect(told?.textContent).toContain('Witness’s account');
    expect(told?.textContent).toMatch(/Told: 10.September to 3.October 2018\./);
    expect(told?.textContent).toContain('Published by The Independent, 20.23 on Wednesday 3 October 2018.');
  });

  it('names an order that the editor decided both where it stands and among what the editor decided', () => {
    const relations = sampleTimeline.relations.map((relation) => ({ ...relation, basis: 'edited' as const }));
    shown('/event/doctor-treats-officer', { ...sampleTimeline, relations });
    expect(text()).toContain('so the editor decided');
    expect(text()).toMatch(/decided by the editor, a person who .*what it comes after\./);
    cleanup();
    shown('/event/doctor-treats-officer');
    expect(text()).not.toMatch(/decided by the editor|the editor decided/);
  });

  it('says that nobody is known to have told it', () => {
    shown('/event/closed-as-subject');
    expect(text()).toContain('The documents do not say who told of it.');
  });

  it('leads from a name to the events with it, and to its own page', async () => {
    const { address } = shown('/event/air-ambulance-lands');
    expect(screen.getByRole('link', { name: 'own page of Dr Hudson' }).getAttribute('href')).toBe('/person/dr-hudson');
    expect(screen.getByRole('link', { name: 'own page of Giving aid' }).getAttribute('href')).toBe('/theme/giving-aid');
    await userEvent.click(screen.getByRole('link', { name: 'Giving aid' }));
    expect(address()).toBe('/?theme=giving-aid');
  });

  it('is shown where the filters leave it out of the list, and steps among all events there', () => {
    shown('/event/air-ambulance-lands?theme=intelligence');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The air ambulance lands');
    const nav = screen.getByRole('navigation', { name: 'Previous and next in time' });
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Mr Ellwood begins resuscitation of PC Palmer', 'Dr Hudson goes to Parliament and treats PC Palmer']);
  });

  it('says what was decided by an editor, and nothing where that was nothing', () => {
    const [first, ...rest] = sampleTimeline.events;
    const edited = { ...sampleTimeline, events: [{ ...first, edited: ['title', 'when'] }, ...rest] } as Timeline;
    shown('/event/another-man-identified', edited);
    expect(text()).toContain('rules had found in the documents: the title and the time.');
    cleanup();
    shown('/event/air-ambulance-lands');
    expect(text()).not.toContain('editor:');
  });
});

describe('the very words', () => {
  it('stand in their passage, marked, with the paragraphs around them and their place', () => {
    shown('/event/air-ambulance-lands');
    expect(passageWords()).toBe(
      'They were unable to land immediately in the built-up area and surveyed the scene from the air. The helicopter landed at 14.56',
    );
    expect(document.querySelector('blockquote mark')?.textContent).toBe('The helicopter landed at 14.56');
    expect(text()).toContain('Dr Hudson, of the London Air Ambulance team');
    expect(text()).toContain('Police at Parliament were not then aware');
    expect(screen.getByRole('link', { name: 'live-blog-1, line 30' }).getAttribute('href')).toBe(
      '/document/live-blog-1#line-30',
    );
  });

  it('name every document they stand in', () => {
    shown('/event/attack-on-the-bridge');
    expect(screen.getByRole('link', { name: 'live-blog-1, line 8' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'live-blog-2, line 8' })).toBeTruthy();
  });

  it('stay behind the control where they describe injuries, and only there', async () => {
    shown('/event/doctor-treats-officer');
    expect(passageWords()).toBeNull();
    expect(text()).not.toContain('A blood transfusion was begun.');
    await userEvent.click(screen.getByRole('button', { name: 'Show passage: describes surgery' }));
    expect(passageWords()).toContain('started working on PC Palmer');
    expect(text()).not.toContain('A blood transfusion was begun.');
  });

  it('keep a neighbouring paragraph that describes injuries behind the control too', async () => {
    const passages = sampleTimeline.passages.map((passage) =>
      passage.id === 'p-29' ? { ...passage, sensitive: 'describes the casualties' } : passage,
    );
    shown('/event/air-ambulance-lands', { ...sampleTimeline, passages });
    expect(text()).not.toContain('at least 20 patients');
    await userEvent.click(screen.getByRole('button', { name: 'Show the paragraph before: describes the casualties' }));
    expect(text()).toContain('at least 20 patients');
  });
});

describe('before and after', () => {
  it('says what is known of the order, and by whom', () => {
    shown('/event/doctor-treats-officer');
    const section = screen.getByRole('heading', { name: 'Before and after' }).parentElement;
    expect(section?.textContent).toContain('Comes after, so the document saysThe air ambulance lands');
  });

  it('steps among the events that are shown', () => {
    shown('/event/air-ambulance-lands?person=dr-hudson');
    const nav = screen.getByRole('navigation', { name: 'Previous and next in time' });
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/event/doctor-treats-officer?person=dr-hudson']);
  });
});

describe('other accounts of the same moment', () => {
  const heading = { name: 'Other accounts of the same moment' };

  it('name the teller, what is otherwise there, the title and the very words with their place', async () => {
    shown('/event/resuscitation-begins');
    const accounts = (await screen.findByRole('heading', heading)).parentElement;
    expect(accounts?.textContent).toContain('Told by Dr Hudson');
    expect(accounts?.querySelector('del')).toBeNull();
    expect(accounts?.querySelector('ins')?.textContent).toMatch(/^put in: /);
    expect(
      within(accounts ?? document.body)
        .getByRole('link', { name: 'Dr Hudson goes to Parliament and treats PC Palmer' })
        .getAttribute('href'),
    ).toBe('/event/doctor-treats-officer');
  });

  it('keep words that describe injuries behind the control, and nothing else', async () => {
    shown('/event/resuscitation-begins');
    const accounts = (await screen.findByRole('heading', heading)).parentElement ?? document.body;
    expect(accounts.querySelector('blockquote')).toBeNull();
    await userEvent.click(within(accounts).getByRole('button', { name: 'Show passage: describes surgery' }));
    expect(accounts.querySelector('blockquote')?.textContent).toContain('started working on PC Palmer');
  });

  it('are not spoken of where there are none', async () => {
    shown('/event/closed-as-subject');
    await import('./other-accounts.tsx');
    expect(screen.queryByRole('heading', heading)).toBeNull();
  });
});
