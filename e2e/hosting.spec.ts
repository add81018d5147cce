/** The same files at any place of the web: all is found there, nothing is looked for outside, every address answers. */
import type { Page } from '@playwright/test';
import { pathsOf, prefix, test } from './hosting.ts';
import { entries, openEvent } from './page-parts.ts';
import { expect } from './site.ts';
import { frame, heightOf, somebodysPage } from './somebodys-page.ts';

/** Every request that leaves the site's folder. */
function strays(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !pathname.startsWith(prefix)) found.push(request.url());
  });
  return found;
}

const parts = 4;
for (let part = 0; part < parts; part += 1) {
  test(`every page comes alive as it was drawn, in a folder of a server (${part + 1} of ${parts})`, async ({
    page,
    inFolder,
    timeline,
  }) => {
    test.setTimeout(240_000);
    const outside = strays(page);
    const paths = pathsOf(timeline).filter((_, at) => at % parts === part);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const answer = await page.goto(inFolder + path);
      expect(answer?.status(), path).toBe(200);
      await expect(page.locator('#notice > *')).toHaveCount(0);
      await expect(page).toHaveURL(inFolder + path.replace(/\/$/, ''));
      await expect(page.getByRole('link', { name: 'About', exact: true })).toHaveAttribute('href', `${prefix}about`);
    }
    expect(outside).toEqual([]);
  });
}

for (const server of ['inFolder', 'onPlainServer'] as const) {
  test.describe(server === 'inFolder' ? 'on nginx' : 'on the simplest server', () => {
    test('leads from page to page, and a link opens where it led', async ({
      page,
      context,
      inFolder,
      onPlainServer,
    }) => {
      const address = { inFolder, onPlainServer }[server];
      const outside = strays(page);
      await page.goto(address);
      await entries(page).nth(2).getByRole('link').first().click();
      await expect(openEvent(page)).toBeVisible();
      const link = page.url();
      expect(link).toContain(`${prefix}event/`);
      await page.getByRole('link', { name: 'Dr Hudson' }).first().click();
      await page.goBack();
      await expect(page).toHaveURL(link);
      const fresh = await context.newPage();
      await fresh.goto(`${link}?person=dr-hudson&nonsense=1`);
      await expect(openEvent(fresh)).toBeVisible();
      await expect(fresh).toHaveURL(`${link}?person=dr-hudson&nonsense=1`);
      expect(outside).toEqual([]);
    });

    test('can be read without a script, links and all', async ({ browser, inFolder, onPlainServer }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const outside = strays(page);
      await page.goto({ inFolder, onPlainServer }[server]);
      await entries(page).nth(2).getByRole('link').first().click();
      await expect(page.locator('blockquote mark').first()).toBeVisible();
      await page.getByRole('navigation', { name: 'Previous and next in time' }).getByRole('link').last().click();
      await expect(page.locator('blockquote mark').first()).toBeVisible();
      await page.getByRole('link', { name: 'About', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(outside).toEqual([]);
      await context.close();
    });

    test('knows a page by its file’s own name, and with a slash too many', async ({
      page,
      inFolder,
      onPlainServer,
      timeline,
    }) => {
      const address = { inFolder, onPlainServer }[server];
      const [event] = timeline.events;
      await page.goto(`${address}event/${event?.id}/index.html?person=dr-hudson`);
      await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event?.title ?? '');
      await expect(page).toHaveURL(`${address}event/${event?.id}?person=dr-hudson`);
      await page.goto(`${address}about/index.html`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this chronology');
      await page.goto(`${address}index.html`);
      await expect(page).toHaveURL(address);
      // As it comes about where two parts of an address are put together.
      await page.goto(`${address}/about/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this chronology');
      await expect(page).toHaveURL(`${address}about`);
    });

    test('finds an event whose address was copied with the end of its sentence, or typed in capitals', async ({
      page,
      inFolder,
      onPlainServer,
      timeline,
    }) => {
      const address = { inFolder, onPlainServer }[server];
      const [event] = timeline.events;
      for (const written of [`${event?.id}.`, `${event?.id}”)`, event?.id.toUpperCase()]) {
        await page.goto(`${address}event/${written}`);
        await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event?.title ?? '');
        await expect(page).toHaveURL(`${address}event/${event?.id}`);
      }
    });

    test('says at any depth that a page is unknown, and leads back', async ({ page, inFolder, onPlainServer }) => {
      const address = { inFolder, onPlainServer }[server];
      for (const path of ['no-such-page', 'event/no-such-event', 'one/two/three', 'event/']) {
        const answer = await page.goto(address + path);
        expect(answer?.status(), path).toBe(404);
        await expect(entries(page).first()).toBeVisible();
      }
      await page.getByRole('link', { name: 'About', exact: true }).click();
      await expect(page).toHaveURL(`${address}about`);
    });
  });
}

test('an event that was renamed is still found, with and without a script', async ({ page, browser, sample }) => {
  await page.goto(`${sample}event/lark-leaves?injuries=shown`);
  await expect(page).toHaveURL(`${sample}event/ferry-leaves?injuries=shown`);
  await expect(openEvent(page)).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${sample}event/lark-leaves`);
  await expect(plain).toHaveURL(`${sample}event/ferry-leaves/`);
  await context.close();
});

test.describe('on somebody’s page', () => {
  test.use({ expectedTrouble: /frame-ancestors|Refused to frame|Framing/ });

  test('an event and a list stand in frames, and the full page where the server forbids it does not', async ({
    page,
    inFolder,
    timeline,
  }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin === new URL(inFolder).origin && !request.url().startsWith(inFolder))
        outside.push(request.url());
    });
    const host = await somebodysPage(page, inFolder);
    const [event] = timeline.events;
    const inside = await host.open(frame(`/embed/event/${event?.id}`));
    await expect(inside.getByRole('heading', { level: 1 })).toHaveText(event?.title ?? '');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(150);
    const list = await host.open(frame('/embed/?person=dr-hudson'));
    await expect(list.getByRole('status')).toContainText('with Dr Hudson');
    const headers = (await page.request.get(`${inFolder}about/`)).headers();
    if (headers['content-security-policy'] !== undefined) {
      await host.open(frame('/about/'));
      await expect.poll(() => page.frames().length).toBe(2);
      await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
    }
    expect(outside).toEqual([]);
    host.close();
  });
});
