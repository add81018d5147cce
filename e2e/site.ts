/**
 * The site as its tests meet it: the timeline it publishes, and a page on which nothing may go wrong unseen.
 *
 * Every test fails where the page wrote an error to the console, threw, or came up against the content security
 * policy, unless the test itself brought the trouble about and says so in `expectedTrouble`.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { decodeTimeline } from '../src/model/decode-timeline.ts';
import type { TimelineEvent } from '../src/model/event.ts';
import type { Timeline } from '../src/model/timeline.ts';

export interface SiteFixtures {
  /** What `/timeline.json` says, decoded. */
  timeline: Timeline;
  /** Trouble that a test brings about on purpose. */
  expectedTrouble: RegExp | null;
  quiet: undefined;
}

export const test = base.extend<SiteFixtures>({
  timeline: async ({ request }, use) => {
    const decoded = decodeTimeline(await (await request.get('/timeline.json')).json());
    if (decoded.kind === 'unfit') throw new Error(decoded.problems.join('\n'));
    await use(decoded.timeline);
  },
  expectedTrouble: [null, { option: true }],
  quiet: [
    async ({ page, expectedTrouble }, use) => {
      const trouble = listenForTrouble(page);
      await use(undefined);
      expect(trouble.filter((each) => !expectedTrouble?.test(each))).toEqual([]);
    },
    { auto: true },
  ],
});

function listenForTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  let status = 200;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) status = response.status();
  });
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The page for unknown addresses is told that it is one, and asks for its files at every depth.
    if (status === 404 && /status of 404|MIME type \('text\/html'\)/.test(message.text())) return;
    if (/Service Worker registration blocked by Playwright/.test(message.text())) return;
    trouble.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  return trouble;
}

/** The event that cites these words: tests speak of events by what the documents say, not by their ids. */
export function eventCiting(timeline: Timeline, words: string): TimelineEvent {
  return only(timeline.events, (event) => event.sources.some((source) => source.exact.includes(words)));
}

/** Everything a person is in, or told of: what the filter by that person leaves. */
export function eventsOf(timeline: Timeline, ...people: readonly string[]): readonly TimelineEvent[] {
  return timeline.events.filter((event) =>
    [...event.people.map(({ id }) => id), ...(event.told?.by ?? [])].some((id) => people.includes(id)),
  );
}

/** The first that fits; fails where there is none, because then the test would have nothing to test. */
export function only<Thing>(things: readonly Thing[], fits: (thing: Thing) => boolean): Thing {
  const found = things.find(fits);
  if (found === undefined) throw new Error('the timeline has nothing of the kind that this test is about');
  return found;
}

/** One address of every kind of page there is. */
export function everyKindOfPage(timeline: Timeline): readonly { readonly kind: string; readonly path: string }[] {
  const first = (kind: string, things: readonly { readonly id: string }[]) => ({
    kind,
    path: `/${kind}/${things[0]?.id}`,
  });
  return [
    { kind: 'chronology', path: '/' },
    first('event', timeline.events),
    first('person', timeline.people),
    first('organisation', timeline.organisations),
    first('place', timeline.places),
    first('theme', timeline.themes),
    first('document', timeline.documents),
    { kind: 'guide', path: '/guide' },
    { kind: 'who-was-when', path: '/who-was-when' },
    { kind: 'about', path: '/about' },
    { kind: 'unknown', path: '/no-such-page' },
  ];
}

export { expect };
