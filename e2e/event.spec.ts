import { chronology, count, entries, openEvent } from './page-parts.ts';
import { eventCiting, eventsOf, expect, only, test } from './site.ts';

const landing = 'The helicopter landed at 14.56';

test('opens by its link: when, how that is known, who, and the very words in their place', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, landing);
  await page.goto(`/event/${event.id}`);
  const open = openEvent(page);
  await expect(open.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
  await expect(open).toContainText('14.56');
  await expect(open).toContainText('22 March 2017');
  await expect(open).toContainText(event.when.because);
  await expect(open.locator('blockquote mark').filter({ hasText: landing })).toBeVisible();
  const passage = only(timeline.passages, (each) => each.id === event.sources[0]?.passage);
  await expect(open).toContainText(`line ${passage.citations[0]?.line}`);
  for (const { id } of event.people) {
    const { name } = only(timeline.people, (person) => person.id === id);
    await expect(open.getByRole('link', { name }).first()).toBeVisible();
  }
  await expect(page).toHaveTitle(new RegExp(event.title.slice(0, 20)));
});

test('shows every event of the timeline under its own address', async ({ page, timeline }) => {
  await page.goto('/');
  await expect(entries(page)).toHaveCount(timeline.events.length);
  const links = await chronology(page)
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .evaluateAll((each) => each.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname));
  expect(links).toEqual(timeline.events.map((event) => `/event/${event.id}`));
});

test('opens from the list beside it, and the list stays', async ({ page, timeline }) => {
  const event = eventCiting(timeline, landing);
  await page.goto('/');
  await entries(page).getByRole('link', { name: event.title }).click();
  await expect(page).toHaveURL(new RegExp(`/event/${event.id}$`));
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event.title);
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await expect(entries(page).getByRole('link', { name: event.title })).toHaveAttribute('aria-current', 'true');
});

test('leads to the previous and the next in time', async ({ page, timeline }) => {
  const at = Math.floor(timeline.events.length / 2);
  const [before, here, after] = timeline.events.slice(at - 1, at + 2);
  await page.goto(`/event/${here?.id}`);
  const open = openEvent(page);
  await open
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(after?.title ?? '') })
    .click();
  await expect(open.getByRole('heading', { level: 1 })).toHaveText(after?.title ?? '');
  await open
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(here?.title ?? '') })
    .click();
  await open
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(before?.title ?? '') })
    .click();
  await expect(page).toHaveURL(new RegExp(`/event/${before?.id}$`));
});

test('copies a link that opens the same event anywhere, with what was chosen', async ({ page, timeline, baseURL }) => {
  const event = eventCiting(timeline, landing);
  await page.goto(`/event/${event.id}?person=dr-hudson`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: /copied/i })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`/event/${event.id}?person=dr-hudson`, baseURL).href);
  await page.goto(copied);
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event.title);
});

test('is found where the filter would hide it, and says that it is left out of the list', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, landing);
  const other = only(timeline.people, (person) => {
    const theirs = eventsOf(timeline, person.id);
    return theirs.length > 0 && !theirs.includes(event);
  });
  await page.goto(`/event/${event.id}?person=${other.id}`);
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event.title);
  await expect(page.getByText('The filters leave this event out of the list.')).toBeVisible();
  await expect(entries(page).getByRole('link', { name: event.title })).toHaveCount(0);
});

test('says so where there is no such event, and shows the rest', async ({ page, timeline }) => {
  await page.goto('/event/no-such-event');
  await expect(page.getByText('no-such-event')).toBeVisible();
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await expect(openEvent(page)).toHaveCount(0);
});

test('leaves out what it does not know in an address, says so, and applies the rest', async ({ page, timeline }) => {
  const expected = eventsOf(timeline, 'dr-hudson');
  await page.goto('/?person=dr-hudson,nobody-of-this-name&from=yesterday-ish&clock=cuckoo');
  await expect(count(page)).toContainText(`${expected.length} of ${timeline.events.length} events`);
  await expect(page.getByText(/nobody-of-this-name/)).toBeVisible();
  await expect(page.getByText(/yesterday-ish/)).toBeVisible();
  await expect(page.getByText(/cuckoo/)).toBeVisible();
});
