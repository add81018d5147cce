import type { Locator, Page } from '@playwright/test';
import { chart, count, entries, held, openEvent } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

test('the list can be read before the code of the chart is there', async ({ page, timeline }) => {
  const release = await held(page, /assets\/.*(chart|vis|timeline).*\.js$/i);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await expect(chart(page).getByLabel(/14\.56/)).toHaveCount(0);
  release();
  await expect(chart(page)).toBeVisible();
});

test('what is open in the list is marked in the chart, and the other way round', async ({ page, timeline }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(`/event/${event.id}`);
  const mark = chart(page)
    .getByLabel(new RegExp(`14\\.56.*${event.title}`))
    .first();
  await expect(mark).toBeAttached();
  await page.goto('/?person=dr-hudson');
  await expect(
    chart(page)
      .getByLabel(/14\.56/)
      .first(),
  ).toBeAttached();
  await chart(page)
    .getByLabel(new RegExp(`14\\.56.*${event.title}`))
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event.title);
});

test('follows the filters', async ({ page, timeline }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(`/?phase=${event.phase}`);
  await expect(chart(page).getByLabel(new RegExp(event.title)).first()).toBeAttached();
  await page.goto(`/?phase=${event.phase}&q=zeppelin`);
  await expect(count(page)).toContainText('0 of');
  await expect(chart(page).getByLabel(new RegExp(event.title))).toHaveCount(0);
});

test("takes no more than a third of a laptop's height, and never holds the wheel", async ({ page }) => {
  for (const query of ['?person=dr-hudson', '?q=helicopter', '?theme=giving-aid', '']) {
    await page.goto(`/${query}`);
    await expect(chart(page).getByLabel(/\d/).first()).toBeAttached();
    expect((await chart(page).boundingBox())?.height, query).toBeLessThanOrEqual(267);
  }
  await chart(page).scrollIntoViewIfNeeded();
  await chart(page).hover();
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
});

test('the words in the chart of a laptop are a line of text apart', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  const labels = chart(page).locator('.score-label');
  await expect(labels.first()).toBeAttached();
  const tops = await labels.evaluateAll((all) => [...new Set(all.map((each) => each.getBoundingClientRect().top))]);
  const sorted = tops.toSorted((one, other) => one - other);
  expect(sorted.length).toBeGreaterThan(5);
  expect(Math.min(...sorted.slice(1).map((top, at) => top - (sorted[at] ?? 0)))).toBeGreaterThanOrEqual(16);
});

test('beside an open event on a small laptop the chart’s controls stand below its chapters', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`/event/${event.id}`);
  await expect(chart(page).locator('.score-label').first()).toBeAttached();
  const chapters = await chart(page).locator('.strip').boundingBox();
  for (const control of await chart(page).locator('.score-controls > *').all()) {
    const box = await control.boundingBox();
    expect(box?.y, (await control.textContent()) ?? '').toBeGreaterThanOrEqual(
      (chapters?.y ?? 0) + (chapters?.height ?? 0) - 4,
    );
    expect(box?.height).toBeLessThan(30);
  }
});

test('events that cover the same time, counted in one mark, are shown in the list', async ({ page }) => {
  await page.goto('/');
  await chart(page).getByRole('combobox', { name: 'Drawn' }).selectOption('to scale');
  await chart(page)
    .getByRole('button', { name: /12 events, show them/ })
    .click();
  const focused = page.locator(':focus');
  await expect(focused).toBeInViewport();
  await expect(entries(page).filter({ has: focused })).toHaveCount(1);
});

test('a day whose hours nobody states is drawn in order: each event to the right of all that are known to be earlier', async ({
  page,
  timeline,
}) => {
  await page.goto('/');
  const marks = chart(page).getByRole('list', { name: 'Marks in the chart' });
  await expect(chart(page).getByText(/^In order, not to scale/)).toBeVisible();
  const titles = new Map<string, string>(timeline.events.map(({ id, title }) => [id, title]));
  const leftOf = async (id: string) => {
    const mark = marks.getByRole('link', { name: titles.get(id) ?? id }).first();
    return (await mark.count()) === 0 ? null : ((await mark.boundingBox())?.x ?? null);
  };
  let compared = 0;
  for (const { before, after } of timeline.relations) {
    const [one, other] = [await leftOf(before), await leftOf(after)];
    if (one === null || other === null) continue;
    expect(one, `${before} before ${after}`).toBeLessThan(other);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(15);
});

test('a chapter whose events all have the same time is a list that can be read', async ({ page, timeline }) => {
  await page.goto('/');
  const [same] = timeline.phases.filter(({ id }) => {
    const theirs = timeline.events.filter(({ phase }) => phase === id);
    return theirs.length > 3 && new Set(theirs.map(({ when }) => `${when.earliest} ${when.latest}`)).size === 1;
  });
  await chart(page)
    .getByRole('button', { name: new RegExp(`^${same?.name}`) })
    .click();
  await expect(chart(page).getByText(/^A list, not to scale/)).toBeVisible();
  const theirs = timeline.events.filter(({ phase }) => phase === same?.id);
  const words = chart(page).locator('.score-label');
  await expect(words).toHaveCount(theirs.length);
});

test('no title of what describes injuries is printed in the drawing, unless the reader has these shown', async ({
  page,
  timeline,
}) => {
  const titles = timeline.events.flatMap(({ title, sensitive }) => (sensitive === undefined ? [] : [title]));
  const printed = async () => {
    await expect(chart(page).locator('.score-label').first()).toBeAttached();
    const words = await chart(page).locator('.score-label').allInnerTexts();
    return words
      .map((each) => each.replace(/^\d\d\.\d\d /, '').replace(/…$/, ''))
      .filter((each) => titles.some((title) => title.startsWith(each)));
  };
  for (const [query, isShown] of [
    ['', false],
    ['?injuries=shown', true],
  ] as const) {
    await page.goto(`/${query}`);
    expect((await printed()).length > 0, query).toBe(isShown);
  }
  await page.goto('/');
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/');
  const mark = chart(page).getByRole('link', { name: titles[0] ?? '' });
  await mark.focus();
  await expect(chart(page).locator('.score-name')).toContainText(titles[0] ?? '');
});

/** Where the ring around what has the focus is not drawn, a step of four pixels each: "bottom 26". */
async function cutOf(page: Page, focused: Locator): Promise<readonly string[]> {
  const { x, y, width, height } = (await focused.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const clip = {
    x: Math.floor(x) - 8,
    y: Math.floor(y) - 8,
    width: Math.ceil(width) + 17,
    height: Math.ceil(height) + 17,
  };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return focused.evaluate(
    async (element, [encoded, wide, high]) => {
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(wide, high).getContext('2d', { willReadFrequently: true });
      if (canvas === null) return ['no canvas'];
      canvas.drawImage(image, 0, 0);
      const ring = getComputedStyle(element).outlineColor.match(/\d+/g)?.map(Number) ?? [];
      const isRing = (across: number, down: number) => {
        const { data } = canvas.getImageData(across, down, 1, 1);
        return ring.every((part, at) => Math.abs(part - (data[at] ?? 0)) < 40);
      };
      const deep = [2, 3, 4, 5, 6];
      const along = (length: number) => Array.from({ length: Math.floor((length - 24) / 4) }, (_, at) => 12 + at * 4);
      return [
        ...along(wide).flatMap((at) => [
          ...(deep.some((by) => isRing(at, by)) ? [] : [`top ${at}`]),
          ...(deep.some((by) => isRing(at, high - 1 - by)) ? [] : [`bottom ${at}`]),
        ]),
        ...along(high).flatMap((at) => [
          ...(deep.some((by) => isRing(by, at)) ? [] : [`left ${at}`]),
          ...(deep.some((by) => isRing(wide - 1 - by, at)) ? [] : [`right ${at}`]),
        ]),
      ];
    },
    [picture, clip.width, clip.height] as const,
  );
}

test('the axis names every line that it has room to name, and nothing left of the first', async ({ page }) => {
  await page.goto('/?phase=the-inquests');
  await chart(page).getByLabel('Drawn').selectOption({ label: 'to scale' });
  const words = page.locator('.vis-time-axis .vis-text:not(.vis-measure, .is-cut)');
  await expect(words.filter({ hasText: 'Oct' })).toBeVisible();
  const left = (text: string) =>
    words.filter({ hasText: text }).evaluate((word) => Math.round(word.getBoundingClientRect().left));
  expect(await left('2018')).toBe(await left('Sept'));
});

test('the ring around whatever of the chart has the focus is whole', async ({ page }) => {
  await page.goto('/');
  await expect(chart(page).locator('.score-label').first()).toBeAttached();
  await page.keyboard.press('Tab');
  for (const button of await chart(page).getByRole('button').all()) {
    if (await button.isDisabled()) continue;
    await button.focus();
    expect(await cutOf(page, button), await button.innerText()).toEqual([]);
  }
});
