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

/** Every rule of WCAG 2.2 up to AA that axe knows, and what it calls good practice; the size of targets is off by default. */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** What of them another colour scheme can break; all the rest is the same in both. */
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What is wrong, short enough to be read in a failed test. */
async function violations(
  page: Page,
  asked: Parameters<AxeBuilder['options']>[0] = rules,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).options(asked);
  for (const part of without) builder.exclude(part);
  const found = (await builder.analyze()).violations;
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

/** The ids that stand more than once: a label would then speak for another part than its own. */
const doubleIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });

/** In light, in dark and as wide as a phone, one after the other on the page as it stands; but for parts that another page is tried with. */
async function expectNothingWrong(page: Page, without: readonly string[] = []): Promise<void> {
  expect(await doubleIds(page)).toEqual([]);
  expect(await violations(page, rules, without), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, colours, without), 'in dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violations(page, rules, without), 'on a phone').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const kind of kinds) {
  test(`axe finds nothing wrong with the ${kind} page, in light, dark and on a phone`, async ({ page, timeline }) => {
    const { path } = only(everyKindOfPage(timeline), (each) => each.kind === kind);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (kind === 'chronology' || kind === 'event') await expect(chart(page)).toBeVisible();
    // The page of what nobody knows has the whole list below what it says, the same as the chronology’s.
    await expectNothingWrong(page, kind === 'unknown' ? ['#chronology article'] : []);
  });
}

test('axe finds nothing wrong where nothing is left, and where loading failed', async ({ page }) => {
  await page.goto('/?q=zeppelin');
  await expect(entries(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNothingWrong(page);
  await page.route('**/timeline.json', (route) => route.fulfill({ json: {} }));
  await page.reload();
  await expect(page.getByRole('button', { name: /try again/i })).toBeVisible();
  await expectNothingWrong(page);
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

test('axe finds nothing on the pages for frames, light and dark', async ({ page, timeline }) => {
  const sensitive = only(timeline.events, (event) => event.sensitive !== undefined);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of [`embed/event/${sensitive.id}/`, 'embed/?person=dr-hudson&clock=told']) {
      await page.goto(`/${path}`);
      if (path.includes('?')) await expect(page.locator('[data-state="narrowed"]')).toBeVisible();
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page), path).toEqual([]);
      expect(await doubleIds(page)).toEqual([]);
    }
  }
});
