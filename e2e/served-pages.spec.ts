/** Every page as a file of its own: read without JavaScript, taken over by it, and readable still where the data fail. */
import type { Page } from '@playwright/test';
import type { Timeline } from '../src/model/timeline.ts';
import { chart, count, entries, held, openEvent, search } from './page-parts.ts';
import { eventCiting, everyKindOfPage, expect, only, test } from './site.ts';

test.describe('without JavaScript', () => {
  // Without a script nobody asks for the data that the page has announced.
  test.use({ javaScriptEnabled: false, expectedTrouble: /preloaded using link preload/ });

  test('the front page has the names, the list in chapters, and links in the place of filters', async ({
    page,
    timeline,
  }) => {
    await page.goto('/');
    await expect(entries(page)).toHaveCount(timeline.events.length);
    await expect(page.getByRole('list', { name: 'Those who were killed' }).getByRole('link')).toHaveCount(5);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name: 'Dr Hudson' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Dr Hudson' })).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
  });

  test('an event has its words, its people, and the way to the next', async ({ page, timeline }) => {
    const event = only(timeline.events, ({ sources }) => sources.some(({ exact }) => exact.includes('14.56')));
    await page.goto(`/event/${event.id}`);
    await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
    await expect(page.locator('blockquote mark').first()).toBeVisible();
    await page.getByRole('navigation', { name: 'Previous and next in time' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/\/event\/(?!air-ambulance-lands)/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('what describes injuries is behind the browser’s own control', async ({ page, timeline }) => {
    const event = only(timeline.events, ({ sensitive, summary }) => sensitive !== undefined && summary !== '');
    await page.goto(`/event/${event.id}`);
    const control = page
      .getByRole('complementary')
      .locator('summary')
      .filter({ hasText: /^Show summary: describes/ });
    const words = control.locator('..').locator('p');
    await expect(words).toHaveText(event.summary);
    await expect(words).toBeHidden();
    await control.click();
    await expect(words).toBeVisible();
  });

  test('the page about it all and the other accounts of a moment are there in full', async ({ page, timeline }) => {
    await page.goto('/about');
    await expect(page.getByRole('region').nth(4)).toBeVisible();
    const started = eventCiting(timeline, 'Ellwood started CPR');
    await page.goto(`/event/${started.id}`);
    await expect(page.getByRole('heading', { name: /same moment/ })).toBeVisible();
  });

  test('every kind of page has its heading and leads back to the chronology', async ({ page, timeline }) => {
    for (const { kind, path } of everyKindOfPage(timeline)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
    }
  });
});

test('every page is taken over as it was drawn', async ({ page, timeline }) => {
  test.slow();
  for (const { path } of everyKindOfPage(timeline).filter(({ kind }) => kind !== 'unknown')) {
    await page.goto(path);
    await expect(page.locator('#notice > *')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.getByRole('link', { name: 'About', exact: true })).toHaveAttribute('href', '/about');
  }
});

test('a page stays as it was drawn while the code of its parts is coming', async ({ page, timeline }) => {
  await page.addInitScript(() => {
    // Every sight of the page in which its heading, or half of its words, are missing.
    const lost: string[] = [];
    Object.assign(window, { lost });
    let most = 0;
    const look = () => {
      const root = document.getElementById('root');
      const words = root?.innerText.length ?? 0;
      most = Math.max(most, words);
      if (most > 0 && (root?.querySelector('h1') === null || words < most / 2)) lost.push(`${words} of ${most}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.route(/assets\/(?:event|entity|about|read|who|other|date)-[^/]*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const kinds = ['chronology', 'event', 'person', 'document', 'who-was-when', 'about'];
  for (const { path } of everyKindOfPage(timeline).filter(({ kind }) => kinds.includes(kind))) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'About', exact: true })).toHaveAttribute('href', '/about');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'lost')), path).toEqual([]);
  }
});

test('a page that was taken over goes on as the site: filters, search, chart', async ({ page, timeline }) => {
  await page.goto('/');
  await expect(count(page)).toContainText(`${timeline.events.length} of ${timeline.events.length}`);
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveCount(1);
  await search(page).fill('helicopter');
  await expect(page).toHaveURL(/\?q=helicopter$/);
  // A browser that shares the page would send that address, without the search.
  await expect(canonical).toHaveCount(0);
  await expect(chart(page)).toBeVisible();
});

test('what is pressed and typed before the page is alive is done when it is', async ({ page, timeline }) => {
  const release = await held(page, '**/timeline.json');
  await page.goto('/');
  await page.getByRole('radio', { name: 'As it was told' }).click();
  await search(page).pressSequentially('helicopter');
  await expect(count(page)).toContainText(`${timeline.events.length} of`);
  release();
  await expect(page).toHaveURL(/\?q=helicopter&clock=told$/);
  await expect(count(page)).not.toContainText(`${timeline.events.length} of`);
});

test.describe('where page and timeline are of two versions', () => {
  /** Answers the first `times` times, from `when` on, with another timeline than the page was drawn from. */
  async function another(page: Page, timeline: Timeline, times: number, when = Promise.resolve()): Promise<void> {
    let given = 0;
    await page.route('**/timeline.json', async (route) => {
      await when;
      given += 1;
      if (given > times) return route.continue();
      return route.fulfill({ json: { ...timeline, title: 'A newer chronology', events: timeline.events.slice(1) } });
    });
  }

  /** A mark on an element that stays only where the page is taken over and not drawn anew. */
  const markHeading = () => document.querySelector('h1, h2')?.setAttribute('data-mark', '');

  for (const path of ['/', '/document/live-blog-1/']) {
    test(`${path} is drawn anew from the timeline that is there, and the reader’s place keeps`, async ({
      page,
      timeline,
    }) => {
      let release = () => {};
      const waiting = new Promise<void>((done) => {
        release = done;
      });
      await another(page, timeline, 2, waiting);
      await page.goto(path);
      await page.evaluate(markHeading);
      await page.evaluate(() => window.scrollTo(0, 1500));
      release();
      await expect(page.getByRole('link', { name: 'A newer chronology' }).first()).toBeAttached();
      await expect(page.locator('[data-mark]')).toHaveCount(0);
      expect(await page.evaluate(() => window.scrollY)).toBe(1500);
    });
  }

  test('one that the browser has kept from before is asked for again, and the page taken over as it is', async ({
    page,
    timeline,
  }) => {
    await another(page, timeline, 1);
    await page.goto('/');
    await page.evaluate(markHeading);
    await expect(page.getByRole('link', { name: 'About', exact: true })).toHaveAttribute('href', '/about');
    await expect(count(page)).toContainText(`of ${timeline.events.length} events`);
    await expect(page.locator('[data-mark]')).toHaveCount(1);
  });
});

test.describe('where the events cannot be had', () => {
  test.use({ expectedTrouble: /Failed to load resource|net::ERR/ });

  test('the page can still be read, says what is missing, and comes alive when tried again', async ({
    page,
    timeline,
  }) => {
    await page.route('**/timeline.json', (route) => route.abort());
    await page.goto('/');
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('not searched or filtered');
    await expect(entries(page)).toHaveCount(timeline.events.length);
    await page.unroute('**/timeline.json');
    await again.click();
    await expect(again).toBeHidden();
    await entries(page).first().getByRole('link').first().click();
    await expect(openEvent(page)).toBeVisible();
  });

  test('an address that nobody knows is answered with 404, and with what could be meant', async ({ page }) => {
    for (const path of ['/no-such-page', '/event/no-such-event', '/one/two']) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(entries(page).first()).toBeVisible();
    }
  });
});

test('the other clock, chosen before a page is alive, is kept where the page is drawn anew in parts', async ({
  page,
  timeline,
}) => {
  const theme = timeline.themes.find(({ id }) => timeline.events.some((event) => event.themes.includes(id)));
  await page.route('**/timeline.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await page.goto(`/theme/${theme?.id}`, { waitUntil: 'domcontentloaded' });
  await page.waitForLoadState('load');
  await page.locator('input[value=told]').dispatchEvent('click');
  await expect(page).toHaveURL(/\?clock=told$/);
  await expect(page.getByRole('radio', { name: 'As it was told' })).toBeChecked();
});
