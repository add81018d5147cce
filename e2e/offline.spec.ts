/** What the browser keeps: the whole chronology without a network after one visit, and never an old version for good. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, folderOf, plainServer } from './hosting.ts';
import { count, entries, openEvent, search } from './page-parts.ts';
import { eventCiting, expect, only } from './site.ts';

interface Deployed {
  readonly address: string;
  /** Puts another version in the place of the one that is there: another title, and all files under other names. */
  deploy(title: string): void;
  /** Gives one of the files that come later another name, as a version does in which it changed. */
  rename(beginning: string): void;
  /** What is there now has no data that can be read. */
  breakData(): void;
  /** The server is gone. */
  unplug(): Promise<void>;
}

const test = base.extend<{ site: Deployed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'chronology-'));
    cpSync(folderOf('SITE_FOLDER'), folder, { recursive: true });
    const server = await plainServer(folder);
    await use({
      address: server.address,
      deploy: (title) => replaceVersion(folder, title),
      rename: (beginning) => renameAsset(folder, beginning),
      breakData: () => writeFileSync(join(folder, 'timeline.json'), 'not found'),
      unplug: () => server.close(),
    });
    await server.close().catch(() => null);
    rmSync(folder, { recursive: true });
  },
});
test.use({
  serviceWorkers: 'allow',
  expectedTrouble: /ERR_CONNECTION_REFUSED|Failed to load resource|preloaded using link preload/,
});

function replaceVersion(folder: string, title: string): void {
  const version = /name="version" content="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
  const timeline = JSON.parse(readFileSync(join(folderOf('SITE_FOLDER'), 'timeline.json'), 'utf8'));
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify({ ...timeline, title }));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:\.html|^sw\.js)$/.test(file),
  );
  for (const page of pages) {
    const text = readFileSync(join(folder, page), 'utf8');
    writeFileSync(
      join(folder, page),
      text.replaceAll(version, 'anotherbuild').replaceAll(String(timeline.title), title),
    );
  }
}

function renameAsset(folder: string, beginning: string): void {
  const assets = join(folder, 'assets');
  const name = only(readdirSync(assets), (file) => file.startsWith(beginning));
  renameSync(join(assets, name), join(assets, `renamed-${name}`));
  for (const file of [...readdirSync(assets).map((each) => `assets/${each}`), 'sw.js']) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll(name, `renamed-${name}`));
  }
}

/** Waits until the browser has kept the site, and has this page served by what keeps it from the next visit on. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after one visit the whole opens without a network, at any of its addresses', async ({ page, site, timeline }) => {
  const landing = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(site.address);
  await kept(page);
  await site.unplug();
  await page.goto(site.address);
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await page.goto(`${site.address}event/${landing.id}`);
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(landing.title);
  await page.goto(`${site.address}?person=dr-hudson`);
  await expect(count(page)).not.toContainText(`${timeline.events.length} of`);
  await search(page).fill('helicopter');
  await expect(page).toHaveURL(/q=helicopter/);
  for (const path of ['about', 'who-was-when', 'document/live-blog-1', 'person/dr-hudson', 'theme/giving-aid']) {
    await page.goto(site.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a new version is there on the next visit, and whoever still reads the old one is told, not moved', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await kept(page);
  // From here on the page is served by what was kept.
  await page.goto(`${site.address}about`);
  await expect(page).toHaveURL(`${site.address}about`);
  site.deploy('A newer chronology');
  const next = await context.newPage();
  await next.goto(site.address);
  await expect(next.getByRole('link', { name: 'A newer chronology' }).first()).toBeVisible();
  await expect(entries(next).first()).toBeVisible();
  await expect(next.getByRole('button', { name: 'Load the newer version' })).toHaveCount(0);
  await expect(page.getByText('There is a newer version of this chronology.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'A newer chronology' })).toHaveCount(0);
  const covered = async () => (await page.locator('.still-notice').boundingBox())?.height ?? 0;
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await covered()).toBeLessThan(844 / 6);
  await page.getByRole('button', { name: 'Load the newer version' }).click();
  await expect(page.getByRole('link', { name: 'A newer chronology' }).first()).toBeVisible();
  await expect(page.getByText('There is a newer version of this chronology.')).toHaveCount(0);
});

test('a page of the old version that stays open has all its parts when another loads the newer one', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await kept(page);
  await page.reload();
  const stays = await context.newPage();
  await stays.goto(site.address);
  await expect(entries(stays).first()).toBeVisible();
  site.deploy('A newer chronology');
  site.rename('about-page-');
  const next = await context.newPage();
  await next.goto(site.address);
  await expect(page.getByRole('button', { name: 'Load the newer version' })).toBeVisible();
  await next.close();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Load the newer version' }).click();
  await expect(page.getByRole('link', { name: 'A newer chronology' }).first()).toBeVisible();
  await stays.getByRole('link', { name: 'About', exact: true }).click();
  await expect(stays.getByRole('heading', { level: 1, name: 'About this chronology' })).toBeVisible();
  await expect(stays.getByRole('button', { name: 'Load the newer version' })).toBeVisible();
});

test('a version that was broken when it was kept is gone as soon as a good one is there', async ({ page, site }) => {
  site.breakData();
  await page.goto(site.address);
  await expect(page.getByRole('alert')).toContainText('it is not JSON');
  await kept(page);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('it is not JSON');
  site.deploy('A mended chronology');
  await page.goto(`${site.address}who-was-when`);
  await expect(page.getByRole('link', { name: 'A mended chronology' }).first()).toHaveAttribute(
    'href',
    '/some/folder/',
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
});
