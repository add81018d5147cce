import { count, entries, search } from './page-parts.ts';
import { eventsOf, expect, test } from './site.ts';

test('finds events by a word of their quotation, and marks the hits', async ({ page, timeline }) => {
  await page.goto('/');
  await search(page).fill('helicopter');
  await expect(page).toHaveURL(/\?q=helicopter$/);
  await expect(entries(page)).not.toHaveCount(timeline.events.length);
  expect(await entries(page).count()).toBeGreaterThan(0);
  await expect(
    entries(page)
      .locator('mark')
      .filter({ hasText: /helicopter/i })
      .first(),
  ).toBeVisible();
  const shown = await entries(page).count();
  await expect(count(page)).toContainText(`${shown} of ${timeline.events.length} events`);
});

test('finds events by a name, whatever its case', async ({ page, timeline }) => {
  const expected = eventsOf(timeline, 'dr-hudson');
  await page.goto('/?q=hudson');
  await expect(count(page)).toContainText(/\d+ of/);
  for (const event of expected) {
    await expect(entries(page).filter({ has: page.getByRole('heading', { name: event.title }) })).toHaveCount(1);
  }
});

test('works together with a filter', async ({ page, timeline }) => {
  await page.goto('/?q=blood&person=dr-hudson');
  await expect(entries(page).first()).toBeVisible();
  const titles = await entries(page).getByRole('heading', { level: 3 }).allInnerTexts();
  const theirs = eventsOf(timeline, 'dr-hudson');
  expect(theirs.map((event) => event.title)).toEqual(expect.arrayContaining(titles));
});

test('takes any text for words to look for, never for markup', async ({ page }) => {
  await page.goto('/');
  await search(page).fill('<img src=x onerror=alert(1)> .* "');
  await expect(count(page)).toContainText('0 of');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await page.reload();
  await expect(search(page)).toHaveValue('<img src=x onerror=alert(1)> .* "');
});
