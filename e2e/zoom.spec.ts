/** The page enlarged, respaced and in the reader's own colours: everything can still be read and reached. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chart, entries, openEvent, search } from './page-parts.ts';
import { eventCiting, everyKindOfPage, expect, test } from './site.ts';

/** The spacing that WCAG 1.4.12 lets a reader ask for. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** As a reader's own stylesheet would; the page's policy lets no style element in. */
const spaceOut = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

/**
 * What keeps words from being read: a page wider than its window, words cut off, words over other words. The chart's
 * drawing and its labels are left out, because their words stand in the list too.
 */
const troubles = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`wider than the window by ${scrollWidth - clientWidth} px`);
    const lines: { readonly box: DOMRect; readonly text: string }[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const [text, parent] = [node.textContent?.trim().slice(0, 40) ?? '', node.parentElement];
      if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.score, .score-name[aria-hidden], .score-untimed-name, option') !== null) continue;
      const around: Element[] = [];
      for (let each: Element | null = parent; each !== null; each = each.parentElement) around.push(each);
      // What is only listened to is one pixel in size.
      if (around.some((each) => getComputedStyle(each).clipPath === 'inset(50%)')) continue;
      const clips = around.filter((each) => /hidden|clip/.test(getComputedStyle(each).overflow));
      const floats = around.some((each) => /sticky|fixed/.test(getComputedStyle(each).position));
      const scrolls = around.some((each) => each.matches('.strip'));
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const isCut = clips.some((clip) => {
          const { left, right, top, bottom } = clip.getBoundingClientRect();
          return box.right > right + 1 || box.left < left - 1 || box.bottom > bottom + 6 || box.top < top - 6;
        });
        if (isCut) found.push(`cut off: ${text}`);
        const cell = parent.closest('th, td')?.getBoundingClientRect();
        if (cell !== undefined && box.right > cell.right + 1) found.push(`beyond its cell: ${text}`);
        if (!floats && !scrolls && box.width > 2) lines.push({ box, text });
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach(({ box, text }, at) => {
      for (const other of lines.slice(at + 1)) {
        if (other.box.top >= box.bottom) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // Line boxes of one paragraph touch; letters only meet where about half the height is shared.
        if (across > 2 && down > 0.45 * Math.min(box.height, other.box.height))
          found.push(`over each other: ${text} / ${other.text}`);
      }
    });
    return found;
  });

const windows = [
  { name: '200 % of a window of 1280 px', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  { name: '400 % of a window of 1280 px', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  { name: 'a whole window', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
] as const;

for (const { name, viewport, deviceScaleFactor } of windows) {
  test.describe(`in ${name}`, () => {
    test.use({ viewport, deviceScaleFactor });

    test('every page can be read, with wider spacing too', async ({ page, timeline }) => {
      for (const { path } of [...everyKindOfPage(timeline), { path: '/?person=dr-hudson&q=helicopter' }]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // What is drawn only when its code is there is read too.
        await page.waitForLoadState('networkidle');
        await expect.poll(() => troubles(page), { message: path }).toEqual([]);
        await spaceOut(page);
        await expect.poll(() => troubles(page), { message: `${path}, spaced out` }).toEqual([]);
      }
    });
  });
}

test("in a reader's own colours what is open, chosen, marked and focused is told without colour", async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(`/event/${event.id}?q=helicopter`);
  const entry = entries(page).filter({ has: page.getByRole('link', { name: event.title, exact: true }) });
  await expect(entry.getByText('open now')).toBeVisible();
  const bar = await entry.evaluate((element) => getComputedStyle(element, '::before').borderLeftWidth);
  expect(Number.parseFloat(bar)).toBeGreaterThanOrEqual(3);
  const mark = openEvent(page).locator('blockquote mark').first();
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');
  const [pressed, other] = [true, false].map((state) =>
    chart(page).getByRole('list').first().getByRole('button', { pressed: state }).first(),
  );
  const thickness = (part: typeof pressed) =>
    part?.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderBottomWidth));
  expect(await thickness(pressed)).toBeGreaterThan((await thickness(other)) ?? 0);
  await search(page).focus();
  await expect(search(page)).not.toHaveCSS('outline-style', 'none');
  expect(await troubles(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every word has the contrast of 7 to 1 for those who ask for more, in ${colorScheme}`, async ({
    page,
    timeline,
  }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const { kind, path } of everyKindOfPage(timeline)) {
      if (!['chronology', 'event', 'who-was-when', 'document'].includes(kind)) continue;
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)))).toEqual([]);
    }
  });
}
