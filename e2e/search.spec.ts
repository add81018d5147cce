import { count, entries, found, held, search } from './page-parts.ts';
import { eventCiting, eventsOf, expect, test } from './site.ts';

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

test('a hit in the event that is open is told from its ground without colour', async ({ page, timeline }) => {
  await page.goto(`/event/${eventCiting(timeline, 'The helicopter landed at 14.56').id}?q=helicopter`);
  await expect(entries(page).locator('mark').first()).toHaveCSS('text-decoration-line', 'underline');
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

for (const [size, width, height] of [
  ['laptop', 1280, 800],
  ['phone', 390, 844],
] as const) {
  test(`what is found is on the screen while it is typed, and the box stays where it is, on a ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await expect(entries(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await search(page).focus();
    const before = await search(page).boundingBox();
    for (const [typed, first] of [
      ['helicopter', /helicopter/],
      [' PC Palmer tried', /events with PC Keith Palmer on giving aid/],
    ] as const) {
      await page.keyboard.type(typed);
      await expect(found(page).getByRole('link').first()).toHaveText(first);
      await expect(found(page).getByRole('link').first()).toBeInViewport({ ratio: 1 });
      expect(await search(page).boundingBox()).toEqual(before);
    }
    await page.keyboard.press('Escape');
    await expect(found(page)).toHaveCount(0);
  });
}

test('up to sixteen events that are found all stand beside the box, each with whose word it is', async ({ page }) => {
  await page.goto('/');
  await search(page).fill('armed officers');
  const events = found(page).getByRole('list').first().getByRole('listitem');
  await expect(found(page)).toContainText(/^12 of/);
  await expect(events).toHaveCount(12);
  await expect(events.filter({ hasText: 'Dominic Adamson said' })).toContainText(
    'Counsel’s submission by Dominic Adamson',
  );
  await expect(events.filter({ hasText: 'Instructions, as put to' })).toContainText(
    '2015\u2002The document’s report of what Judge Mark Lucraft QC said',
  );
  for (const event of await events.allInnerTexts()) expect(event).not.toContain('Hour not stated');
  await search(page).fill('MI5');
  await expect(found(page)).toContainText(/^14 of/);
  await expect(events).toHaveCount(14);
});

test('on a phone the field stays where it is while one types, however little is found', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await search(page).click();
  const before = (await search(page).boundingBox())?.y;
  expect(before).toBeLessThan(100);
  await search(page).pressSequentially('zeppelin', { delay: 60 });
  await expect(entries(page)).toHaveCount(0);
  expect((await search(page).boundingBox())?.y).toBe(before);
});

for (const [screen, width] of [
  ['laptop', 1280],
  ['phone', 390],
] as const) {
  test(`“Search” leads to the field from any page, which comes to the top of the screen, on a ${screen}`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/about', `/event/${timeline.events.at(-1)?.id}`]) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).press('Enter');
      await expect(search(page)).toBeFocused();
      await expect(page.getByText('Search the chronology')).toBeInViewport({ ratio: 1 });
      expect((await search(page).boundingBox())?.y).toBeLessThan(path.startsWith('/event') ? 600 : 120);
    }
  });
}

const searchCode = '**/assets/search-index-*.js';

test('an address that asks for words shows no list before they are looked for, and asks for what that needs at once', async ({
  page,
  timeline,
}) => {
  const release = await held(page, searchCode);
  const fetched = page.waitForResponse('**/timeline.json');
  await page.goto('/?q=helicopter', { waitUntil: 'domcontentloaded' });
  await expect(page.getByText(/being fetched/)).toBeAttached();
  await (await fetched).finished();
  await expect(entries(page)).toHaveCount(0);
  release();
  await expect(count(page)).toContainText(new RegExp(`^\\d+ of ${timeline.events.length} events .*“helicopter”`));
  await expect(entries(page).locator('mark').first()).toBeVisible();
});

test('words that are typed before the search has come are looked for when it has, and nothing is counted before', async ({
  page,
  timeline,
}) => {
  const release = await held(page, searchCode);
  await page.goto('/');
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await expect(search(page)).toBeEditable();
  await search(page).focus();
  await page.keyboard.type('helicop');
  await expect(page).toHaveURL(/\?q=helicop$/);
  await expect(page.getByRole('status').filter({ hasText: 'The search is being fetched.' })).toBeVisible();
  await expect(count(page)).toHaveCount(0);
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await page.keyboard.type('ter');
  await expect(page).toHaveURL(/\?q=helicopter$/);
  release();
  await expect(count(page)).toContainText(/^\d+ of .*“helicopter”/);
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('helicopter');
  await expect(
    found(page)
      .getByRole('link', { name: /helicopter/ })
      .first(),
  ).toBeVisible();
});

test('Back to words after the page was loaded anew looks for them', async ({ page, timeline }) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await search(page).fill('helicopter');
  await expect(count(page)).toContainText(/“helicopter”/);
  const shown = await entries(page).count();
  await search(page).press('Enter');
  await search(page).fill('');
  await expect(page).toHaveURL(/\/$/);
  await page.reload();
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await page.goBack();
  await expect(count(page)).toHaveText(`${shown} of ${timeline.events.length} events matching “helicopter”`);
  await expect(entries(page)).toHaveCount(shown);
});

test.describe('where the search cannot be fetched', () => {
  test.use({ expectedTrouble: /Failed to load resource|net::ERR/ });

  test('that is said, nothing is left out, and loading the page again looks for the same words', async ({
    page,
    timeline,
  }) => {
    await page.route(searchCode, (route) => route.abort());
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await search(page).fill('helicopter');
    await expect(page.getByRole('status').filter({ hasText: 'The search could not be fetched' })).toBeVisible();
    await expect(entries(page)).toHaveCount(timeline.events.length);
    await page.unroute(searchCode);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(count(page)).toContainText(/“helicopter”/);
    await expect(search(page)).toHaveValue('helicopter');
    expect(await entries(page).count()).toBeLessThan(timeline.events.length);
  });
});
