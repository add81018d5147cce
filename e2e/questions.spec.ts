/** What a reader asks in their own words, which no event has all of. */
import { count, entries, found, search } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

test('what no event has in all its words leads to what it names as filters', async ({ page }) => {
  await page.goto('/?q=who+tried+to+save+PC+Palmer');
  await expect(count(page)).toContainText(/^0 of/);
  await page.getByRole('link', { name: 'Filter the list by this' }).click();
  await expect(page).toHaveURL(/\/\?person=keith-palmer&theme=giving-aid$/);
  await expect(entries(page).first()).toBeVisible();
});

for (const [screen, width] of [
  ['laptop', 1280],
  ['phone', 390],
] as const) {
  test(`Enter on a question leaves the events that were shown beside the field, the first on the screen, on a ${screen}`, async ({
    page,
    timeline,
  }) => {
    const theirs = timeline.events.filter(
      ({ people, themes }) =>
        people.some(({ id }) => id === 'keith-palmer') && themes.some((id) => id === 'giving-aid'),
    );
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await search(page).fill('who tried to save PC Palmer and in what order');
    await expect(found(page).locator('a[href*="/event/"]')).toHaveText(theirs.map(({ title }) => title));
    await expect(found(page).getByText('order not known').first()).toBeVisible();
    await search(page).press('Enter');
    const list = page.getByRole('list', { name: `${theirs.length} events with PC Keith Palmer on giving aid` });
    await expect(list.getByRole('article').getByRole('heading')).toHaveText(theirs.map(({ title }) => title));
    await expect(list.getByRole('article').first()).toBeInViewport();
    await expect(list.getByText(/not known if before or after the event above/).first()).toBeAttached();
    await expect(count(page)).toContainText(`0 of ${timeline.events.length} events`);
  });
}

for (const [asked, first] of [
  ['what did MI5 know and when did it stop looking', /\d+ events involving MI5$/],
  ['MI5 knowledge of Khalid Masood before attack', /^\d+ events with the attacker involving MI5$/],
  ['who helped Keith Palmer', /^\d+ events with PC Keith Palmer on giving aid$/],
  ['Palmer CPR', /^\d+ events with PC Keith Palmer on giving aid$/],
  ['Palmer first aid', /^\d+ events with PC Keith Palmer on giving aid$/],
] as const) {
  test(`of “${asked}” what it names stands before the few events that have all of its words`, async ({ page }) => {
    await page.goto(`/?q=${asked}`);
    const ways = page.getByRole('region', { name: 'Chronology' }).getByRole('link');
    const all = ways.filter({ hasText: first });
    await expect(all).toBeVisible();
    const heading = page.getByRole('heading', { name: 'With all of the words:' });
    const [above, below] = [await all.boundingBox(), await heading.boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
    await search(page).click();
    await expect(found(page).getByRole('link').filter({ hasText: first })).toBeVisible();
  });
}

test('where most of what is found is on one theme, the way to the rest of it stands below', async ({ page }) => {
  await page.goto('/');
  await search(page).fill('armed officers gates');
  await found(page)
    .getByRole('link', { name: /^and \d+ more on armed officers and their instructions$/ })
    .click();
  await expect(page).toHaveURL(/\?theme=armed-officers$/);
});

for (const asked of [
  'when did MI5 stop looking at him',
  'when did MI5 stop looking at Masood',
  'when did MI5 close the file',
  'when did the Security Service stop looking at him',
]) {
  test(`“${asked}” is answered first by what has the time, before what counsel said should be done`, async ({
    page,
    timeline,
  }) => {
    const closed = eventCiting(timeline, 'By December 2010 MI5 found no evidence');
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await search(page).fill(asked);
    await expect(found(page).locator('a[href*="/event/"]').first()).toHaveText(closed.title);
  });
}
