/**
 * Somebody at the page, who counts what it takes: `reader.choose(box)` → one step more.
 *
 * By keyboard a step is one thing meant and done (go to a field and write, go to a box and press Space); the presses of
 * Tab on the way belong to it, and there may not be endlessly many. By touch it is one tap, or a word typed.
 */
import type { Browser, Locator, Page } from '@playwright/test';
import type { Timeline } from '../src/model/timeline.ts';
import { entries, search } from './page-parts.ts';
import { test } from './site.ts';

export interface Reader {
  readonly page: Page;
  /** Ticks a box, presses a button, follows a link. */
  press(part: Locator): Promise<void>;
  lookFor(text: string): Promise<void>;
  /** What only a narrow window hides: its filters; no step where they stand open. */
  openFilters(): Promise<void>;
  /** From the filters to what they leave; no step where the list is beside them. */
  seeList(): Promise<void>;
  readonly steps: () => number;
}

const mostTabs = 90;

function keyboardReader(page: Page): Reader {
  let steps = 0;
  const press = async (part: Locator) => {
    steps += 1;
    await tabTo(page, part);
    const isBox = await part.evaluate((element) => element.matches('input[type=checkbox]'));
    await page.keyboard.press(isBox ? 'Space' : 'Enter');
  };
  const lookFor = async (text: string) => {
    steps += 1;
    await page.keyboard.press('/');
    await page.keyboard.type(text);
  };
  return { page, press, lookFor, openFilters: async () => {}, seeList: async () => {}, steps: () => steps };
}

function touchReader(page: Page): Reader {
  let steps = 0;
  const press = async (part: Locator) => {
    steps += 1;
    // A row is pressed where its words are, not on its small box.
    const isBox = await part.evaluate((element) => element.matches('input[type=checkbox]'));
    await (isBox ? part.locator('xpath=ancestor::label') : part).tap();
  };
  const lookFor = async (text: string) => {
    steps += 1;
    await search(page).tap();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const openFilters = () => press(page.getByRole('button', { name: 'Show filters' }));
  const seeList = () => press(page.getByRole('button', { name: /^See the / }));
  return { page, press, lookFor, openFilters, seeList, steps: () => steps };
}

/** From where the focus is: fails where a reader would have to press Tab too often. */
async function tabTo(page: Page, part: Locator): Promise<void> {
  for (let pressed = 0; pressed <= mostTabs; pressed += 1) {
    if (await part.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} presses of Tab did not get there`);
}

/** What a task may know beside the page. */
interface Given {
  readonly timeline: Timeline;
  readonly browser: Browser;
}

/** The same task once by keyboard on a laptop and once by touch on a phone. */
export function byKeyboardAndByTouch(name: string, does: (reader: Reader, given: Given) => Promise<void>): void {
  test.describe(name, () => {
    test('by keyboard', async ({ page, timeline, browser }) => {
      await page.goto('/');
      await entries(page).first().waitFor();
      await does(keyboardReader(page), { timeline, browser });
    });
    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      test('by touch', async ({ page, timeline, browser }) => {
        await page.goto('/');
        await entries(page).first().waitFor();
        await does(touchReader(page), { timeline, browser });
      });
    });
  });
}
