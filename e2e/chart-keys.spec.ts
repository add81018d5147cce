/** The chart by keyboard: two tab stops, marks and what has no time, and the keys that go on from there. */
import type { Page } from '@playwright/test';
import { isFocusWithin, tabTo } from './focus.ts';
import { chart, openEvent } from './page-parts.ts';
import { eventCiting, expect, only, test } from './site.ts';

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

/** The name of what has the focus. */
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('the chart is one tab stop; the keys go along time, to either end, through chapters and back out', async ({
  page,
}) => {
  await page.goto('/');
  const marks = chart(page).getByRole('list', { name: 'Marks in the chart' });
  await expect(marks.getByRole('listitem').first()).toBeAttached();
  await expect(marks.locator('[tabindex="0"]')).toHaveCount(1);
  const before = chart(page).getByText('What the marks mean');
  await before.focus();
  await page.keyboard.press('Tab');
  expect(await isFocusWithin(marks)).toBe(true);
  await page.keyboard.press('Home');
  const first = await focusedName(page);
  await page.keyboard.press('ArrowRight');
  const second = await focusedName(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedName(page)).toBe(first);
  await page.keyboard.press('End');
  const last = await focusedName(page);
  expect([first, second]).not.toContain(last);
  await page.keyboard.press('PageDown');
  await expect.poll(() => focusedName(page)).toMatch(/14\.56/);
  await expect(chart(page).getByRole('button', { name: /^The air ambulance/, pressed: true })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect.poll(() => focusedName(page)).toBe(first);
  await expect(marks.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(before).toBeFocused();
});

test('the keys go through every chapter and back, in order or to scale, and the focus goes with them', async ({
  page,
}) => {
  await page.goto('/');
  const chapters = chart(page).locator('button.strip-press:not([disabled])');
  const pressed = () => chapters.evaluateAll((all) => all.findIndex((one) => one.ariaPressed === 'true'));
  await expect.poll(pressed).toBeGreaterThan(0);
  await chart(page).locator('.score-plot [tabindex="0"]').first().focus();
  const count = await chapters.count();
  const turn = async (key: string, to: number) => {
    await page.keyboard.press(key);
    await expect.poll(pressed, `${key} to chapter ${to}`).toBe(to);
    await expect.poll(() => focusedName(page), `${key} to chapter ${to}`).not.toBeNull();
    expect(await isFocusWithin(chart(page)), `${key} to chapter ${to}`).toBe(true);
  };
  for (let at = (await pressed()) + 1; at < count; at += 1) await turn('PageDown', at);
  for (let at = count - 2; at > 0; at -= 1) await turn('PageUp', at);
});

test('the arrow keys go from lane to lane, whatever the lanes stand for', async ({ page }) => {
  await page.goto('/');
  await expect(chart(page)).toBeVisible();
  const choice = chart(page).getByRole('combobox', { name: 'Lanes by' });
  for (const lanes of ['who speaks', 'person']) {
    await choice.focus();
    await choice.selectOption(lanes);
    await expect(choice).toBeFocused();
    const marks = chart(page).getByRole('list', { name: 'Marks in the chart' });
    await marks.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const heights = new Set<number>();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      heights.add((await page.locator(':focus').boundingBox())?.y ?? 0);
      await page.keyboard.press(key);
      expect(await isFocusWithin(marks)).toBe(true);
    }
    expect(heights.size, lanes).toBeGreaterThan(1);
  }
});

test('the events without a time are one tab stop of their own, walked along, opened and left', async ({
  page,
  timeline,
}) => {
  const counts = new Map<string, number>();
  for (const { phase, when } of timeline.events)
    if (when.earliest === null && when.latest === null) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  const [phase] = only([...counts], ([, count]) => count > 1);
  const { name } = only(timeline.phases, ({ id }) => id === phase);
  await page.goto('/');
  await chart(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  const lane = chart(page).getByRole('list', { name: 'Time not stated' });
  const links = lane.getByRole('link');
  await expect(lane.locator('[tabindex="0"]')).toHaveCount(1);
  await links.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links.first()).toBeFocused();
});

test('an event opened from the chart is closed to where the reader was in it', async ({ page }) => {
  await page.goto('/');
  const mark = chart(page)
    .getByLabel(/14\.56/)
    .first();
  await mark.focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Enter');
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(openEvent(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});
