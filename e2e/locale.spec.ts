/** What a reader's own locale changes, and what it does not. */
import { chart, entries, openEvent } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

test.use({ locale: 'en-US' });

test('days are written as the reader has them; clocks, words and machine-readable times stay', async ({
  page,
  timeline,
}) => {
  const landing = eventCiting(timeline, 'landed at 14.56');
  await page.goto(`/event/${landing.id}`);
  const time = openEvent(page).locator('time').first();
  await expect(time).toHaveText(/^14\.56 on Wednesday, March\s22, 2017$/);
  await expect(time).toHaveAttribute('datetime', '2017-03-22T14:56:00+00:00');
  await expect(openEvent(page).getByText('London time (GMT).')).toBeVisible();
  await expect(entries(page).first()).toBeAttached();
});

test('the opening says whose clocks the times are of', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Times are London times.')).toBeVisible();
  await expect(page.getByText(/published by The Independent on October 3, 2018/)).toBeVisible();
  await expect(
    chart(page)
      .getByLabel(/^Not after 14\.56, March 22, 2017: /)
      .first(),
  ).toBeAttached();
});
