import type { Page } from '@playwright/test';
import { count, entries, filter, openEvent, search, unfold } from './page-parts.ts';
import { eventCiting, eventsOf, everyKindOfPage, expect, test } from './site.ts';

/** How far the page can be pushed sideways, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of [360, 390, 768, 1024, 1920]) {
  test(`no page is wider than a window of ${width} px`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const { path } of everyKindOfPage(timeline)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => overflow(page), { message: path }).toBe(0);
    }
  });
}

test('on a phone the filters are at hand, and what is chosen can be read', async ({ page, timeline }) => {
  const expected = eventsOf(timeline, 'dr-hudson');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page
    .locator('summary, button')
    .filter({ hasText: /filters$/i })
    .first()
    .click();
  await unfold(page, 'People');
  await filter(page, 'People', 'Dr Hudson').click();
  await expect(page).toHaveURL(/\?person=dr-hudson$/);
  await expect(count(page)).toContainText(`${expected.length} of ${timeline.events.length} events`);
});

for (const [device, width, height] of [
  ['phone', 390, 844],
  ['tablet', 820, 1180],
] as const) {
  test(`on a ${device} what one is reading stays at the top, with the search and the filters, and these open without losing the place`, async ({
    page,
    timeline,
  }) => {
    const theme = 'armed-officers';
    const theirs = timeline.events.filter(({ themes }) => themes.some((id) => id === theme));
    await page.setViewportSize({ width, height });
    await page.goto(`/?theme=${theme}`);
    await page.waitForLoadState('networkidle');
    const bar = page.locator('.list-bar');
    const said = bar.getByText(`${theirs.length} of ${timeline.events.length} events on armed officers`);
    const isOver = (name: string) =>
      bar.getByRole('button', { name }).evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
    expect(await isOver('Filter')).toBe(false);
    await entries(page)
      .nth(8)
      .evaluate((entry) => entry.scrollIntoView());
    await expect(said).toBeInViewport();
    expect(await isOver('Filter')).toBe(true);
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(48);
    const place = await page.evaluate(() => window.scrollY);
    await bar.getByRole('button', { name: 'Filter' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByRole('radio', { name: 'As it was told' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(bar.getByRole('button', { name: 'Filter' })).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    await bar.getByRole('button', { name: 'Search' }).click();
    await expect(search(page)).toBeFocused();
    await expect(search(page)).toBeInViewport({ ratio: 1 });
  });
}

test('on a phone an open event is a page of its own, with a way back to its place in the list', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const link = entries(page).getByRole('link', { name: event.title });
  await link.click();
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(entries(page).first()).toBeHidden();
  await page.getByRole('link', { name: /Back to the chronology/ }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(link).toBeInViewport();
});

test('a line of text keeps to a length that can be read, on the widest screen too', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  const widest = await entries(page)
    .locator('p')
    .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().width)));
  expect(widest).toBeLessThan(760);
});

test('nothing moves for those who asked for less of it', async ({ page, timeline }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await entries(page).getByRole('link', { name: event.title }).click();
  await expect(openEvent(page)).toBeVisible();
  const longest = await page.evaluate(() => {
    const durations = document.getAnimations().map((each) => Number(each.effect?.getComputedTiming().duration ?? 0));
    return Math.max(0, ...durations);
  });
  expect(longest).toBeLessThanOrEqual(1);
});
