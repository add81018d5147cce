import type { Locator, Page } from '@playwright/test';
import { chart, count, entries, filter, openEvent, search, unfold } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

const isFocused = (part: Locator) => part.evaluate((element) => element === document.activeElement);
const isFocusWithin = (part: Locator) => part.evaluate((element) => element.contains(document.activeElement));

/** Presses Tab until the focus is there: fails where no number of them gets there. */
async function tabTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await there()) return;
  }
  throw new Error('200 presses of Tab did not get there');
}

test('offers to skip to the chronology first of all', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /^Skip to/ });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isFocusWithin(page.getByRole('main'))).toBe(true);
});

test('opens an event by Enter and closes it by Escape, with the focus back where it was', async ({
  page,
  timeline,
}) => {
  const event = timeline.events[0];
  await page.goto('/');
  const link = entries(page)
    .getByRole('link', { name: event?.title ?? '' })
    .first();
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, () => isFocused(link));
  await page.keyboard.press('Enter');
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await expect(openEvent(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('filters and clears by keyboard, and the focus is never lost', async ({ page, timeline }) => {
  await page.goto('/');
  await unfold(page, 'People');
  const box = filter(page, 'People', 'Dr Hudson');
  await search(page).focus();
  await tabTo(page, () => isFocused(box));
  await page.keyboard.press('Space');
  await expect(count(page)).not.toContainText(`${timeline.events.length} of`);
  await expect(box).toBeFocused();
  const clear = page.getByRole('button', { name: 'Clear all' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText(`${timeline.events.length} of`);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('everything that takes the focus shows it', async ({ page }) => {
  await page.goto('/');
  await expect(chart(page)).toBeVisible();
  const bare = new Set<string>();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const shows = (element: Element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      };
      return shows(focused) ? null : `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;
    });
    if (name !== null) bare.add(name);
  }
  expect([...bare]).toEqual([]);
});

test('the chart is walked by arrow keys, mark by mark, each named with time and title', async ({ page, timeline }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(`/event/${event.id}`);
  const mark = chart(page)
    .getByLabel(new RegExp(`14\\.56.*${event.title}`))
    .first();
  await expect(mark).toBeAttached();
  await tabTo(page, () => isFocusWithin(chart(page)));
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await expect(mark).not.toBeFocused();
  expect(await isFocusWithin(chart(page))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`/event/${event.id}$`));
  await expect(page).toHaveURL(/\/event\//);
});
