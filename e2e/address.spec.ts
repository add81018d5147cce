import { count, entries, filter, openEvent, search, unfold } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

test('back and forward retrace what the reader did', async ({ page, timeline }) => {
  const all = `${timeline.events.length} of ${timeline.events.length} events`;
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto('/');
  await expect(count(page)).toContainText(all);
  await unfold(page, 'People');
  await filter(page, 'People', 'Dr Hudson').click();
  await expect(page).toHaveURL(/\?person=dr-hudson$/);
  const theirs = await entries(page).count();
  await entries(page).getByRole('link', { name: event.title }).click();
  await expect(page).toHaveURL(new RegExp(`/event/${event.id}\\?person=dr-hudson$`));

  await page.goBack();
  await expect(page).toHaveURL(/\/\?person=dr-hudson$/);
  await expect(openEvent(page)).toHaveCount(0);
  await expect(entries(page)).toHaveCount(theirs);
  await page.goBack();
  await expect(count(page)).toContainText(all);
  await expect(filter(page, 'People', 'Dr Hudson')).not.toBeChecked();
  await page.goForward();
  await expect(filter(page, 'People', 'Dr Hudson')).toBeChecked();
  await page.goForward();
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event.title);
});

test('everything chosen survives a reload, and being opened in another browser', async ({
  page,
  browser,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  const address = `/event/${event.id}?q=helicopter&person=dr-hudson&clock=told`;
  await page.goto(address);
  await expect(openEvent(page)).toBeVisible();
  const told = await entries(page).getByRole('heading', { level: 3 }).allInnerTexts();
  await page.reload();
  await expect(entries(page).getByRole('heading', { level: 3 })).toHaveText(told);
  await expect(search(page)).toHaveValue('helicopter');
  const elsewhere = await browser.newPage();
  await elsewhere.goto(page.url());
  await expect(entries(elsewhere).getByRole('heading', { level: 3 })).toHaveText(told);
  await expect(openEvent(elsewhere).getByRole('heading', { level: 1 })).toHaveText(event.title);
  await elsewhere.close();
});

test('typing a search is one step back, not one for each letter', async ({ page, timeline }) => {
  await page.goto('/');
  await search(page).pressSequentially('blood');
  await expect(page).toHaveURL(/\?q=blood$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(entries(page)).toHaveCount(timeline.events.length);
  await expect(search(page)).toHaveValue('');
});

test('a link to an event opens in a new window as any link does', async ({ page, timeline }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto('/');
  const fresh = page.context().waitForEvent('page');
  await entries(page)
    .getByRole('link', { name: event.title })
    .click({ modifiers: ['ControlOrMeta'] });
  const other = await fresh;
  await expect(openEvent(other).getByRole('heading', { level: 1 })).toHaveText(event.title);
  await expect(page).toHaveURL(/\/$/);
});

test('an event that was opened from a theme’s page leads back to it, to the link that was used', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  for (const [width, close] of [
    [1280, 'link'],
    [390, 'link'],
    [1280, 'Back'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/theme/giving-aid');
    const link = page.getByRole('main').getByRole('link', { name: event.title });
    await link.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    const before = (await link.boundingBox())?.y ?? Number.NaN;
    await link.click();
    await expect(openEvent(page)).toBeVisible();
    if (close === 'Back') await page.goBack();
    else await page.getByRole('link', { name: 'Back to Giving aid' }).click();
    await expect(page).toHaveURL(/\/theme\/giving-aid$/);
    await expect(link).toBeFocused();
    await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? Number.NaN) - before)).toBeLessThan(2);
  }
});
