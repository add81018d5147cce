/** Reading in two orders: what the reader is at stays where it is on the screen. */
import type { Page } from '@playwright/test';
import { entries } from './page-parts.ts';
import { expect, test } from './site.ts';

const told = (page: Page) => page.getByRole('radio', { name: 'As it was told' });
const happened = (page: Page) => page.getByRole('radio', { name: 'As it happened' });

/** The entry nearest to the top of the screen. */
const nearest = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('main [data-event]')].map((entry) => ({
      id: entry.getAttribute('data-event') ?? '',
      top: entry.getBoundingClientRect().top,
    }));
    return all.toSorted((one, other) => Math.abs(one.top) - Math.abs(other.top))[0];
  });

const topOf = (page: Page, id: string) =>
  page.evaluate((event) => document.querySelector(`main [data-event="${event}"]`)?.getBoundingClientRect().top, id);

test('the other clock leaves the event nearest to the top where it is, and the focus on the choice', async ({
  page,
  timeline,
}) => {
  await page.goto('/');
  const middle = timeline.events[Math.floor(timeline.events.length / 2)];
  await page.waitForLoadState('networkidle');
  await entries(page)
    .filter({ hasText: middle?.title ?? '' })
    .first()
    .evaluate((entry) => entry.scrollIntoView());
  const before = await nearest(page);
  await told(page).click();
  await expect(page).toHaveURL(/clock=told/);
  await expect(told(page)).toBeFocused();
  await expect(told(page)).toBeInViewport();
  await expect.poll(async () => Math.round(((await topOf(page, before?.id ?? '')) ?? 0) - (before?.top ?? 0))).toBe(0);
  await page.waitForLoadState('networkidle');
  expect(Math.round(((await topOf(page, before?.id ?? '')) ?? 0) - (before?.top ?? 0))).toBe(0);
  await happened(page).click();
  await expect.poll(async () => Math.round(((await topOf(page, before?.id ?? '')) ?? 0) - (before?.top ?? 0))).toBe(0);
});

test('on the page of a person, too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/person/keith-palmer');
  await page.waitForLoadState('networkidle');
  await told(page).evaluate((radio) => radio.scrollIntoView());
  await page.evaluate(() => window.scrollBy(0, 400));
  const before = await nearest(page);
  await told(page).evaluate((radio: HTMLInputElement) => radio.click());
  await expect(page.getByText(/^Told by /).first()).toBeAttached();
  await expect.poll(async () => Math.round(((await topOf(page, before?.id ?? '')) ?? 0) - (before?.top ?? 0))).toBe(0);
});
