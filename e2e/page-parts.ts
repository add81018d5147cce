/** The parts of the page by the names that a reader's software finds them under. */
import type { Locator, Page } from '@playwright/test';

export const chronology = (page: Page): Locator => page.getByRole('list', { name: 'Chronology' });

/** The events in the list, in its order. */
export const entries = (page: Page): Locator => chronology(page).getByRole('article');

/** The status that says how many events are shown. */
export const count = (page: Page): Locator => page.getByRole('status').filter({ hasText: /\d+ of \d+ events?/ });

export const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the chronology' });

/** What a search finds, beside the field. */
export const found = (page: Page): Locator => page.getByRole('navigation', { name: 'What was found' });

/** A checkbox of one group of filters; its label begins with the name and carries the count. */
export const filter = (page: Page, group: string, name: string): Locator =>
  page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: startingWith(name, ' *\\d') });

/** The event that is open. */
export const openEvent = (page: Page): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('button', { name: 'Copy link' }) });

export const chart = (page: Page): Locator => page.getByRole('region', { name: 'Timeline chart' });

/** Matches what begins with these very words, and goes on as `rest` (a pattern) says. */
function startingWith(words: string, rest = ''): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${rest}`);
}

/** A group of filters stands with more names than it shows at first, or behind its own name: opens both. */
export async function unfold(page: Page, group: string): Promise<void> {
  await count(page).waitFor({ state: 'attached' });
  const fields = page.getByRole('group', { name: group, exact: true });
  if (!(await fields.isVisible()))
    await page
      .locator('summary')
      .filter({ hasText: startingWith(group) })
      .click();
  const all = fields.getByRole('button', { name: /^Show all \d+/ });
  if (await all.isVisible()) await all.click();
}

/** Keeps the answers to what is asked for there waiting, until the function that comes back is called. */
export async function held(page: Page, address: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
