import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../testing/render-app.tsx';
import { sampleTimeline } from '../testing/sample-timeline.ts';

beforeEach(() => window.sessionStorage.clear());
afterEach(cleanup);

const hits = () => screen.getByRole('navigation', { name: 'What was found' });
const titles = (part: HTMLElement) =>
  within(part)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('/event/'))
    .map(({ textContent }) => textContent);

async function asked(q: string, timeline = sampleTimeline) {
  const { user } = await renderApp(`/?q=${q.replaceAll(' ', '+')}`, timeline);
  await user.click(screen.getByRole('searchbox'));
  return user;
}

const timeless = {
  earliest: null,
  latest: null,
  precision: 'unknown' as const,
  basis: 'unknown' as const,
  phrase: null,
  because: '',
};

describe('a question that no event has all words of', () => {
  const question = 'who gave what with Dr Hudson on giving aid';

  it('leaves in the place of the list the events of what it names, those that were shown beside the field, and counts none', async () => {
    const user = await asked(question);
    const shown = titles(hits());
    await user.keyboard('{Enter}');
    const list = screen.getByRole('list', { name: /^\d events with Dr Hudson on giving aid$/ });
    const articles = within(list).getAllByRole('article');
    expect(articles.map((each) => within(each).getByRole('heading').textContent)).toEqual(shown);
    expect(within(list).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/person=dr-hudson&theme=giving-aid$/);
    expect(screen.getByRole('status').textContent).toMatch(/^0 of \d+ events/);
    expect(screen.queryByRole('list', { name: 'Chronology' })).toBeNull();
    const filter = screen.getByRole('link', { name: 'Filter the list by this' });
    expect(filter.getAttribute('href')).toBe('/?person=dr-hudson&theme=giving-aid');
  });

  it('shows between the events of what it names where their order is not known', async () => {
    await asked(question);
    expect(hits().textContent).not.toContain('order not known');
    cleanup();
    const events = sampleTimeline.events.map((event) => ({ ...event, when: timeless }));
    await asked(question, { ...sampleTimeline, events, relations: [] });
    const gap = within(hits()).getByText('order not known');
    expect(gap.closest('li')?.previousElementSibling).not.toBeNull();
  });

  it('is left to the other filters where these leave out what has its words', async () => {
    await renderApp('/?q=crew+Dr+Hudson+giving+aid&person=kurt-cochran');
    expect(screen.queryByRole('link', { name: 'Filter the list by this' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Without Kurt Cochran/ })).toBeDefined();
  });

  it('that names one organisation alone is answered by the nearest, then by all of that organisation', async () => {
    await asked('when did MI5 stop');
    const [first, ...others] = within(hits()).getAllByRole('link');
    expect(first?.textContent).toBe('MI5 closes the attacker as a subject of interest');
    const at = others.findIndex(({ textContent }) => /^\d events involving MI5$/.test(textContent ?? ''));
    const all = sampleTimeline.events.filter(({ organisations }) => organisations.some((id) => id === 'mi5'));
    expect(others.slice(at + 1, at + 1 + all.length).map(({ textContent }) => textContent)).toEqual(
      all.map(({ title }) => title),
    );
  });
});

it('of which an event has but the name is answered by all that are named, each once', async () => {
  await asked('was MI5 to blame');
  const all = sampleTimeline.events.filter(({ organisations }) => organisations.some((id) => id === 'mi5'));
  expect(titles(hits())).toEqual(all.map(({ title }) => title));
});

describe('what a question names', () => {
  const question = 'crew with Dr Hudson giving aid';

  it('stands before one event that has all of the words and none in its title, which is marked among it', async () => {
    const user = await asked(question);
    const [choice] = within(hits()).getAllByRole('link');
    expect(choice?.textContent).toMatch(/^\d events with Dr Hudson on giving aid$/);
    const said = within(hits()).getByRole('link', { name: 'The air ambulance lands' }).closest('li');
    expect(said?.textContent).toMatch(/has all of the words$/);
    expect(hits().textContent).toMatch(/1 of \d+ events with all of the words/);
    await user.keyboard('{Enter}');
    const [above] = within(screen.getByRole('region', { name: 'Chronology' })).getAllByRole('link', {
      name: /on giving aid$|The air ambulance lands/,
    });
    expect(above?.textContent).toMatch(/^\d events with Dr Hudson on giving aid$/);
    expect(within(screen.getByRole('list', { name: 'Chronology' })).getAllByRole('article')).toHaveLength(1);
  });

  it('has no events of its own shown where all of them have all of the words', async () => {
    const events = sampleTimeline.events.map((event) =>
      event.title === 'The air ambulance lands' ? event : { ...event, themes: [], people: [], told: null },
    );
    await asked(question, { ...sampleTimeline, events });
    expect(within(hits()).getByRole('link', { name: /^1 event with Dr Hudson on giving aid$/ })).toBeDefined();
    expect(titles(hits()).filter((title) => title === 'The air ambulance lands')).toHaveLength(1);
    expect(hits().textContent).not.toContain('has all of the words');
  });

  it('stands after an event that has all of the words in its title', async () => {
    await asked('Dr Hudson PC Palmer');
    expect(hits().textContent).not.toContain('has all of the words');
    expect(titles(hits())).toContain('Dr Hudson goes to Parliament and treats PC Palmer');
  });
});

describe('below the events that are found', () => {
  const on = (many: number) => ({
    ...sampleTimeline,
    events: sampleTimeline.events.map((event, at) => ({
      ...event,
      summary: at < many ? 'Quillwort.' : '',
      themes: sampleTimeline.themes.map(({ id }) => id).filter((id) => id === 'giving-aid'),
    })),
  });
  const more = () => within(hits()).queryByRole('link', { name: /^and \d+ more/ });

  it('stands how many more are on the theme of most of them, with the way to all of it', async () => {
    await asked('quillwort', on(3));
    expect(more()?.textContent).toBe(`and ${sampleTimeline.events.length - 3} more on giving aid`);
    expect(more()?.getAttribute('href')).toBe('/?theme=giving-aid');
  });

  it('stands nothing where there are no more, or one event alone is found', async () => {
    await asked('quillwort', on(sampleTimeline.events.length));
    expect(more()).toBeNull();
    cleanup();
    await asked('quillwort', on(1));
    expect(more()).toBeNull();
  });
});
