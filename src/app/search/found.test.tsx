import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressNow, renderApp } from '../testing/render-app.tsx';
import { sampleTimeline } from '../testing/sample-timeline.ts';

beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

const hits = () => screen.getByRole('navigation', { name: 'What was found' });

const field = () => screen.getByRole<HTMLInputElement>('searchbox');

/** At the address, with the field pressed. */
async function pressed(address: string) {
  const { user } = await renderApp(address);
  await user.click(field());
  return user;
}

describe('a search', () => {
  it('shows the events it finds beside the box, with names and passages', async () => {
    await pressed('/?q=helicopter');
    const event = within(hits()).getByRole('link', { name: 'The air ambulance lands' });
    expect(event.getAttribute('href')).toBe('/event/air-ambulance-lands?q=helicopter');
    expect(event.closest('li')?.textContent).toMatch(/14\.56, 22 March 2017\u2002Witness’s account by Dr Hudson$/);
    const passage = within(hits()).getByRole('link', { name: /line 30$/ });
    expect(passage.getAttribute('href')).toBe('/document/live-blog-1?q=helicopter#line-30');
    expect(passage.closest('li')?.querySelector('mark')?.textContent).toBe('helicopter');
    cleanup();
    await pressed('/?q=hudson');
    expect(within(hits()).getByRole('link', { name: 'Dr Hudson' }).getAttribute('href')).toBe('/person/dr-hudson');
  });

  it('says of each event when it was, also where that is when the one above it was', async () => {
    const [first] = sampleTimeline.events;
    const events = sampleTimeline.events.map((event) => ({
      ...event,
      summary: 'Quillwort.',
      when: first?.when ?? event.when,
    }));
    const { user } = await renderApp('/?q=quillwort', { ...sampleTimeline, events });
    await user.click(field());
    const times = [...hits().querySelectorAll('li > .text-xs')].map(
      ({ textContent }) => textContent?.split('\u2002')[0],
    );
    expect(times).toHaveLength(events.length);
    expect(new Set(times).size).toBe(1);
    expect(times[0]).not.toBe('');
  });

  it('shows no words that describe injuries', async () => {
    const event = sampleTimeline.events.find(({ sensitive }) => sensitive !== undefined);
    const exact = event?.sources[0]?.exact ?? '';
    await pressed(`/?q=${encodeURIComponent(exact)}`);
    expect(hits().textContent).toContain(`[${event?.warning}]`);
    expect(hits().textContent).not.toContain(exact.slice(0, 20));
  });

  it('is walked by the arrow keys from the field to the last hit and not beyond, and Escape leads back, then closes', async () => {
    const user = await pressed('/?q=hudson');
    const links = within(hits()).getAllByRole('link');
    for (const link of links) {
      await user.keyboard('{ArrowDown}');
      expect(document.activeElement).toBe(link);
    }
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(links.at(-1));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('navigation', { name: 'What was found' })).toBeNull();
    expect(field().value).toBe('hudson');
  });

  it('closes what it shows when the focus goes elsewhere', async () => {
    const user = await pressed('/?q=hudson');
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('navigation', { name: 'What was found' })).toBeNull();
  });

  it('that finds nothing offers the words that are found together', async () => {
    const { user } = await renderApp('/?q=helicopter+zeppelin');
    await user.click(screen.getByRole('button', { name: /looking for “helicopter”: \d+ events?$/ }));
    expect(addressNow()).toBe('/?q=helicopter');
  });

  it('that no event has all words of says so, counts none, and lists the nearest with time, teller and reason', async () => {
    await renderApp('/?q=touchdown+of+the+chopper+at+14.56');
    expect(screen.getByRole('status').textContent).toMatch(/^0 of \d+ events/);
    const near = screen.getByRole('list', { name: /^No event has all of these words\. Nearest/ });
    expect(within(near).getAllByRole('listitem')[0]?.textContent).toBe(
      'The air ambulance lands 14.56, 22 March 2017\u2002Witness’s account by Dr Hudson\u2002“helicopter” for “chopper”',
    );
  });

  it('names the people and themes of a question that no event answers by its words', async () => {
    await renderApp('/?q=who+helped+Dr+Hudson+with+a+rescue');
    const names = screen.getByRole('list', { name: 'People, places and themes that are named' });
    expect(within(names).getByRole('link', { name: 'Dr Hudson' }).getAttribute('href')).toBe('/person/dr-hudson');
  });

  it('puts a choice of filters first where few events or none have all of the words, and reads years as dates', async () => {
    await pressed('/?q=mi5+in+2009');
    const [first] = within(hits()).getAllByRole('link');
    expect(first?.textContent).toMatch(/^\d events? involving MI5 dated 2009$/);
    expect(first?.getAttribute('href')).toBe('/?organisation=mi5&from=2009&to=2009');
  });

  it('offers a day that is asked for as the dates of a choice', async () => {
    await pressed('/?q=22+March+2017');
    const choice = within(hits()).getByRole('link', { name: /^\d+ events dated .*22 March 2017$/ });
    expect(choice.getAttribute('href')).toBe('/?from=2017-03-22&to=2017-03-22');
  });

  it('lists the events of what it names where none has all of its words, each opened with that choice', async () => {
    await pressed('/?q=what+did+Dr+Hudson+try+giving+aid');
    const [choice, first] = within(hits()).getAllByRole('link');
    expect(choice?.textContent).toMatch(/^\d events with Dr Hudson on giving aid$/);
    const count = Number.parseInt(choice?.textContent ?? '', 10);
    const opened = within(hits())
      .getAllByRole('link')
      .filter((link) => /^\/event\/.*person=dr-hudson&theme=giving-aid/.test(link.getAttribute('href') ?? ''));
    expect(opened).toHaveLength(count);
    expect(opened[0]).toBe(first);
    cleanup();
    await pressed('/?q=helicopter');
    expect(hits().querySelector('[href*="theme="]')).toBeNull();
  });

  it('takes a name that only bounds what is asked for no choice of filters', async () => {
    const choices = () => within(hits()).queryAllByRole('link', { name: /^\d+ events? (?:with|involving)/ });
    await pressed('/?q=what+did+Dr+Hudson+do+of+giving+aid');
    expect(choices()).not.toEqual([]);
    cleanup();
    await pressed('/?q=what+did+Dr+Hudson+do+before+giving+aid');
    expect(choices()).toEqual([]);
  });

  it('lists below a span of dates what it leaves out for want of a time', async () => {
    const timeless = {
      earliest: null,
      latest: null,
      precision: 'unknown',
      basis: 'unknown',
      phrase: null,
      because: '',
    };
    const [first] = sampleTimeline.events;
    const events = sampleTimeline.events.map((event) => (event === first ? { ...event, when: timeless } : event));
    await renderApp('/?from=2009&to=2018', { ...sampleTimeline, events } as typeof sampleTimeline);
    const left = await screen.findByRole('list', { name: /more events? fits? but for a time/ });
    expect(within(left).getByRole('link', { name: first?.title ?? '' })).toBeDefined();
    cleanup();
    await renderApp('/?q=helicopter');
    expect(screen.queryByRole('list', { name: /but for a time/ })).toBeNull();
  });

  it('finds nothing beside the events where nothing is asked', async () => {
    await pressed('/');
    expect(screen.queryByRole('navigation', { name: 'What was found' })).toBeNull();
  });
});
