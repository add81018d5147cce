import { entries, openEvent } from './page-parts.ts';
import { eventCiting, eventsOf, expect, only, test } from './site.ts';

test("a person's page holds every event of theirs, as a link", async ({ page, timeline }) => {
  const person = only(timeline.people, (each) => each.id === 'dr-hudson');
  const theirs = eventsOf(timeline, person.id);
  await page.goto('/person/dr-hudson');
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  for (const event of theirs)
    await expect(page.getByRole('main').getByRole('link', { name: event.title })).toBeVisible();
  await page.getByRole('link', { name: /in the chronology$/ }).click();
  await expect(page).toHaveURL(/\/\?person=dr-hudson$/);
  await expect(entries(page)).toHaveCount(theirs.length);
});

for (const kind of ['organisation', 'place', 'theme'] as const) {
  test(`the page of every ${kind} stands under its own heading`, async ({ page, timeline }) => {
    const all = { organisation: timeline.organisations, place: timeline.places, theme: timeline.themes }[kind];
    expect(all.length).toBeGreaterThan(0);
    for (const { id, name } of all) {
      await page.goto(`/${kind}/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name, { ignoreCase: true });
    }
  });
}

test('a document stands line by line, each line linked to its events', async ({ page, timeline }) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  const passage = only(timeline.passages, (each) => each.id === event.sources[0]?.passage);
  for (const { document, line } of passage.citations) {
    await page.goto(`/document/${document}#line-${line}`);
    const place = page.locator(`#line-${line}`);
    await expect(place).toContainText('The helicopter landed at 14.56');
    await expect(place).toBeInViewport();
    await expect(place.getByRole('link', { name: event.title })).toBeVisible();
  }
  const [citation] = passage.citations;
  await page.locator(`#line-${citation?.line}`).getByRole('link', { name: event.title }).click();
  await expect(openEvent(page).getByRole('heading', { level: 1 })).toHaveText(event.title);
});

test('a document is whole: every passage of it is there, those that tell no event too', async ({ page, timeline }) => {
  for (const document of timeline.documents) {
    const lines = timeline.passages.flatMap((each) =>
      each.citations.filter((citation) => citation.document === document.id),
    );
    await page.goto(`/document/${document.id}`);
    await expect(page.locator('[id^="line-"]')).toHaveCount(lines.length);
  }
});

test('says how it was made: method, coverage and what is not known', async ({ page, timeline }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.getByRole('main')).toContainText(String(timeline.events.length));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  for (const document of timeline.documents) {
    await expect(page.getByRole('main').getByRole('link', { name: document.title }).first()).toBeVisible();
  }
});

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /chronology/i })
    .first()
    .click();
  await expect(entries(page).first()).toBeVisible();
});

test('publishes its data and the schema of it', async ({ request, timeline }) => {
  const schema = await (await request.get('/timeline.schema.json')).json();
  expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
  expect(timeline.formatVersion).toBe(1);
});
