/**
 * The page as a screen reader is given it: landmarks, headings, lists and names. Each snapshot holds only what has to be
 * there and says nothing of the rest, so that it fails where a role or a name is lost and not where a sentence changes.
 */
import type { Page } from '@playwright/test';
import { chronology, count, openEvent } from './page-parts.ts';
import { eventCiting, expect, test } from './site.ts';

test('the chronology: landmarks, headings, groups of checkboxes, a chart of named marks', async ({ page }) => {
  await page.goto('/?person=dr-hudson');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the chronology"
    - banner:
      - navigation "Site":
        - link "Who was when"
        - link "About"
    - main:
      - list "Those who were killed":
        - listitem:
          - link "Kurt Cochran"
      - heading /a chronology$/ [level=1]
      - region "Timeline chart":
        - list "What the chart shows":
          - listitem:
            - button /^Whole, to scale \\d+ of \\d+ events/
          - listitem:
            - button /The air ambulance .* \\d+ of \\d+ events/
        - combobox "Lanes by"
        - button "Earlier"
        - list "Marks in the chart":
          - listitem:
            - 'link /^14\\.56, 22 March 2017: /'
      - search "Search and filters":
        - searchbox "Search the chronology"
        - group "People":
          - list:
            - listitem:
              - checkbox /^Dr Hudson \\d+ events$/ [checked]
        - group "Themes":
          - list:
            - listitem:
              - checkbox /^Giving aid \\d+ events$/
      - region "Chronology":
        - status: /\\d+ of \\d+ events with Dr Hudson/
        - group "Order":
          - radio "As it happened" [checked]
          - radio "As it was told"
        - list "What is chosen":
          - listitem:
            - button "Remove Dr Hudson"
          - listitem:
            - button "Clear all"
        - list "Chronology":
          - listitem:
            - heading "The day of the attack" [level=2]
            - article "Dr Hudson was called to Westminster Bridge":
              - paragraph:
                - time
              - heading "Dr Hudson was called to Westminster Bridge" [level=3]:
                - link "Dr Hudson was called to Westminster Bridge"
  `);
});

test('the open event: an article by its title, its parts as headings, the very words quoted', async ({
  page,
  timeline,
}) => {
  const event = eventCiting(timeline, 'The helicopter landed at 14.56');
  await page.goto(`/event/${event.id}`);
  await expect(openEvent(page)).toHaveAccessibleName(event.title);
  await expect(page.getByRole('complementary')).toMatchAriaSnapshot(`
    - complementary "The open event":
      - paragraph:
        - link "Close this event"
      - article "${event.title}":
        - heading "${event.title}" [level=1]
        - button "Copy link"
        - status
        - heading "When" [level=2]
        - paragraph:
          - time: /14\\.56 on Wednesday 22 March 2017/
        - heading "What happened" [level=2]
        - heading "Who says so" [level=2]
        - paragraph:
          - link "Dr Hudson"
        - heading "The very words" [level=2]
        - figure /line \\d+$/:
          - blockquote:
            - paragraph:
              - mark: /^The helicopter landed at 14\\.56/
          - link /line \\d+$/
        - heading "People, places and themes" [level=2]
        - heading "Before and after" [level=2]
        - navigation "Previous and next in time":
          - paragraph:
            - link
  `);
});

test('who was when is a table with named columns and rows, and the path tells where one is', async ({ page }) => {
  await page.goto('/who-was-when');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article "Who was when":
      - heading "Who was when" [level=1]
      - status: /\\d+ of \\d+ events/
      - table:
        - rowgroup:
          - row:
            - columnheader /^Earlier years/
            - columnheader /^The day of the attack/
        - rowgroup:
          - row "People":
            - rowheader "People"
          - row /^Kurt Cochran/:
            - rowheader "Kurt Cochran":
              - link "Kurt Cochran"
            - cell:
              - list:
                - listitem:
                  - link /were killed$/
  `);
  await page.goto('/guide/the-attack');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article "Chapter by chapter":
      - heading "Chapter by chapter" [level=1]
      - paragraph: /Chapter \\d of \\d/
      - navigation "The chapters":
        - list:
          - listitem:
            - link /^1 /
      - list "Chronology":
        - listitem:
          - heading "The day of the attack" [level=2]
          - article:
            - heading [level=3]
      - navigation "Previous and next chapter":
        - list:
          - listitem:
            - link /^← Previous/
          - listitem:
            - 'link /^Next: .*→$/'
        - paragraph:
          - link "Leave for the whole chronology"
  `);
  await expect(page.getByRole('navigation', { name: 'The chapters' }).locator('[aria-current=step]')).toHaveText(
    /The day of the attack$/,
  );
});

test('the list says of each event that it is one of so many', async ({ page, timeline }) => {
  for (const [path, expected] of [
    ['/', timeline.events.length],
    ['/?person=dr-hudson', null],
  ] as const) {
    await page.goto(path);
    await expect(count(page)).toBeVisible();
    const items = await itemsHeard(page, 'Chronology');
    expect(new Set(items)).toEqual(new Set(['listitem']));
    expect(items).toHaveLength(expected ?? (await chronology(page).getByRole('article').count()));
  }
});

/** The roles directly below a list in the tree that Chromium hands on: a screen reader counts these, "item 3 of 72". */
async function itemsHeard(page: Page, name: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): readonly string[] =>
    (byId.get(id)?.childIds ?? []).flatMap((child) => {
      const node = byId.get(child);
      return node === undefined || node.ignored ? below(child) : [String(node.role?.value)];
    });
  const list = nodes.find((node) => node.role?.value === 'list' && node.name?.value === name);
  await session.detach();
  return list === undefined ? [] : below(list.nodeId);
}
