/** The list beside an open event stands at that event, whichever way the reader came, and nothing else moves for it. */
import type { Locator, Page } from '@playwright/test';
import type { TimelineEvent } from '../src/model/event.ts';
import { entries, openEvent } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

const titleInList = (page: Page, { title }: TimelineEvent) => entries(page).getByRole('link', { name: title });
const topOf = async (part: Locator) => Math.round((await part.boundingBox())?.y ?? Number.NaN);

for (const script of [true, false]) {
  test.describe(script ? 'with a script' : 'without one', () => {
    test.use({ javaScriptEnabled: script });
    test('by its link: it stands at the event, below the names, and the event begins where it did', async ({
      page,
      timeline,
    }) => {
      const event = timeline.events.at(-20);
      if (event === undefined) throw new Error('no event so far down');
      await page.goto(`/event/${event.id}`);
      await page.waitForLoadState('networkidle');
      await expect(titleInList(page, event)).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('list', { name: 'Those who were killed' })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });
  });
}

test('the entry stays where it was pressed, and is there again when the event is closed', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const title = titleInList(page, event);
  await title.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  const before = await topOf(title);
  await title.click();
  await expect(openEvent(page)).toBeVisible();
  await expect.poll(() => topOf(title)).toBe(before);
  await page.getByRole('link', { name: 'Close this event' }).click();
  await expect(openEvent(page)).toHaveCount(0);
  await expect.poll(() => topOf(title)).toBe(before);
  await expect(title).toBeFocused();
});

test('from the end of the list: the event that opens is on the screen, and the page is no longer than what stands on it', async ({
  page,
  timeline,
}) => {
  const last = timeline.events.at(-1);
  if (last === undefined) throw new Error('no events');
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await titleInList(page, last).click();
  await expect(page.getByRole('heading', { level: 1, name: last.title })).toBeInViewport({ ratio: 1 });
  await expect(titleInList(page, last)).toBeInViewport({ ratio: 1 });
  const below = await page.evaluate(() => {
    const ends = [...document.querySelectorAll('main, footer')].map((part) => part.getBoundingClientRect().bottom);
    return document.documentElement.getBoundingClientRect().bottom - Math.max(...ends);
  });
  expect(below).toBeLessThan(50);
});

test('it follows to the next in time', async ({ page, timeline }) => {
  const [event, ...later] = timeline.events.slice(-30);
  const next = later[0];
  if (event === undefined || next === undefined) throw new Error('no events so far down');
  await page.goto(`/event/${event.id}`);
  await openEvent(page).getByRole('navigation').getByRole('link', { name: next.title }).click();
  await expect(titleInList(page, next)).toBeInViewport({ ratio: 1 });
});
