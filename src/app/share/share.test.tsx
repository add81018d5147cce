/** What a reader is offered to send to others, and what they are told of it. */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { preloadPages } from '../later-code.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { useView } from '../use-view.ts';
import { LineLink } from './line-link.tsx';
import { Share, type ShareProps } from './share.tsx';
import { ShareEvent } from './share-event.tsx';

beforeAll(() => preloadPages());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.sessionStorage.clear();
});

function Shown({ selection }: Pick<ShareProps, 'selection'>) {
  const { view } = useView();
  return view.page.kind === 'event' ? (
    <ShareEvent view={view} selection={selection} />
  ) : (
    <Share view={view} selection={selection} />
  );
}

async function opened(address: string) {
  window.history.replaceState(null, '', address);
  const user = userEvent.setup();
  inPage(address, ({ selection }) => <Shown selection={selection} />);
  await user.click(screen.getByText('Share'));
  await screen.findByText(/^The link contains/);
  return user;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const copied = () => navigator.clipboard.readText();
const { origin } = window.location;

describe('Copy link', () => {
  it('copies the address of what is shown, filters and all and nothing else, and says so', async () => {
    const user = userEvent.setup();
    inPage('/event/air-ambulance-lands?person=dr-hudson&fbclid=abc', ({ selection }) => (
      <Shown selection={selection} />
    ));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(screen.getByRole('status').textContent).toBe('Link copied');
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/event/air-ambulance-lands?person=dr-hudson`,
    );
  });

  it('copies, beside it, a link to the words that the event rests on, but of what describes injuries none', async () => {
    const user = userEvent.setup();
    inPage('/event/air-ambulance-lands', ({ selection }) => <Shown selection={selection} />);
    await user.click(button('Copy a link to its words'));
    expect(screen.getByRole('status').textContent).toBe('Link copied');
    expect(await copied()).toMatch(/\/document\/live-blog-1#line-30:~:text=.*helicopter/);
    cleanup();
    const grave = sampleTimeline.events.find(({ sensitive }) => sensitive !== undefined);
    inPage(`/event/${grave?.id}`, ({ selection }) => <Shown selection={selection} />);
    expect(button('Copy link')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Copy a link to its words' })).toBeNull();
  });

  it('says that the link opens what describes injuries, where the reader has that shown', async () => {
    const user = userEvent.setup();
    inPage('/event/air-ambulance-lands?injuries=shown', ({ selection }) => <Shown selection={selection} />);
    await user.click(button('Copy link'));
    expect(screen.getByRole('status').textContent).toBe(
      'Link copied. It opens with passages that describe injuries shown.',
    );
    expect(await copied()).toContain('injuries=shown');
  });

  it('copies the address of a line, without what was searched for on the way', async () => {
    const user = userEvent.setup();
    inPage('/document/live-blog-1?q=helicopter', () => <LineLink document="live-blog-1" line={30} />);
    await user.click(button('Copy link to line 30'));
    expect(screen.getByRole('status').textContent).toBe('Link copied');
    expect(await copied()).toBe(`${origin}/document/live-blog-1#line-30`);
  });

  it('shows the address, selected, where the clipboard is refused', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    window.history.replaceState(null, '', '/event/air-ambulance-lands');
    inPage('/event/air-ambulance-lands', ({ selection }) => <Shown selection={selection} />);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of this event' });
    expect(field.value).toBe(`${window.location.origin}/event/air-ambulance-lands`);
    expect(field.selectionEnd).toBe(field.value.length);
  });
});

describe('a link', () => {
  it.each([
    ['/', 'the chronology.'],
    [
      '/?person=dr-hudson,mr-ellwood&theme=giving-aid&from=2017&clock=told&injuries=shown',
      /^The link contains: the chronology; 2 people, 1 theme, the time from 2017, \d+ of \d+ events; in the order of telling; with passages that describe injuries shown\.$/,
    ],
    ['/event/air-ambulance-lands', 'the event “The air ambulance lands”.'],
    ['/person/khalid-masood', 'the page “The attacker”.'],
    ['/theme/giving-aid?person=dr-hudson', /the page “Giving aid”; 1 person, \d of \d events\.$/],
    ['/?q=helicopter', /a search for “helicopter”, \d+ of/],
  ])('%s says what it contains', async (address, contents) => {
    await opened(address);
    const said = screen.getByText(/^The link contains/).textContent;
    if (typeof contents === 'string') expect(said).toBe(`The link contains: ${contents}`);
    else expect(said).toMatch(contents);
  });

  it('is copied as it is, or with less in it', async () => {
    const user = await opened('/?person=dr-hudson&injuries=shown');
    await user.click(button('Copy link to this list'));
    expect(await copied()).toBe(`${origin}/?person=dr-hudson&injuries=shown`);
    await user.click(button('Copy link with such passages closed'));
    expect(await copied()).toBe(`${origin}/?person=dr-hudson`);
    expect(screen.getByText('Link copied')).toBeTruthy();
  });

  it('to an event is offered without the filter that stands beside it', async () => {
    const user = await opened('/event/air-ambulance-lands?person=dr-hudson');
    await user.click(button('Copy link to this event alone'));
    expect(await copied()).toBe(`${origin}/event/air-ambulance-lands`);
  });

  it('leads to the very words of a document', async () => {
    const user = await opened('/event/air-ambulance-lands');
    await user.click(button(/^Copy link to “The helicopter landed at 14\.56/));
    expect(await copied()).toMatch(
      new RegExp(`^${origin}/document/live-blog-1#line-30:~:text=The%20helicopter%20landed%20at%2014\\.56`),
    );
  });

  it('is sent by the device where it can', async () => {
    const send = vi.fn(async () => {});
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share: send }));
    const user = await opened('/?person=dr-hudson');
    await user.click(button('Send by this device…'));
    expect(send).toHaveBeenCalledWith({
      title: 'Westminster attack and inquests: a chronology',
      url: `${origin}/?person=dr-hudson`,
    });
    vi.unstubAllGlobals();
  });
});

it('an event offers its citation', async () => {
  const user = await opened('/event/air-ambulance-lands');
  await user.click(button('Copy BibTeX'));
  expect(await copied()).toContain('@online{air-ambulance-lands,');
  expect(screen.getByText('Citation copied')).toBeTruthy();
});

it('a choice of events offers the code of its frame, with the injuries left closed', async () => {
  const user = await opened('/?person=dr-hudson&injuries=shown');
  await user.click(button('Copy code'));
  const code = await copied();
  expect(code).toContain(`<iframe src="${origin}/embed/?person=dr-hudson" title="`);
  expect(code).toContain('inquest-chronology:height');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code of the frame' }).value).toBe(code);
});
