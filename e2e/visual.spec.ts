/**
 * What the main pages look like: the top of each as it was last found good, in `baselines/`.
 *
 * Text is drawn a little differently by every build of Chromium, so a pixel may differ by as much as the edge of a letter does, and
 * seven in a thousand by more: Chromium 147 differs from 156 in up to four, and a column of titles moved by 8 px in sixteen. The chart is left out:
 * what it draws is held by chart.spec.ts. `npm run picture` takes all of them anew; a missing one fails.
 */
import type { Page } from '@playwright/test';
import { eventCiting, expect, test } from './site.ts';

const { CHROMIUM_PATH } = process.env;

test.use({
  reducedMotion: 'reduce',
  // The style sheet of the pictures comes from the test and not from the site.
  bypassCSP: true,
  // Letters stand where the face puts them, not where this machine's settings would.
  launchOptions: {
    args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    ...(CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH }),
  },
});

const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'laptop', width: 1280, height: 800 },
] as const;
const inDark: readonly string[] = ['home', 'event'];

/** The page with its own faces loaded and nothing left to come. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  expect(loaded, 'faces of the site that are loaded').toBeGreaterThanOrEqual(2);
}

for (const { name: size, ...viewport } of sizes) {
  for (const colours of ['light', 'dark'] as const) {
    test(`the main pages look as they did on a ${size} in ${colours} colours`, async ({ page, timeline }) => {
      const landing = eventCiting(timeline, 'The helicopter landed at 14.56');
      const pages = {
        home: '/',
        event: `/event/${landing.id}`,
        person: '/person/dr-hudson',
        document: `/document/${timeline.documents[0]?.id}`,
        about: '/about',
        'who-was-when': '/who-was-when',
        guide: '/guide',
      };
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: colours });
      for (const [kind, path] of Object.entries(pages)) {
        if (colours === 'dark' && !inDark.includes(kind)) continue;
        await page.goto(path);
        await settle(page);
        await expect.soft(page).toHaveScreenshot(`${kind}-${size}-${colours}.png`);
      }
    });
  }
}
