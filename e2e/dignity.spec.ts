import { entries, openEvent } from './page-parts.ts';
import { everyKindOfPage, expect, only, test } from './site.ts';

test('words that describe injuries are not on the page until they are asked for, one by one', async ({
  page,
  timeline,
}) => {
  const event = only(timeline.events, (each) => each.sensitive === 'injuries' && each.warning !== undefined);
  const quote = only(event.sources, (source) => source.exact !== '');
  await page.goto(`/event/${event.id}`);
  const open = openEvent(page);
  const show = open.getByRole('button', { name: /^Show passage: describes/ }).first();
  await expect(show).toBeVisible();
  await expect(page.getByText(quote.exact, { exact: false })).toHaveCount(0);
  await show.click();
  await expect(open.locator('blockquote mark').filter({ hasText: quote.exact.slice(0, 30) })).toBeVisible();
  await open
    .getByRole('button', { name: /^Hide passage: describes/ })
    .first()
    .click();
  await expect(open.locator('blockquote').filter({ hasText: quote.exact.slice(0, 30) })).toHaveCount(0);
});

test('are shown for the whole visit on one press, by keyboard too, and that is remembered', async ({
  page,
  timeline,
}) => {
  const [first, second] = timeline.events.filter((each) => each.sensitive === 'injuries');
  await page.goto(`/event/${first?.id}`);
  const all = openEvent(page)
    .getByRole('button', { name: /^Show all such passages/ })
    .first();
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(openEvent(page).locator('blockquote mark').first()).toBeVisible();
  await page.goto(`/event/${second?.id}`);
  await expect(openEvent(page).locator('blockquote mark').first()).toBeVisible();
});

test('are shown where the address asks for it', async ({ page, timeline }) => {
  const event = only(timeline.events, (each) => each.sensitive === 'injuries');
  await page.goto(`/event/${event.id}?injuries=shown`);
  await expect(openEvent(page).locator('blockquote mark').first()).toBeVisible();
});

test('stay out of the list, of the documents and of every preview', async ({ page, timeline }) => {
  const hidden = timeline.events.filter((event) => event.sensitive === 'injuries').map((event) => event.summary);
  expect(hidden.length).toBeGreaterThan(0);
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  const source = await page.content();
  expect(hidden.filter((summary) => summary !== '' && source.includes(summary))).toEqual([]);
  const passages = timeline.passages.filter((passage) => passage.sensitive !== undefined);
  for (const document of timeline.documents) {
    await page.goto(`/document/${document.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = await page.locator('body').innerText();
    expect(passages.filter((passage) => text.includes(passage.text))).toEqual([]);
  }
});

test('the attacker is named in no window, no preview and no heading of the list', async ({ page, timeline }) => {
  const attacker = only(timeline.people, (person) => person.part === 'attacker');
  const names = /Masood/;
  expect([attacker.name, ...attacker.aliases].some((name) => names.test(name))).toBe(true);
  for (const path of [...everyKindOfPage(timeline).map((each) => each.path), `/person/${attacker.id}`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).not.toMatch(names);
    const metas = await page
      .locator('meta')
      .evaluateAll((all) => all.map((meta) => meta.getAttribute('content') ?? ''));
    expect(metas.filter((meta) => names.test(meta))).toEqual([]);
  }
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await expect(page.getByRole('heading').filter({ hasText: names })).toHaveCount(0);
});

test('the evidence about him is not hidden: he can be filtered on', async ({ page, timeline }) => {
  const attacker = only(timeline.people, (person) => person.part === 'attacker');
  const expected = timeline.events.filter((event) => event.people.some((person) => person.id === attacker.id));
  expect(expected.length).toBeGreaterThan(5);
  await page.goto(`/?person=${attacker.id}`);
  await expect(entries(page)).toHaveCount(expected.length);
});
