/** What a reader sends to others, by the control for it, and what those find who open it. */
import type { Locator, Page } from '@playwright/test';
import { chart, count, entries, openEvent, search } from './page-parts.ts';
import { eventCiting, eventsOf, expect, only, test } from './site.ts';

const landing = 'The helicopter landed at 14.56';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const contents = (page: Page) => page.getByText(/^The link contains: /);

/** Of several on a page, that of the part that is meant. */
async function share(part: Locator): Promise<void> {
  await part
    .locator('summary')
    .filter({ hasText: /^Share$/ })
    .click();
  await expect(part.getByText(/^The link contains: /)).toBeVisible();
}

test('an event: its link at hand, and behind one word all else', async ({ page, timeline, baseURL }) => {
  const event = eventCiting(timeline, landing);
  await page.goto(`/event/${event.id}?person=dr-hudson`);
  const open = openEvent(page);
  await expect(open.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await share(openEvent(page));
  await expect(contents(page)).toContainText(`the event “${event.title}”; 1 person, `);
  await open.getByRole('button', { name: 'Copy link to this event alone' }).click();
  expect(await copied(page)).toBe(new URL(`/event/${event.id}`, baseURL).href);
  await open.getByRole('button', { name: 'Copy code' }).click();
  expect(await copied(page)).toContain(`<iframe src="${new URL(`/embed/event/${event.id}/`, baseURL).href}"`);
  await open.getByRole('button', { name: 'Copy citation' }).click();
  expect(await copied(page)).toContain(event.title);
});

test('the very words: the link opens their line, and the browser marks them', async ({ page, timeline }) => {
  const event = eventCiting(timeline, landing);
  await page.goto(`/event/${event.id}`);
  await share(openEvent(page));
  await openEvent(page)
    .getByRole('button', { name: /^Copy link to “The helicopter landed at 14\.56/ })
    .first()
    .click();
  const link = await copied(page);
  expect(link).toMatch(/\/document\/[^#]+#line-\d+:~:text=The%20helicopter%20landed/);
  await page.goto('about:blank');
  await page.goto(link);
  const line = page.locator('[aria-current="location"]');
  await expect(line).toContainText(landing);
  await expect(line).toBeInViewport();
  await expect(page.getByText('Part of the address was left out')).toHaveCount(0);
});

/** Selects words of a passage as a hand does, and tells the browser so. */
async function select(passage: Locator, words: string): Promise<void> {
  await passage.evaluate((paragraph, sought) => {
    const at = paragraph.textContent?.indexOf(sought) ?? -1;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let passed = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      const within = (place: number) => place >= passed && place <= passed + length;
      if (within(at)) range.setStart(node, at - passed);
      if (within(at + sought.length)) range.setEnd(node, at + sought.length - passed);
      passed += length;
    }
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, words);
}

test('words that the reader has selected: a link to them stands by, and leads to them', async ({ page, timeline }) => {
  const words = 'helicopter landed at 14.56';
  const event = eventCiting(timeline, landing);
  for (const path of ['/document/live-blog-1', `/event/${event.id}`]) {
    await page.goto(path);
    const passage = page.locator('[data-passage]').filter({ hasText: words });
    await expect(passage).toBeVisible();
    await expect(page.getByRole('link', { name: 'About', exact: true })).toHaveAttribute('href', '/about');
    const button = page.getByRole('button', { name: 'Copy link to the selected words' });
    await expect(button).toHaveCount(0);
    await select(passage, words);
    await button.click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await copied(page);
    expect(link).toMatch(/\/document\/live-blog-1#line-\d+:~:text=.*helicopter%20landed%20at%2014\.56$/);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await copied(page)).toBe(link);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('[aria-current="location"]')).toContainText(words);
  }
});

test('the very words, sent as a link: whoever opens it sees them without scrolling, on a phone too', async ({
  page,
  timeline,
  browser,
}) => {
  const event = eventCiting(timeline, landing);
  await page.goto(`/event/${event.id}`);
  await openEvent(page).getByRole('button', { name: 'Copy a link to its words' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await copied(page);
  await openEvent(page)
    .getByRole('button', { name: /^Copy a link to these words: “.*landed at 14\.56”$/ })
    .click();
  await expect(page.getByText('Link copied').last()).toBeVisible();
  expect(await copied(page)).toBe(link);
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    const other = await browser.newPage({ viewport });
    await other.goto(link);
    const line = other.locator('[aria-current="location"]');
    await expect(line.getByText(landing)).toBeInViewport({ ratio: 1 });
    await other.waitForLoadState('networkidle');
    await expect(line.getByText(landing)).toBeInViewport({ ratio: 1 });
    await other.close();
  }
});

test('words that describe injuries are in no link: it leads to their line', async ({ page, timeline }) => {
  const event = only(timeline.events, ({ sensitive, sources }) => sensitive !== undefined && sources[0] !== undefined);
  await page.goto(`/event/${event.id}?injuries=shown`);
  const passage = page.locator('[data-passage]').first();
  await expect(passage).toBeVisible();
  await select(passage, event.sources[0]?.exact ?? '');
  await openEvent(page)
    .getByRole('button', { name: /^Copy link to .*, line \d+$/ })
    .click();
  expect(await copied(page)).toMatch(/#line-\d+$/);
});

test('a choice of events, in the order of telling: what was sent is what is seen', async ({
  page,
  timeline,
  browser,
}) => {
  const expected = eventsOf(timeline, 'dr-hudson');
  await page.goto('/?person=dr-hudson&clock=told');
  await expect(count(page)).toContainText(`${expected.length} of`);
  await share(page.getByRole('main'));
  await expect(contents(page)).toHaveText(
    `The link contains: the chronology; 1 person, ${expected.length} of ${timeline.events.length} events; in the order of telling.`,
  );
  await page.getByRole('button', { name: 'Copy link to this list' }).click();
  const other = await browser.newPage();
  await other.goto(await copied(page));
  await expect(entries(other)).toHaveCount(expected.length);
  await expect(other.getByRole('radio', { name: 'As it was told' })).toBeChecked();
  await other.close();
});

test('what the chart shows now: said in words, and nothing else is what those see who open the link', async ({
  page,
  browser,
}) => {
  // The chart is there at once where it need not move there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(chart(page).getByRole('link').first()).toBeAttached();
  await share(page.getByRole('main'));
  const button = page.getByRole('button', { name: /^Copy link to what the chart shows now: / });
  await expect(button).toContainText(/: \d+ of \d+ events in the chapter “[^”]+”$/);
  await chart(page).getByRole('combobox', { name: 'Drawn' }).selectOption('to scale');
  await chart(page).getByRole('button', { name: 'Closer', exact: true }).click();
  await expect(button).toContainText(/: \d+ of \d+ events in the chapter “[^”]+”, .*\d\d\.\d\d/);
  const shown = /: (\d+ of \d+ events)/.exec((await button.textContent()) ?? '')?.[1] ?? '';
  await button.click();
  const other = await browser.newPage();
  await other.goto(await copied(page));
  await expect(other).toHaveURL(/phase=[^&]+&from=2017-03-22T[\d:]+&to=2017-03-22T[\d:]+$/);
  await expect(count(other)).toContainText(shown);
  await other.close();
});

test('injuries that are shown are named, and can be left closed for others', async ({ page, baseURL }) => {
  await page.goto('/?person=dr-hudson&injuries=shown');
  await share(page.getByRole('main'));
  await expect(contents(page)).toContainText('with passages that describe injuries shown');
  await page.getByRole('button', { name: 'Copy link with such passages closed' }).click();
  expect(await copied(page)).toBe(new URL('/?person=dr-hudson', baseURL).href);
  await expect(page.getByRole('textbox', { name: 'Code of the frame' })).not.toHaveValue(/injuries/);
});

test('a person, a document’s line, a chapter and the method have the control too, each with its citation', async ({
  page,
  timeline,
}) => {
  const [chapter] = timeline.phases.filter(({ id }) => timeline.events.some(({ phase }) => phase === id));
  const document = only(timeline.documents, () => true);
  for (const [path, said] of [
    ['/person/dr-hudson', 'the page “Dr Hudson”.'],
    [`/document/${document.id}#line-1`, 'line 1.'],
    [`/guide/${chapter?.id}`, `the page “${chapter?.name}, chapter by chapter”.`],
    ['/about', 'the page “About this chronology”.'],
  ] as const) {
    await page.goto(path);
    await share(page.getByRole('main'));
    await expect(contents(page)).toContainText(said);
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    expect(await copied(page)).toContain(`url = {${page.url().replace(/\/(?=#|$)/, '')}}`);
  }
});

test('a line that a search leads to has the words marked, and its address to copy', async ({
  page,
  timeline,
  baseURL,
}) => {
  const { passages } = timeline;
  const { citations } = only(passages, ({ text }) => text.includes(landing));
  const [place] = citations;
  await page.goto('/');
  await search(page).fill('helicopter landing');
  await page
    .getByRole('navigation', { name: 'What was found' })
    .getByRole('link', { name: `, line ${place?.line}` })
    .first()
    .click();
  const line = page.locator(`#line-${place?.line}`);
  await expect(line).toBeFocused();
  await expect(line.locator('mark')).toHaveText(['helicopter', 'landed']);
  const button = page.getByRole('button', { name: /^Copy link to line/ });
  await button.press('Enter');
  await expect(button).toHaveText(`Copy link to line ${place?.line}`);
  await expect(line.getByRole('status')).toHaveText('Link copied');
  expect(await copied(page)).toBe(new URL(`/document/${place?.document}#line-${place?.line}`, baseURL).href);
});

test('by the sheet of the device, where there is one', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (given: unknown) => Object.assign(window, { given }),
    });
  });
  await page.goto('/?person=dr-hudson');
  await share(page.getByRole('main'));
  await page.getByRole('button', { name: 'Send by this device…' }).click();
  const given = await page.evaluate(() => Reflect.get(window, 'given'));
  expect(given).toMatchObject({ url: new URL('/?person=dr-hudson', baseURL).href });
});
