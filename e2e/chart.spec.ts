import { chart, count, entries, openEvent } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

test('the list can be read before the code of the chart is there', async ({ page, timeline }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/.*(chart|vis|timeline).*\.js$/i, async (route) => {
    await held;
    await route.continue();
  });
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
