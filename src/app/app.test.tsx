import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressNow, renderApp, renderSite, serve, timelineAnswer } from './testing/render-app.tsx';
import { sampleTimeline } from './testing/sample-timeline.ts';

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const statuses = () => screen.getAllByRole('status').map((each) => each.textContent);
const status = () => statuses().find((each) => each !== '');
const list = () => within(screen.getByRole('list', { name: 'Chronology' }));
const titles = () => list().getAllByRole('heading', { level: 3 });
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('choosing', () => {
  test('a person and a theme narrow the list, the status and the address', async () => {
    const { user } = await renderApp('/');
    expect(status()).toBe('13 of 13 events');
    await user.click(group('People').getByRole('checkbox', { name: /^Dr Hudson/ }));
    expect(status()).toBe('2 of 13 events with Dr Hudson');
    await user.click(group('Themes').getByRole('checkbox', { name: /^Giving aid/ }));
    expect(status()).toBe('2 of 13 events with Dr Hudson on giving aid');
    expect(titles()).toHaveLength(2);
    expect(addressNow()).toBe('/?person=dr-hudson&theme=giving-aid');
  });

  test('a label begins with the name and carries the count, which follows the other filters', async () => {
    await renderApp('/?person=dr-hudson');
    expect(group('Themes').getByRole('checkbox', { name: 'Giving aid 2 events' })).not.toBeNull();
    expect(group('Themes').getByRole('checkbox', { name: 'The attack 0 events' })).not.toBeNull();
    expect(group('People').getByRole('checkbox', { name: 'The attacker’s wife 3 events' })).not.toBeNull();
  });

  test('those who were killed come first, the attacker last', async () => {
    await renderApp('/');
    const labels = group('People')
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent ?? '');
    expect(labels[0]).toMatch(/^Kurt Cochran/);
    expect(labels[4]).toMatch(/^PC Keith Palmer/);
    expect(labels.at(-1)).toMatch(/^Khalid Masood/);
    const shown = (box: HTMLElement) =>
      [...(box.closest('label')?.querySelectorAll('span:not(.sr-only, .sr-only *)') ?? [])].map(
        (each) => each.textContent,
      );
    expect(shown(group('People').getByRole('checkbox', { name: /^Kurt Cochran \d/ }))).toEqual(['Kurt Cochran']);
    expect(shown(group('People').getByRole('checkbox', { name: /^Dr Hudson/ }))[1]).toMatch(/^\d/);
    expect(group('People').getByRole('checkbox', { name: /^Khalid Masood/, description: 'the attacker' })).toBeTruthy();
  });

  test('the attacker is named where people are looked up, and is “the attacker” in what is chosen', async () => {
    const { user } = await renderApp('/');
    await user.click(group('People').getByRole('checkbox', { name: /^Khalid Masood/ }));
    expect(status()).toMatch(/ with the attacker$/);
    expect(screen.getByRole('button', { name: 'Remove The attacker' })).toBeTruthy();
    expect(screen.getByRole('status').ownerDocument.querySelector('#chronology')?.textContent).not.toMatch(/Masood/);
  });

  test('the groups that are folded are there for who opens them', async () => {
    await renderApp('/');
    for (const name of ['Places', 'Organisations', 'Chapters', 'Standing', 'Documents', 'Dates']) {
      expect(screen.getByRole('group', { name })).not.toBeNull();
    }
  });

  test('each choice is a chip that can be taken away, and all can at once', async () => {
    const { user } = await renderApp('/?q=ambulance&person=dr-hudson&theme=giving-aid');
    await user.click(screen.getByRole('button', { name: 'Remove Dr Hudson' }));
    expect(addressNow()).toBe('/?q=ambulance&theme=giving-aid');
    expect(document.activeElement?.textContent).toContain('Giving aid');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(addressNow()).toBe('/');
    expect(screen.queryByRole('list', { name: 'What is chosen' })).toBeNull();
  });

  test('dates are taken at any precision, and what is none is said', async () => {
    const { user } = await renderApp('/');
    await user.click(screen.getByText('Dates', { selector: 'summary' }));
    await user.type(screen.getByRole('textbox', { name: 'From' }), 'last year{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('“last year” is not a date');
    await user.clear(screen.getByRole('textbox', { name: 'From' }));
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2018{Enter}');
    expect(addressNow()).toBe('/?from=2018');
    expect(status()).toBe('1 of 13 events from 2018');
  });

  test('the order can be that of telling', async () => {
    const { user } = await renderApp('/');
    await user.click(screen.getByRole('radio', { name: 'As it was told' }));
    expect(addressNow()).toBe('/?clock=told');
  });
});

describe('searching', () => {
  test('follows the keys, in one step of the history, and marks the hits', async () => {
    const { user } = await renderApp('/?theme=giving-aid');
    const steps = window.history.length;
    await user.type(screen.getByRole('searchbox', { name: 'Search the chronology' }), 'helicop');
    await waitFor(() => expect(status()).toBe('1 of 13 events on giving aid matching “helicop”'));
    expect(addressNow()).toBe('/?q=helicop&theme=giving-aid');
    expect(window.history.length).toBe(steps + 1);
  });

  test('a stroke leads to the search box, but not out of a field', async () => {
    const { user } = await renderApp('/');
    await user.keyboard('/');
    const box = screen.getByRole<HTMLInputElement>('searchbox');
    expect(document.activeElement).toBe(box);
    await user.keyboard('a/b');
    expect(box.value).toBe('a/b');
  });
});

describe('opening an event', () => {
  test('keeps the filters, gives the tab the event’s title and the heading the focus; Escape closes', async () => {
    const { user } = await renderApp('/?person=dr-hudson');
    await user.click(list().getByRole('link', { name: 'The air ambulance lands' }));
    expect(addressNow()).toBe('/event/air-ambulance-lands?person=dr-hudson');
    expect(document.title).toBe('The air ambulance lands · Westminster attack and inquests');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'The air ambulance lands' }));
    await user.keyboard('{Escape}');
    expect(addressNow()).toBe('/?person=dr-hudson');
    expect(document.activeElement?.textContent).toBe('The air ambulance lands');
  });

  test('from a person’s page: closing leads back there, by the link, by Escape and by Back, to the link that was used', async () => {
    const { user } = await renderApp('/person/dr-hudson');
    const link = () => within(screen.getByRole('main')).getByRole('link', { name: 'The air ambulance lands' });
    const closings = [
      () => user.click(screen.getByRole('link', { name: /Back to Dr Hudson$/ })),
      () => user.keyboard('{Escape}'),
      async () => window.history.back(),
    ];
    for (const close of closings) {
      await user.click(link());
      expect(addressNow()).toBe('/event/air-ambulance-lands');
      await close();
      await waitFor(() => expect(addressNow()).toBe('/person/dr-hudson'));
      expect(document.activeElement).toBe(link());
    }
  });

  test('from a person’s page and on to the next event: closing still leads back there', async () => {
    const { user } = await renderApp('/person/dr-hudson?clock=told');
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'The air ambulance lands' }));
    const neighbours = screen.getByRole('navigation', { name: 'Previous and next in time' });
    const [other] = within(neighbours).getAllByRole('link');
    if (other !== undefined) await user.click(other);
    expect(addressNow()).not.toContain('air-ambulance-lands');
    await user.click(screen.getByRole('link', { name: /Back to Dr Hudson$/ }));
    expect(addressNow()).toBe('/person/dr-hudson?clock=told');
  });

  test('an event that the filter hides is shown, says so, and the filter goes in one press', async () => {
    const { user } = await renderApp('/event/video-call?person=dr-hudson');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('calls his wife');
    expect(screen.getByRole('note').textContent).toContain('leave this event out of the list');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(addressNow()).toBe('/event/video-call');
    expect(status()).toBe('13 of 13 events');
  });

  test('an old address of a renamed event becomes the new one', async () => {
    await renderApp('/event/helicopter-lands?theme=giving-aid');
    expect(addressNow()).toBe('/event/air-ambulance-lands?theme=giving-aid');
  });

  test('an event nobody knows is said to be so, and the rest applies', async () => {
    const { user } = await renderApp('/event/the-helicopter-lands-at-last?person=dr-hudson');
    const note = within(screen.getByRole('note'));
    expect(note.getByText('There is no event “the-helicopter-lands-at-last” here.')).toBeTruthy();
    expect(status()).toBe('2 of 13 events with Dr Hudson');
    await user.click(note.getByRole('link', { name: 'Look for “the helicopter lands at last”' }));
    expect(addressNow()).toBe('/?q=the+helicopter+lands+at+last');
    expect(screen.queryByRole('note')).toBeNull();
  });
});

test('back and forward retrace what was done', async () => {
  const { user } = await renderApp('/');
  await user.click(group('Themes').getByRole('checkbox', { name: /^Giving aid/ }));
  await user.click(list().getByRole('link', { name: 'The air ambulance lands' }));
  window.history.back();
  await waitFor(() => expect(addressNow()).toBe('/?theme=giving-aid'));
  window.history.back();
  await waitFor(() => expect(status()).toBe('13 of 13 events'));
  window.history.forward();
  await waitFor(() => expect(status()).toBe('3 of 13 events on giving aid'));
});

test('the attacker’s page does not carry his name in the tab', async () => {
  await renderApp('/person/khalid-masood');
  expect(document.title).toBe('The attacker · Westminster attack and inquests');
});

test('an address that leads nowhere says so and shows the chronology', async () => {
  await renderApp('/nowhere?theme=giving-aid');
  expect(screen.getByRole('heading', { level: 1, name: 'There is nothing at this address' })).toBeTruthy();
  expect(status()).toBe('3 of 13 events on giving aid');
});

test('a site in a folder has its addresses below it', async () => {
  serve(timelineAnswer(sampleTimeline));
  const { user } = renderSite('/folder/?person=dr-hudson', '/folder/');
  await screen.findByRole('list', { name: 'Chronology' });
  await user.click(list().getByRole('link', { name: 'The air ambulance lands' }));
  expect(addressNow()).toBe('/folder/event/air-ambulance-lands?person=dr-hudson');
});

describe('four states that are not the list', () => {
  test('loading keeps the page’s shape and says what it waits for', () => {
    serve(() => new Promise<Response>(() => {}));
    renderSite('/');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(status()).toBe('The chronology is being fetched.');
  });

  test('no connection: said within two seconds, and another try brings the page', async () => {
    serve(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.reject(new TypeError('Failed to fetch')),
      timelineAnswer(sampleTimeline),
    );
    const { user } = renderSite('/');
    const alert = await screen.findByRole('alert', {}, { timeout: 2_000 });
    expect(alert.textContent).toContain('Check your connection');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('list', { name: 'Chronology' })).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test.each([
    ['an answer of 404', () => new Response('', { status: 404 }), 'The server answered 404'],
    ['a page instead of JSON', () => new Response('<!doctype html>'), 'it is not JSON'],
    ['another form', timelineAnswer({ ...sampleTimeline, formatVersion: 2 }), 'formatVersion: expected 1, found 2'],
  ])('%s is told apart', async (_, answer, words) => {
    serve(answer);
    renderSite('/');
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });

  test('a timeline without events', async () => {
    await renderApp('/', { ...sampleTimeline, events: [], relations: [] });
    expect(screen.getByRole('heading', { name: 'There are no events yet' })).not.toBeNull();
  });

  test('nothing left: says which choice to take away, the best first, and does it', async () => {
    const { user } = await renderApp('/?person=dr-hudson&theme=preparation');
    expect(status()).toBe('0 of 13 events with Dr Hudson on the attacker’s preparation');
    const ways = screen.getAllByRole('button', { name: /^Without/ }).map((button) => button.textContent);
    expect(ways).toEqual(['Without Dr Hudson: 4 events', 'Without The attacker’s preparation: 2 events']);
    await user.click(screen.getByRole('button', { name: /^Without Dr Hudson/ }));
    expect(addressNow()).toBe('/?theme=preparation');
  });

  test('nothing left of a single choice: one way to take it away, and not two', async () => {
    const { user } = await renderApp('/?q=zeppelin');
    expect(screen.queryByRole('button', { name: /^Without/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear filters: 13 events' }));
    expect(addressNow()).toBe('/');
  });
});
