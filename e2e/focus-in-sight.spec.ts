/** Whatever takes the focus can be seen: the line that stays at the top of the list never lies over it (WCAG 2.4.11). */
import type { Page } from '@playwright/test';
import { entries } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

/** The name of what has the focus, where it lies under what stays on the screen or above the window; null where it is seen. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { left, top, right, bottom } = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    const stays = (element: Element | null): boolean => {
      for (let each = element; each !== null && !each.contains(focused); each = each.parentElement) {
        if (['sticky', 'fixed'].includes(getComputedStyle(each).position)) return true;
      }
      return false;
    };
    const corners = [top + 1, (top + bottom) / 2, bottom - 1].flatMap((y) => [left + 1, right - 1].map((x) => [x, y]));
    const isCovered = top < 0 || corners.some(([x = 0, y = 0]) => stays(document.elementFromPoint(x, y)));
    return isCovered ? `${focused.tagName} ${focused.textContent?.slice(0, 60)}` : null;
  });

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`going back through the list by keyboard, at ${width} px`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height });
    const event = eventCiting(timeline, 'The helicopter landed at 14.56');
    for (const path of ['/', ...(width > 1000 ? [`/event/${event.id}`] : [])]) {
      await page.goto(path);
      await entries(page).last().getByRole('link').last().focus();
      const hidden = new Set<string>();
      for (let pressed = 0; pressed < 60; pressed += 1) {
        await page.keyboard.press('Shift+Tab');
        const name = await covered(page);
        if (name !== null) hidden.add(name);
      }
      expect([...hidden], path).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`who was when keeps its chapters at the top, at ${width} px`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/who-was-when');
    const organisation = page.getByRole(width > 1000 ? 'rowheader' : 'heading', { name: 'Metropolitan Police' });
    await organisation.evaluate((name) => name.scrollIntoView({ block: 'end' }));
    const chapters = width > 1000 ? page.getByRole('columnheader') : page.locator('svg text');
    await expect(chapters).toHaveCount(timeline.phases.length);
    for (const chapter of await chapters.all()) await expect(chapter).toBeInViewport({ ratio: 1 });
  });
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`going back through the names of who was when, below what stays above them, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/who-was-when');
    const names = page.getByRole(width > 1000 ? 'rowheader' : 'heading').getByRole('link');
    await expect(names.first()).toBeVisible();
    await names.last().focus();
    const hidden = new Set<string>();
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await page.keyboard.press('Shift+Tab');
      const name = await covered(page);
      if (name !== null) hidden.add(name);
    }
    expect([...hidden]).toEqual([]);
  });
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`going back through a document by keyboard, below the line that names it, at ${width} px`, async ({
    page,
    timeline,
  }) => {
    const [document] = timeline.documents;
    const named = page.locator('.place-bar').getByText(`${document?.title}`);
    await page.setViewportSize({ width, height });
    await page.goto(`/document/${document?.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(named).toHaveCount(0);
    await page.goto(`/document/${document?.id}#line-30`);
    await expect(named).toBeInViewport();
    await expect(page.locator('#line-30')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Line 30', exact: true })).toBeFocused();
    const hidden = new Set<string>();
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press('Shift+Tab');
      const name = await covered(page);
      if (name !== null) hidden.add(name);
    }
    expect([...hidden]).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(named).toBeHidden();
  });
}

test('an open event has its heading in sight, and so has all that takes the focus in it', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(`/event/${event.id}`);
  await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeInViewport();
  await page.getByRole('button', { name: 'Copy link' }).focus();
  const hidden = new Set<string>();
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await page.keyboard.press('Tab');
    const name = await covered(page);
    if (name !== null) hidden.add(name);
  }
  expect([...hidden]).toEqual([]);
});

/** The name of what has the focus, where another thing lies over a corner of it; null where all of it is seen. */
const overlaid = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const corners = [top + 1, bottom - 1].flatMap((y) => [left + 1, right - 1].map((x) => [x, y]));
    const isSeen = corners.every(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (hit.contains(focused) || focused.contains(hit));
    });
    return isSeen ? null : `${focused.tagName} ${(focused.closest('label') ?? focused).textContent?.slice(0, 60)}`;
  });

for (const [width, height] of [
  [390, 844],
  // A window of 1280 by 1024 px, zoomed to 400 %.
  [320, 256],
] as const) {
  test(`going through the filters of a window of ${width} by ${height} px and back, between the sheet’s head and foot`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?person=dr-hudson,keith-palmer,mr-ellwood&theme=giving-aid,the-attack&q=blood');
    await page.getByRole('button', { name: 'Show filters' }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Hide filters' })).toBeFocused();
    const hidden = new Set<string>();
    const seen = new Set<string>();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let pressed = 0; pressed < 75; pressed += 1) {
        await page.keyboard.press(key);
        const name = await overlaid(page);
        if (name !== null) hidden.add(`${key}: ${name}`);
        seen.add((await page.evaluate(() => document.activeElement?.closest('label, button')?.textContent)) ?? '');
      }
    }
    expect(seen.size, 'the boxes were walked through').toBeGreaterThan(60);
    expect([...hidden]).toEqual([]);
  });
}
