/** What is pressed with a finger is large enough: 24 px everywhere, 44 px where it is pressed most. */
import type { Locator } from '@playwright/test';
import { count, entries, openEvent, search } from './page-parts.ts';
import { eventCiting, everyKindOfPage, expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The height and the name of each that is smaller than it should be. */
const lowerThan = (parts: Locator, least: number) =>
  parts.evaluateAll(
    (all, least) =>
      all
        .filter((part) => part.checkVisibility())
        .map((part) => ({ height: part.getBoundingClientRect().height, name: part.textContent?.slice(0, 40) }))
        .filter(({ height }) => height < least - 0.5),
    least,
  );

test('the filters, their boxes and the titles are 44 px high', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  expect(await lowerThan(search(page), 44)).toEqual([]);
  expect(await lowerThan(entries(page).getByRole('heading').getByRole('link'), 44)).toEqual([]);
  await page.getByRole('button', { name: 'Show filters' }).tap();
  const filters = page.getByRole('search');
  await expect(filters.getByRole('checkbox').first()).toBeVisible();
  for (const parts of [filters.locator('label:has(input[type=checkbox])'), filters.locator('summary')])
    expect(await lowerThan(parts, 44)).toEqual([]);
  expect(await lowerThan(filters.getByRole('button'), 44)).toEqual([]);
  await filters.getByRole('checkbox').first().click();
  await expect(count(page)).not.toContainText(/^(\d+) of \1 /);
  expect(await lowerThan(page.getByRole('button', { name: /^Clear all|^Remove/ }), 40)).toEqual([]);
});

test('the ways back, on and out are 44 px high', async ({ page, timeline }) => {
  await page.goto(`/event/${eventCiting(timeline, 'The helicopter landed at 14.56').id}`);
  await expect(openEvent(page)).toBeVisible();
  const main = [
    page.getByRole('link', { name: /Back to the chronology/ }),
    page.getByRole('button', { name: 'Copy link' }),
  ];
  for (const part of main) expect(await lowerThan(part, 44)).toEqual([]);
  await page.goto('/guide/the-attack');
  const steps = page
    .getByRole('navigation', { name: 'Previous and next chapter' })
    .getByRole('listitem')
    .getByRole('link');
  await expect(steps.first()).toBeVisible();
  expect(await lowerThan(steps, 44)).toEqual([]);
});

test('nothing that is pressed and stands by itself is smaller than 24 px', async ({ page, timeline }) => {
  for (const { path } of everyKindOfPage(timeline)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const small = await page.locator('a, button, summary, select, label:has(input)').evaluateAll((all) =>
      all
        .filter((part) => part.checkVisibility() && getComputedStyle(part).clipPath !== 'inset(50%)')
        // A link within a sentence is as high as its line.
        .filter((part) => getComputedStyle(part).display !== 'inline')
        .map((part) => ({ box: part.getBoundingClientRect(), name: part.textContent?.slice(0, 40) }))
        .filter(({ box }) => box.height < 23.5 || box.width < 23.5)
        .map(({ name }) => name),
    );
    expect(small, path).toEqual([]);
  }
});
