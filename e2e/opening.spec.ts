import { chart, chronology, count, entries } from './page-parts.ts';
import { expect, test } from './site.ts';

const killed = ['Kurt Cochran', 'Leslie Rhodes', 'Aysha Frade', 'Andreea Cristea', 'PC Keith Palmer'];

test('opens with the names of those who were killed, before anything else is said', async ({ page, timeline }) => {
  await page.goto('/');
  await expect(chronology(page)).toBeVisible();
  const text = await page.locator('body').innerText();
  const places = [...killed, `${timeline.title}: a chronology`, timeline.events[0]?.title ?? ''].map((words) =>
    text.indexOf(words),
  );
  expect(places).not.toContain(-1);
  const [firstName, ...rest] = places;
  const lastName = Math.max(...places.slice(0, killed.length));
  expect(firstName).toBe(Math.min(...places));
  expect(Math.min(...rest.slice(killed.length - 1))).toBeGreaterThan(lastName);
});

test('says in plain words what this is and on what it rests', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(/two documents published by The Independent on 3 October 2018/)).toBeVisible();
});

test('shows 60 to 90 events as one list, each with a heading and its time', async ({ page, timeline }) => {
  await page.goto('/');
  await expect(entries(page)).toHaveCount(timeline.events.length);
  expect(timeline.events.length).toBeGreaterThanOrEqual(60);
  expect(timeline.events.length).toBeLessThanOrEqual(90);
  await expect(entries(page).getByRole('heading', { level: 3 })).toHaveText(
    timeline.events.map((event) => event.title),
  );
  const timed = timeline.events.filter((event) => event.when.earliest !== null || event.when.latest !== null);
  expect(await entries(page).locator('time').count()).toBeGreaterThanOrEqual(timed.length);
  await expect(count(page)).toContainText(`${timeline.events.length} of ${timeline.events.length} events`);
});

test('has one main heading, and every chapter of the timeline as a heading below it', async ({ page, timeline }) => {
  await page.goto('/');
  await expect(entries(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const used = timeline.phases.filter((phase) => timeline.events.some((event) => event.phase === phase.id));
  for (const phase of used) {
    await expect(chronology(page).getByRole('heading', { level: 2, name: phase.name })).toHaveCount(1);
  }
});

test('tells the time of Westminster to readers elsewhere', async ({ page }) => {
  await page.goto('/');
  await expect(entries(page).filter({ hasText: '14.56' }).first()).toBeVisible();
});

test('is named in the window, and asks for its files from nowhere else', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  await expect(entries(page).first()).toBeVisible();
  await expect(page).toHaveTitle(/Westminster attack and inquests/);
  expect(elsewhere.filter((address) => !address.startsWith('data:'))).toEqual([]);
});

for (const query of [
  '?q=helicopter',
  '?person=dr-hudson',
  '?person=dr-hudson&theme=giving-aid',
  '?phase=the-conclusions',
]) {
  test(`on a phone what ${query} asks for is on the first screen, below the names`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${query}`);
    await expect(page.getByRole('list', { name: 'Those who were killed' })).toBeInViewport({ ratio: 1 });
    await expect(count(page)).toBeInViewport({ ratio: 1 });
    await expect(entries(page).first().getByRole('heading').getByRole('link')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}

test('nothing moves while a page comes alive at an address that asks for some of the events', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const released: (() => void)[] = [];
  await page.route('**/timeline.json', async (route) => {
    await new Promise<void>((done) => released.push(done));
    await route.continue();
  });
  const killed = page.getByRole('list', { name: 'Those who were killed' });
  let script = () => {};
  const held = new Promise<void>((done) => {
    script = done;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/?person=dr-hudson', { waitUntil: 'commit' });
  await expect(killed).toBeInViewport({ ratio: 1 });
  script();
  await expect.poll(() => released.length).toBeGreaterThan(0);
  await expect(killed).toBeInViewport({ ratio: 1 });
  for (const release of released) release();
  await page.unroute('**/timeline.json');
  await expect(count(page)).toContainText('with Dr Hudson');
  await expect(killed).toBeInViewport({ ratio: 1 });
  await expect(entries(page).first().getByRole('heading').getByRole('link')).toBeInViewport({ ratio: 1 });
});

test('the opening keeps its form while a reader chooses, and what is pressed stays where it is', async ({ page }) => {
  await page.goto('/?person=dr-hudson');
  await expect(chart(page).getByLabel(/\d/).first()).toBeAttached();
  const names = page.getByRole('list', { name: 'Those who were killed' });
  const low = (await names.boundingBox())?.height ?? 0;
  await page.getByRole('checkbox', { name: /^Leslie Rhodes/ }).click();
  expect((await names.boundingBox())?.height).toBe(low);
  const before = (await count(page).boundingBox())?.y ?? 0;
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(async () => (await names.boundingBox())?.height ?? 0).toBeGreaterThan(low);
  expect(Math.abs(((await count(page).boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  await page.getByRole('checkbox', { name: /^Leslie Rhodes/ }).click();
  await expect(count(page)).toContainText('with Leslie Rhodes');
  expect((await names.boundingBox())?.height).toBeGreaterThan(low);
});
