import { isFocused, isFocusWithin, tabTo } from './focus.ts';
import { chart, count, entries, filter, openEvent, search, unfold } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

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

test('what a search finds is walked by the arrow keys, from the field to the last hit and back', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('hudson');
  const hits = page.getByRole('navigation', { name: 'What was found' }).getByRole('link');
  await expect(hits.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeFocused();
  for (let at = 0; at <= (await hits.count()); at += 1) await page.keyboard.press('ArrowDown');
  await expect(hits.last()).toBeFocused();
});

test('from the search Tab leads to the first event in a few presses, past the filters', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await expect(page.getByText('press /')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByText('press /')).toBeHidden();
  await page.keyboard.type('paramedics');
  await expect(page).toHaveURL(/q=paramedics/);
  const onward = page.getByRole('button', { name: 'Go to the events, past the filters' });
  for (let pressed = 0; pressed < 8 && !(await isFocused(onward)); pressed += 1) await page.keyboard.press('Tab');
  await expect(onward).toBeFocused();
  await expect(onward).toBeInViewport();
  await page.keyboard.press('Enter');
  for (let pressed = 0; pressed < 10 && !(await isFocusWithin(entries(page).first())); pressed += 1)
    await page.keyboard.press('Tab');
  expect(await isFocusWithin(entries(page).first())).toBe(true);
});

test('files and citations are taken by keyboard, and a word says that it was done', async ({ page, timeline }) => {
  await page.goto(`/event/${eventCiting(timeline, 'The helicopter landed at 14.56').id}`);
  // What takes the focus before the page is alive may be drawn anew.
  await page.waitForLoadState('networkidle');
  const cite = openEvent(page).getByText('Share');
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeVisible();
  const citation = page.getByRole('button', { name: 'Copy citation' });
  for (let pressed = 0; pressed < 5 && !(await isFocusWithin(citation)); pressed += 1) await page.keyboard.press('Tab');
  await expect(citation).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(openEvent(page).getByRole('status').filter({ hasText: 'Citation copied' })).toBeVisible();
  await page.getByText(/^Save or print these/).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Table/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await download;
  await expect(page.getByRole('status').filter({ hasText: 'was saved' })).toBeVisible();
});

test('the path leads by its links to the heading of the next chapter', async ({ page, timeline }) => {
  await page.goto('/guide');
  const next = page.getByRole('link', { name: /^Next: / });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/guide/${timeline.phases[1]?.id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the table of who was when is one tab stop beside its names, walked in both directions', async ({ page }) => {
  await page.goto('/who-was-when');
  const beads = page.getByRole('cell').getByRole('link');
  await expect(beads.first()).toBeVisible();
  const stop = page.getByRole('cell').locator('a[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const row = page.getByRole('row').filter({ has: page.locator(':focus') });
  const first = await row.getByRole('rowheader').innerText();
  await page.keyboard.press('ArrowDown');
  expect(await row.getByRole('rowheader').innerText()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await row.getByRole('rowheader').innerText()).toBe(first);
  await expect(stop).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toBeFocused();
});
