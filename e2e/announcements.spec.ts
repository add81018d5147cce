/** What is said to those who listen when the list changes: once, and in few words. */
import { count, entries, filter, search } from './page-parts.ts';
import { expect, test } from './site.ts';

test('a change of the filters is said once, in few words', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await page.evaluate(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    const heard = Object.assign(window, { heard: new Set<Element>() }).heard;
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const part = target instanceof Element ? target : target.parentElement;
        const region = part?.closest(live);
        if (region?.checkVisibility()) heard.add(region);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const heard = () =>
    page.evaluate(() => {
      const regions = 'heard' in window && window.heard instanceof Set ? window.heard : new Set();
      const said = [...regions].map((region) => (region instanceof Element ? (region.textContent ?? '') : ''));
      regions.clear();
      return said;
    });
  await filter(page, 'People', 'Dr Hudson').click();
  await expect(count(page)).toContainText('with Dr Hudson');
  expect(await heard()).toEqual([expect.stringMatching(/^\d+ of \d+ events with Dr Hudson$/)]);
  await search(page).fill('zeppelin');
  await expect(count(page)).toContainText('0 of');
  expect(await heard()).toEqual([expect.stringMatching(/^0 of \d+ events .{1,80}$/)]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(count(page)).not.toContainText('with');
  expect(await heard()).toHaveLength(1);
});
