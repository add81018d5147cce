import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decodeTimeline } from '../src/model/decode-timeline.ts';
import { count, openEvent } from './page-parts.ts';
import { eventCiting, eventsOf, expect, test } from './site.ts';

async function saved(page: Page, name: string | RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('saves just the events that are shown, as data that is read again', async ({ page, timeline }) => {
  const theirs = eventsOf(timeline, 'dr-hudson');
  await page.goto('/?person=dr-hudson');
  await expect(count(page)).toContainText(`${theirs.length} of`);
  await page.getByText(`Save or print these ${theirs.length} events`).click();
  const decoded = decodeTimeline(JSON.parse(await saved(page, /JSON/)));
  expect(decoded.kind === 'timeline' && decoded.timeline.events.map(({ id }) => id).sort()).toEqual(
    theirs.map(({ id }) => id).sort(),
  );
  await expect(page.getByRole('status').filter({ hasText: 'timeline.json was saved.' })).toBeVisible();
});

test('gives every row of the table an address that opens its event', async ({ page, timeline, baseURL }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto('/');
  await page.getByText(/^Save or print these/).click();
  expect(await saved(page, /CSV/)).toContain(new URL(`/event/${event.id}`, baseURL).href);
});

test('gives a citation of an event that can be copied', async ({ page, timeline, baseURL }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(`/event/${event.id}`);
  await openEvent(page).getByText('Share').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Citation copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${event.title}”`);
  expect(copied).toContain(new URL(`/event/${event.id}`, baseURL).href);
});
