import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chart, entries } from './page-parts.ts';
import { everyKindOfPage, expect, only, test } from './site.ts';

const kinds = [
  'chronology',
  'event',
  'person',
  'organisation',
  'place',
  'theme',
  'document',
  'guide',
  'who-was-when',
  'about',
  'unknown',
];

/** What is wrong, short enough to be read in a failed test. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = (await new AxeBuilder({ page }).analyze()).violations;
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const kind of kinds) {
    test(`axe finds nothing wrong with the ${kind} page in ${colorScheme}`, async ({ page, timeline }) => {
      await page.emulateMedia({ colorScheme });
      const { path } = only(everyKindOfPage(timeline), (each) => each.kind === kind);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (kind === 'chronology' || kind === 'event') await expect(chart(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`axe finds nothing wrong where nothing is left, and where loading failed, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/?q=zeppelin');
    await expect(entries(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.route('**/timeline.json', (route) => route.fulfill({ json: {} }));
    await page.reload();
    await expect(page.getByRole('button', { name: /try again/i })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing wrong on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('every page has one main heading, a main part, and a name of its own in the window', async ({
  page,
  timeline,
}) => {
  const names = new Set<string>();
  for (const { path } of everyKindOfPage(timeline)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    names.add(await page.title());
  }
  expect(names.size).toBe(kinds.length);
});
