import type { TimelineEvent } from '../src/model/event.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { count, entries, filter, openEvent, search, unfold } from './page-parts.ts';
import { eventsOf, expect, only, test } from './site.ts';

const named = (timeline: Timeline, id: string) => ({
  person: only(timeline.people, (person) => person.id === id),
  theirs: eventsOf(timeline, id),
});

/** A theme that leaves some of a person's events and takes others away. */
function dividingTheme(timeline: Timeline, events: readonly TimelineEvent[]) {
  return only(timeline.themes, (theme) => {
    const both = events.filter((event) => event.themes.includes(theme.id)).length;
    const all = timeline.events.filter((event) => event.themes.includes(theme.id)).length;
    return both > 0 && both < events.length && all > both;
  });
}

test('filters by a person: list, count and address agree', async ({ page, timeline }) => {
  const { person, theirs: expected } = named(timeline, 'dr-hudson');
  await page.goto('/');
  await unfold(page, 'People');
  await expect(filter(page, 'People', person.name)).toHaveAccessibleName(new RegExp(`\\b${expected.length}\\b`));
  await filter(page, 'People', person.name).click();
  await expect(filter(page, 'People', person.name)).toBeChecked();
  await expect(count(page)).toContainText(`${expected.length} of ${timeline.events.length} events`);
  await expect(entries(page).getByRole('heading', { level: 3 })).toHaveText(expected.map((event) => event.title));
  await expect(page).toHaveURL(/\/\?person=dr-hudson$/);
});

test('filters by a theme', async ({ page, timeline }) => {
  const theme = only(timeline.themes, (each) => timeline.events.some((event) => event.themes.includes(each.id)));
  const expected = timeline.events.filter((event) => event.themes.includes(theme.id));
  await page.goto('/');
  await unfold(page, 'Themes');
  // A press before the page is alive is kept and done then: the box stands as it did until it is.
  await filter(page, 'Themes', theme.name).click();
  await expect(filter(page, 'Themes', theme.name)).toBeChecked();
  await expect(count(page)).toContainText(`${expected.length} of ${timeline.events.length} events`);
  await expect(entries(page)).toHaveCount(expected.length);
  await expect(page).toHaveURL(new RegExp(`\\?theme=${theme.id}$`));
});

test('filters by a person and a theme together, and each count follows the other', async ({ page, timeline }) => {
  const { person, theirs } = named(timeline, 'keith-palmer');
  const theme = dividingTheme(timeline, theirs);
  const both = theirs.filter((event) => event.themes.includes(theme.id));
  await page.goto('/');
  await unfold(page, 'People');
  await filter(page, 'People', person.name).click();
  await expect(count(page)).toContainText(`${theirs.length} of ${timeline.events.length} events`);
  await unfold(page, 'Themes');
  await expect(filter(page, 'Themes', theme.name)).toHaveAccessibleName(new RegExp(`\\b${both.length}\\b`));
  await filter(page, 'Themes', theme.name).click();
  await expect(count(page)).toContainText(`${both.length} of ${timeline.events.length} events`);
  await expect(page).toHaveURL(new RegExp(`\\?person=${person.id}&theme=${theme.id}$`));
  await expect(entries(page).getByRole('heading', { level: 3 })).toHaveText(both.map((event) => event.title));
});

test('two of one group widen the list', async ({ page, timeline }) => {
  const expected = eventsOf(timeline, 'dr-hudson', 'anthony-davis');
  await page.goto('/?person=dr-hudson,anthony-davis');
  await expect(count(page)).toContainText(`${expected.length} of ${timeline.events.length} events`);
});

for (const group of ['Places', 'Organisations', 'Chapters', 'Standing', 'Documents']) {
  test(`narrows by ${group.toLowerCase()} too, to as many as the label says`, async ({ page, timeline }) => {
    await page.goto('/');
    await expect(entries(page).first()).toBeVisible();
    await unfold(page, group);
    const box = page.getByRole('group', { name: group, exact: true }).getByRole('checkbox').first();
    const label = await page.getByRole('group', { name: group, exact: true }).locator('label').first().innerText();
    const promised = /(\d+)(?!.*\d)/s.exec(label)?.[1];
    await box.click();
    await expect(count(page)).toContainText(`${promised} of ${timeline.events.length} events`);
    await expect(entries(page)).toHaveCount(Number(promised));
  });
}

test('shows what is chosen as chips that can be taken away one by one, or all at once', async ({ page, timeline }) => {
  const { person, theirs } = named(timeline, 'dr-hudson');
  const theme = dividingTheme(timeline, theirs);
  await page.goto(`/?person=${person.id}&theme=${theme.id}`);
  const chip = (name: string) => page.getByRole('button', { name: new RegExp(`Remove.*${name}`) });
  await chip(theme.name).click();
  await expect(page).toHaveURL(/\/\?person=dr-hudson$/);
  await expect(count(page)).toContainText(`${theirs.length} of ${timeline.events.length} events`);
  await expect(chip(person.name)).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(entries(page)).toHaveCount(timeline.events.length);
});

test('says so where nothing is left, and gives it all back in one press', async ({ page, timeline }) => {
  await page.goto('/?q=zeppelin');
  await expect(count(page)).toContainText(`0 of ${timeline.events.length} events`);
  await expect(entries(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(entries(page)).toHaveCount(timeline.events.length);
});

test('a turn of the wheel over the filters moves the page, all of it, and leads down to their end and up again', async ({
  page,
}) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const last = page.locator('summary').filter({ hasText: 'Dates' });
  const first = filter(page, 'People', 'Kurt Cochran');
  await page.mouse.move(160, 780);
  const turn = async (by: number) => {
    const from = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, by);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(from + by);
  };
  for (let turned = 0; turned < 10; turned += 1) await turn(400);
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(search(page)).toBeInViewport({ ratio: 1 });
  await expect(first).not.toBeInViewport();
  for (let turned = 0; turned < 6; turned += 1) await turn(-400);
  await expect(first).toBeInViewport({ ratio: 1 });
});

test('their heading stands clear of the search box when an event is closed, and however often the wheel is turned', async ({
  page,
  timeline,
}) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const title = entries(page).getByRole('link', { name: timeline.events[30]?.title ?? '' });
  await title.click();
  await expect(openEvent(page)).toBeVisible();
  await page.getByRole('link', { name: 'Close this event' }).click();
  await expect(openEvent(page)).toHaveCount(0);
  const between = async () => {
    const [box, first] = [
      await search(page).boundingBox(),
      await page.getByText('People', { exact: true }).boundingBox(),
    ];
    return (first?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
  };
  await expect.poll(between).toBeGreaterThan(0);
  const before = await between();
  await page.mouse.move(700, 400);
  for (const by of [-40, 40, -40, 40, -40, 40]) await page.mouse.wheel(0, by);
  await expect.poll(between).toBe(before);
});

test('a filter that takes the focus is on the screen, below the box, wherever the list stands', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 4000));
  await search(page).focus();
  for (let pressed = 0; pressed < 30; pressed += 1) await page.keyboard.press('Tab');
  for (const back of [false, true]) {
    if (back) for (let pressed = 0; pressed < 20; pressed += 1) await page.keyboard.press('Shift+Tab');
    const focused = page.locator('input[type=checkbox]:focus');
    await expect(focused).toBeInViewport({ ratio: 1 });
    const [box, own] = [await search(page).boundingBox(), await focused.boundingBox()];
    expect(own?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  }
});

test('where the focus has gone on from a filter within a frame, as under a key held down, the page goes with it', async ({
  page,
}) => {
  await page.goto('/?person=dr-hudson&theme=giving-aid');
  await expect(entries(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Tab');
  const clock = page.getByRole('radio', { name: 'As it happened' });
  const last = await page.locator('summary').filter({ hasText: 'Dates' }).elementHandle();
  await clock.evaluate((radio, filter) => {
    (filter as HTMLElement).focus({ preventScroll: true });
    radio.focus();
  }, last);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(clock).toBeFocused();
  await expect(clock).toBeInViewport({ ratio: 1 });
});
