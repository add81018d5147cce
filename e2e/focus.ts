/** Where the focus is, and how to get it somewhere by keyboard alone. */
import type { Locator, Page } from '@playwright/test';

export const isFocused = (part: Locator) => part.evaluate((element) => element === document.activeElement);

export const isFocusWithin = (part: Locator) => part.evaluate((element) => element.contains(document.activeElement));

/** Presses Tab until the focus is there: fails where no number of them gets there. */
export async function tabTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await there()) return;
  }
  throw new Error('200 presses of Tab did not get there');
}
