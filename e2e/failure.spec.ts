import type { Route } from '@playwright/test';
import { entries, held } from './page-parts.ts';
import { eventsOf, expect, test } from './site.ts';

test.use({ expectedTrouble: /Failed to load resource|net::ERR/ });

const failures: readonly { readonly name: string; readonly answer: (route: Route) => Promise<void> }[] = [
  { name: 'the network is gone', answer: (route) => route.abort() },
  { name: 'the server has an error', answer: (route) => route.fulfill({ status: 500, body: 'no' }) },
  { name: 'the file is missing', answer: (route) => route.fulfill({ status: 404, body: 'not found' }) },
  {
    name: 'a web page comes in its stead',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  },
  { name: 'it is of another format', answer: (route) => route.fulfill({ json: { formatVersion: 99, events: [] } }) },
  { name: 'it is cut short', answer: (route) => route.fulfill({ contentType: 'application/json', body: '{"formatV' }) },
];

for (const { name, answer } of failures) {
  test(`says so where ${name}, and trying again works`, async ({ page, timeline }) => {
    await page.route('**/timeline.json', answer);
    await page.goto('/?person=dr-hudson');
    const again = page.getByRole('button', { name: /try again/i });
    await expect(again).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(entries(page)).toHaveCount(0);
    await page.unroute('**/timeline.json');
    await again.click();
    const expected = eventsOf(timeline, 'dr-hudson');
    await expect(entries(page)).toHaveCount(expected.length);
    await expect(page).toHaveURL(/\?person=dr-hudson$/);
  });
}

test('leads to what can be read without the file, from a list that needs it', async ({ page, timeline }) => {
  await page.route('**/timeline.json', (route) => route.abort());
  await page.goto('/?person=dr-hudson');
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('link', { name: timeline.title })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Those who were killed' }).getByRole('link')).toHaveCount(5);
  await expect(page.getByRole('link', { name: 'About' })).toBeVisible();
  await page.getByRole('link', { name: 'Read the whole chronology' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(entries(page)).toHaveCount(timeline.events.length);
});

test('keeps the shape of the page while it loads, and says that it does', async ({ page }) => {
  const release = await held(page, '**/timeline.json');
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await expect(page.getByText(/being fetched/)).toBeAttached();
  release();
  await expect(entries(page).first()).toBeVisible();
  await expect(page.getByText(/being fetched/)).toHaveCount(0);
});
