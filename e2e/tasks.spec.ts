/**
 * Five things that somebody comes to find out, done with nothing but the page: by keyboard on a laptop and by touch on a
 * phone. The answer stands on the screen within a few steps.
 */
import type { Page } from '@playwright/test';
import { entries, filter, openEvent } from './page-parts.ts';
import { eventCiting, eventsOf, expect, only } from './site.ts';
import { byKeyboardAndByTouch } from './steps.ts';

/** The titles in the list, in its order. */
const titles = (page: Page) => entries(page).getByRole('heading', { level: 3 }).allInnerTexts();

byKeyboardAndByTouch('who tried to save PC Palmer, and in what order', async (reader, { timeline }) => {
  const { page } = reader;
  const inOrder = ['Ellwood started CPR', 'jumped over the fence', 'started working on PC Palmer'];
  await reader.openFilters();
  await reader.press(filter(page, 'People', 'PC Keith Palmer'));
  await reader.press(filter(page, 'Themes', 'Giving aid'));
  await reader.seeList();
  const wanted = inOrder.map((words) => eventCiting(timeline, words).title);
  await expect(entries(page)).not.toHaveCount(timeline.events.length);
  expect((await titles(page)).filter((title) => wanted.includes(title))).toEqual(wanted);
  await expect(entries(page).first()).toBeInViewport();
  expect(reader.steps()).toBeLessThanOrEqual(4);
});

byKeyboardAndByTouch('what MI5 knew before 2017, and when it stopped looking', async (reader, { timeline }) => {
  const { page } = reader;
  const theme = only(timeline.themes, ({ name }) => name.startsWith('MI5'));
  await reader.openFilters();
  await reader.press(filter(page, 'Themes', theme.name));
  await reader.seeList();
  const closed = only(timeline.events, ({ title }) => title.startsWith('MI5 closed'));
  const entry = entries(page).filter({ has: page.getByRole('link', { name: closed.title }) });
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('By December 2010');
  const earlier = timeline.events.filter(({ themes, phase }) => themes.includes(theme.id) && phase === closed.phase);
  expect((await titles(page)).slice(0, earlier.length)).toEqual(earlier.map(({ title }) => title));
  expect(reader.steps()).toBeLessThanOrEqual(3);
});

byKeyboardAndByTouch('whether armed officers should have been at the gates, and who says so', async (reader, data) => {
  const { page } = reader;
  await reader.openFilters();
  await reader.press(filter(page, 'Themes', 'Armed officers and their instructions'));
  await reader.seeList();
  const finding = only(data.timeline.events, ({ title }) => title.includes('requirement to stay near the gates'));
  const entry = entries(page).filter({ has: page.getByRole('link', { name: finding.title }) });
  await expect(entry).toContainText('Finding');
  await reader.press(entry.getByRole('heading').getByRole('link'));
  const open = openEvent(page);
  await expect(open.getByRole('heading', { level: 1 })).toHaveText(finding.title);
  await expect(open.getByRole('heading', { name: 'Who says so' })).toBeVisible();
  await expect(open.locator('blockquote mark').first()).toContainText(finding.sources[0]?.exact ?? '');
  expect(reader.steps()).toBeLessThanOrEqual(5);
});

byKeyboardAndByTouch('everything that Mr Patterson asked for', async (reader, { timeline }) => {
  const { page } = reader;
  const his = eventsOf(timeline, 'gareth-patterson').map(({ title }) => title);
  await reader.openFilters();
  await reader.press(filter(page, 'People', 'Gareth Patterson QC'));
  await reader.seeList();
  await expect(entries(page)).toHaveCount(his.length);
  expect(await titles(page)).toEqual(his);
  await expect(entries(page).first()).toBeInViewport();
  expect(reader.steps()).toBeLessThanOrEqual(3);
});

byKeyboardAndByTouch(
  'the exact words about the helicopter, sent to a colleague',
  async (reader, { timeline, browser }) => {
    const { page } = reader;
    const words = 'The helicopter landed at 14.56';
    const event = eventCiting(timeline, words);
    await reader.lookFor('helicopter');
    await expect(page).toHaveURL(/q=helicopter/);
    await reader.press(entries(page).getByRole('heading').getByRole('link', { name: event.title }));
    await reader.press(page.getByRole('button', { name: 'Copy link' }));
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await browser.newContext();
    const theirs = await elsewhere.newPage();
    await theirs.goto(link);
    await expect(openEvent(theirs).locator('blockquote mark').filter({ hasText: words })).toBeVisible();
    await elsewhere.close();
    expect(reader.steps()).toBeLessThanOrEqual(4);
  },
);
