/** What the first visit costs: bytes of what the page loads before anything else, and the size of what it draws. */
import { gzipSync } from 'node:zlib';
import type { APIRequestContext, Response } from '@playwright/test';
import { chart, entries } from './page-parts.ts';
import { expect, test } from './site.ts';

/** kB after gzip of all files that index.html itself asks for. */
async function firstLoad(request: APIRequestContext, kind: RegExp): Promise<number> {
  const html = await (await request.get('/')).text();
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((file) => kind.test(file));
  expect(files.length).toBeGreaterThan(0);
  const bytes = await Promise.all(files.map(async (file) => gzipSync(await (await request.get(file)).body()).length));
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

test('the first script is at most 119.5 kB', async ({ request }) => {
  expect(await firstLoad(request, /\.js$/)).toBeLessThanOrEqual(119.5);
});

test('the first style is at most 10 kB', async ({ request }) => {
  expect(await firstLoad(request, /\.css$/)).toBeLessThanOrEqual(10);
});

test('the faces are asked for with the page, and no other', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.add(request.url());
  });
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  const preloaded = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(preloaded.length).toBeGreaterThan(0);
  expect([...asked].sort()).toEqual([...preloaded].sort());
});

test('the data are at most 30 kB', async ({ request }) => {
  expect(gzipSync(await (await request.get('/timeline.json')).body()).length / 1000).toBeLessThanOrEqual(30);
});

test('all scripts together, with those of the chart and of what paper needs, are at most 257 kB', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  const weigh = (response: Response) => {
    if (/\.js$/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length / 1000));
  };
  page.on('response', weigh);
  await page.goto('/');
  await expect(
    chart(page)
      .getByLabel(/14\.56/)
      .first(),
  ).toBeAttached();
  // What is still on its way is counted as well.
  await page.waitForLoadState('networkidle');
  page.off('response', weigh);
  const total = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
  expect(total).toBeLessThanOrEqual(257);
});

test('the front page draws at most 5,000 nodes', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(5000);
});
