/** Pages of the site in frames on somebody else's page, which comes from another host than the site. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { test as base, expect, only } from './site.ts';
import { frame, heightOf, somebodysPage } from './somebodys-page.ts';

type Host = Awaited<ReturnType<typeof somebodysPage>>;

const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL }, use) => {
    const host = await somebodysPage(page, baseURL ?? '');
    await use(host);
    host.close();
  },
});

/** Every use of anything that keeps something in the browser, from the first script on. */
async function watchStorage(page: Page): Promise<() => Promise<readonly string[]>> {
  const used: string[] = [];
  await page.exposeFunction('usesStorage', (what: string) => used.push(what));
  await page.addInitScript(() => {
    if (window === window.top) return;
    const tell = (what: string) => Reflect.get(window, 'usesStorage')(what);
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          tell(name);
          throw new DOMException('The reader allows no storage.', 'SecurityError');
        },
      });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: () => tell('cookie') ?? '', set: () => tell('cookie') });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => tell('serviceWorker') });
  });
  return async () => [...used, ...(await page.context().cookies()).map(({ name }) => `cookie ${name}`)];
}

test('an event stands in a frame with its time, its words and the way to the whole', async ({
  page,
  host,
  timeline,
  context,
}) => {
  const event = only(timeline.events, ({ sources }) => sources.some(({ exact }) => exact.includes('14.56')));
  const inside = await host.open(frame(`/embed/event/${event.id}/`));
  await expect(inside.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
  await expect(inside.locator('blockquote mark').first()).toBeVisible();
  await expect(inside.getByText(event.summary)).toBeVisible();
  const opened = context.waitForEvent('page');
  await inside.getByRole('link', { name: 'The whole event' }).click();
  await expect(await opened).toHaveURL(new RegExp(`/event/${event.id}$`));
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:/);
});

test('it is as high as what is in it, and grows when what is closed is opened', async ({ page, host, timeline }) => {
  const event = only(timeline.events, ({ sensitive, summary }) => sensitive !== undefined && summary !== '');
  const inside = await host.open(frame(`/embed/event/${event.id}/`));
  const inner = () => inside.locator('html').evaluate((root) => root.getBoundingClientRect().height);
  await expect.poll(async () => Math.abs((await heightOf(page)) - (await inner()))).toBeLessThan(2);
  const closed = await heightOf(page);
  await expect(inside.getByText(event.summary)).toBeHidden();
  await inside
    .locator('summary')
    .filter({ hasText: /^Show summary: describes/ })
    .click();
  await expect(inside.getByText(event.summary)).toBeVisible();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(closed);
  await expect.poll(async () => Math.abs((await heightOf(page)) - (await inner()))).toBeLessThan(2);
});

test('keeps nothing, and works where nothing may be kept', async ({ page, host, timeline }) => {
  const storage = await watchStorage(page);
  const inside = await host.open(frame('/embed/?person=dr-hudson'), frame(`/embed/event/${timeline.events[0]?.id}/`));
  await expect(inside.getByRole('status')).toContainText(/\d+ of \d+ events with Dr Hudson/);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(150);
  await page.keyboard.press('Tab');
  expect(await storage()).toEqual([]);
});

test.describe('a list', () => {
  test('shows what its address asks for, in that order, and leads to the same choice', async ({ host, timeline }) => {
    const theirs = timeline.events.filter(({ people }) => people.some(({ id }) => id === 'dr-hudson'));
    const inside = await host.open(frame('/embed/?person=dr-hudson&clock=told&injuries=shown'));
    await expect(inside.getByRole('status')).toContainText(`${theirs.length} of ${timeline.events.length} events`);
    await expect(inside.getByRole('list', { name: 'Chronology' }).getByRole('article')).toHaveCount(theirs.length);
    await expect(inside.getByRole('heading', { level: 2 }).first()).toContainText('Told by ');
    await expect(inside.locator('details[open]')).toHaveCount(0);
    await expect(inside.getByRole('link', { name: 'The full chronology' })).toHaveAttribute(
      'href',
      /\/\?person=dr-hudson&clock=told$/,
    );
  });

  test('is whole without a query, and asks for no data then', async ({ page, host, timeline }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const inside = await host.open(frame('/embed/'));
    await expect(inside.getByRole('article')).toHaveCount(timeline.events.length);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(150);
    expect(asked.filter((path) => /timeline\.json|narrow|woff2/.test(path))).toEqual([]);
  });

  test.describe('in a frame that has no origin of its own', () => {
    // A module is refused there, as everything is that asks who is asking.
    test.use({ expectedTrouble: /blocked by CORS policy|net::ERR_FAILED/ });

    test('tells its height all the same, and says that it is not narrowed', async ({ page, host, timeline }) => {
      const inside = await host.open(frame('/embed/?person=dr-hudson', 'sandbox="allow-scripts"'));
      await expect(inside.getByText('The choice of events could not be made')).toBeVisible();
      await expect(inside.getByRole('article')).toHaveCount(timeline.events.length);
      await expect.poll(() => heightOf(page)).toBeGreaterThan(150);
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both can be read', async ({ page, timeline }) => {
    await page.goto('/embed/?person=dr-hudson');
    await expect(page.getByRole('article')).toHaveCount(timeline.events.length);
    await expect(page.locator('noscript p')).toHaveText(/^Without JavaScript this is the whole list/);
    await expect(page.locator('noscript p')).toBeVisible();
    await page.goto(`/embed/event/${timeline.events[0]?.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(timeline.events[0]?.title ?? '');
  });
});

test('the keyboard passes through it, and nothing in it takes the focus', async ({ page, host, timeline }) => {
  const event = only(timeline.events, ({ sensitive, summary }) => sensitive !== undefined && summary !== '');
  const inside = await host.open(frame(`/embed/event/${event.id}/`));
  await expect(inside.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('#before').focus();
  await expect(page.locator('#before')).toBeFocused();
  const stops = await inside.locator('a, summary').count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    await expect(inside.locator(':focus')).toHaveCount(1);
  }
  // The document itself is a stop in some browsers where it scrolls; it may be one more.
  await page.keyboard.press('Tab');
  if (!(await page.locator('#after').evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await expect(page.locator('#after')).toBeFocused();
});

test('the wheel goes on to the page around it', async ({ page, host, timeline }) => {
  await host.open(frame(`/embed/event/${timeline.events[0]?.id}/`));
  await expect.poll(() => heightOf(page)).toBeGreaterThan(150);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('p'), { innerHTML: '<br>'.repeat(200) })),
  );
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
});

test.describe('a page that is not made for it', () => {
  test.use({ expectedTrouble: /frame-ancestors|Refused to frame|Framing/ });

  test('stands in no frame', async ({ page, host, timeline }) => {
    for (const path of ['/', `/event/${timeline.events[0]?.id}/`, '/about/']) {
      await host.open(frame(path));
      await expect.poll(() => page.frames().length).toBe(2);
      await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
    }
  });
});

test('what is unknown there is answered by a page that stands in no frame', async ({ request }) => {
  const answer = await request.get('/embed/event/no-such-event/');
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('fits 280 px, light and dark', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 280, height: 600 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/embed/', ...timeline.events.slice(0, 12).map(({ id }) => `/embed/event/${id}/`)]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(280);
    }
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(ink === paper).toBe(false);
  }
});

test('an event weighs at most 6 kB', async ({ request, timeline }) => {
  const path = `/embed/event/${timeline.events[0]?.id}/`;
  const html = await (await request.get(path)).text();
  const files = [...html.matchAll(/<(?:link rel="stylesheet" href|script defer src)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(files).toHaveLength(2);
  const bodies = await Promise.all(
    files.map(async (file) => (await request.get(new URL(file, `http://site${path}`).pathname)).body()),
  );
  const bytes = [Buffer.from(html), ...bodies].map((body) => gzipSync(body).length);
  expect(bytes.reduce((sum, each) => sum + each, 0) / 1000).toBeLessThanOrEqual(6);
});

test('each page names its answer to oEmbed, which holds the frame', async ({ request, timeline }) => {
  for (const path of ['/', `/event/${timeline.events[0]?.id}/`, '/person/dr-hudson/']) {
    const html = await (await request.get(path)).text();
    const href = /<link rel="alternate" type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(html)?.[1] ?? '';
    const address = new URL(href, `http://site${path}`);
    const answer = await (await request.get(address.pathname)).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
    const src = /^<iframe src="([^"]+)"/.exec(answer.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const framed = new URL(src, address);
    expect((await request.get(framed.pathname + framed.search)).status()).toBe(200);
    expect(framed.pathname).toMatch(/^\/embed\//);
  }
});
