import { chronology, count, entries } from './page-parts.ts';
import { eventCiting, eventsOf, expect, only, test } from './site.ts';

test('paper holds every event that is shown with its words, their place and a short address', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  const theirs = eventsOf(timeline, 'dr-hudson');
  await page.goto('/?person=dr-hudson');
  await expect(entries(page)).toHaveCount(theirs.length);
  const entry = entries(page).filter({ has: page.getByRole('heading', { name: event.title }) });
  await expect(entry.getByText(`/event/${event.id}`)).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(entry.getByText(new RegExp(`^[^/]+/event/${event.id}$`))).toBeVisible();
  await expect(entry).toContainText('first capture, line 30');
  await expect(entry).toContainText(event.when.because);
  await expect(page.getByText('The documents cited')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline chart' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('paper leaves out words that describe injuries, says so, and holds them where the reader shows them', async ({
  page,
  timeline,
}) => {
  const event = only(timeline.events, (each) => each.sensitive !== undefined && each.told !== null);
  const exact = event.sources[0]?.exact ?? '';
  const entry = entries(page).filter({ has: page.getByRole('heading', { name: event.title }) });
  await page.goto('/');
  await expect(count(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(entry).toContainText(`[Words left out: the passage ${event.warning}.]`);
  await expect(chronology(page)).not.toContainText(exact);
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/?injuries=shown');
  await page.emulateMedia({ media: 'print' });
  await expect(entry).toContainText(exact);
});

test('paper never breaks within an event, nor between a chapter and its first event', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const breaks = await entries(page).evaluateAll((each) => each.map((entry) => getComputedStyle(entry).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  const heading = await chronology(page)
    .getByRole('heading', { level: 2 })
    .evaluateAll((each) => each.map((one) => getComputedStyle(one.closest('div.break-after-avoid') ?? one).breakAfter));
  expect(new Set(heading)).toEqual(new Set(['avoid']));
});

test('an event alone is printed from the first page on, with its address and nothing to press', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(`/event/${event.id}`);
  await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#open-event').getByText(new RegExp(`^[^/]+/event/${event.id}$`))).toBeVisible();
  await expect(page.getByText('Back to the chronology')).toBeHidden();
  const whole = page
    .getByRole('article', { name: event.title })
    .filter({ has: page.getByRole('heading', { level: 1 }) });
  expect(await whole.evaluate((article) => getComputedStyle(article).breakInside)).toBe('auto');
});

test('paper that is printed before the events have come says so, and what to do', async ({ page }) => {
  await page.route('**/timeline.json', () => {});
  await page.goto('/?person=dr-hudson', { waitUntil: 'domcontentloaded' });
  const said = page.getByText(/^No event had come when this was printed/);
  await expect(page.getByText('The chronology is being fetched.')).toBeVisible();
  await expect(said).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(said).toBeVisible();
  await expect(page.locator('main [aria-hidden=true]')).toBeHidden();
});

test('who was when is printed as a list as large as any other page, and a document without its search', async ({
  page,
  timeline,
}) => {
  await page.goto('/who-was-when');
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`/document/${timeline.documents[0]?.id}`);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
});
