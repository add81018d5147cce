/** Each file is read back by a parser made for its format. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { sampleTimeline } from '../../app/testing/sample-timeline.ts';
import type { Timeline } from '../../model/timeline.ts';
import { crawlSite } from '../head/testing/crawled-site.ts';
import { alternates } from './alternates.ts';
import { dataFiles } from './data-files.ts';

const [first, second, third] = sampleTimeline.events;
if (first === undefined || second === undefined || third === undefined) throw new Error('the sample has no events');

/** Two events since November; the time of the second is another one since December. */
const published: Timeline = {
  ...sampleTimeline,
  title: 'Bread & <salt>\u0001',
  feed: 'urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071',
  events: [
    { ...first, published: '2026-11-25' },
    { ...second, published: '2026-11-25', corrected: [{ on: '2026-12-02', what: ['time', 'sources'] }] },
    third,
  ],
};
const here = { address: 'https://example.org/inquest/' };

function bodyOf(path: string, timeline = published, where: { address: string | null } = here): string {
  const file = dataFiles(timeline, where).find((each) => each.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return file.body;
}

function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (root === null) throw new Error('no element');
  return root;
}

function all(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => 'name' in child && child.name === name);
}

const text = (parent: XmlElement, name: string) =>
  all(parent, name)
    .map((element) => element.text)
    .join('|');
const href = (parent: XmlElement, rel: string) =>
  all(parent, 'link').flatMap(({ attributes: { rel: kind, href: address } }) => (kind === rel ? [address] : []));

it('the feed has what Atom asks for, corrections and new events the newest first', () => {
  const feed = rootOf(bodyOf('feed.xml'));
  const { xmlns } = feed.attributes;
  expect(xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(text(feed, 'id')).toBe(published.feed);
  expect(text(feed, 'title')).toBe('Bread & <salt>\uFFFD: corrections and new events');
  expect(text(feed, 'updated')).toBe('2026-12-02T00:00:00Z');
  expect(all(feed, 'author').map((author) => text(author, 'name'))).toEqual(['Bread & <salt>\uFFFD']);
  expect(href(feed, 'self')).toEqual(['https://example.org/inquest/feed.xml']);
  const entries = all(feed, 'entry');
  expect(entries.map((entry) => text(entry, 'title'))).toEqual([
    `Corrected: ${second.title}`,
    `New: ${first.title}`,
    `New: ${second.title}`,
  ]);
  expect(entries.map((entry) => text(entry, 'updated').slice(0, 10))).toEqual([
    '2026-12-02',
    '2026-11-25',
    '2026-11-25',
  ]);
  expect(text(entries[0] ?? feed, 'summary')).toContain('its time, the words it is taken from');
  expect(href(entries[0] ?? feed, 'alternate')).toEqual([`https://example.org/inquest/event/${second.id}/`]);
  const ids = entries.map((entry) => text(entry, 'id'));
  expect(new Set([...ids, published.feed]).size).toBe(4);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('names entries alike wherever the site is, and links relative to itself where that is not known', () => {
  const ids = (where: { address: string | null }) =>
    all(rootOf(bodyOf('feed.xml', published, where)), 'entry').map((entry) => text(entry, 'id'));
  expect(ids({ address: null })).toEqual(ids(here));
  const feed = rootOf(bodyOf('feed.xml', published, { address: null }));
  expect(href(feed, 'alternate')).toEqual(['./']);
  expect(all(feed, 'entry').flatMap((entry) => href(entry, 'alternate'))).toContain(`./event/${first.id}/`);
});

it('the feed takes no summary and no quotation along', () => {
  const sensitive = {
    ...first,
    published: '2026-11-25',
    summary: 'Words nobody asked for',
    sensitive: 'injuries' as const,
  };
  const feed = bodyOf('feed.xml', { ...published, events: [sensitive] });
  expect(feed).not.toContain('Words nobody asked for');
  expect(feed).not.toContain(first.sources[0]?.exact);
});

it('without a ledger there is no feed, and no page says that there is one', () => {
  const paths = (timeline: Timeline) => dataFiles(timeline, here).map(({ path }) => path);
  expect(paths(sampleTimeline)).toEqual(['events.csv', 'sitemap.xml', 'robots.txt']);
  expect(paths(published)).toEqual(['events.csv', 'feed.xml', 'sitemap.xml', 'robots.txt']);
  expect(alternates(sampleTimeline).map(({ path }) => path)).not.toContain('feed.xml');
  expect(alternates(published).map(({ path }) => path)).toContain('feed.xml');
});

it('the sitemap has every page by its one whole address, and the last change of an event', () => {
  const map = rootOf(bodyOf('sitemap.xml'));
  const found = new Map(all(map, 'url').map((url) => [text(url, 'loc'), text(url, 'lastmod')]));
  const canonical = crawlSite(published, here.address).flatMap(({ head }) => head.links.get('canonical') ?? []);
  expect([...found.keys()].sort()).toEqual([...new Set(canonical)].sort());
  expect(found.has('https://example.org/inquest/guide/')).toBe(false);
  expect([...found.keys()].filter((address) => /masood/.test(address))).toEqual([]);
  expect(found.get(`https://example.org/inquest/event/${second.id}/`)).toBe('2026-12-02');
  expect(found.get('https://example.org/inquest/about/')).toBe('');
});

it('robots.txt leads to the sitemap only where there is one', () => {
  expect(bodyOf('robots.txt')).toContain('\nSitemap: https://example.org/inquest/sitemap.xml\n');
  expect(bodyOf('robots.txt', published, { address: null })).not.toContain('Sitemap');
  expect(dataFiles(published, { address: null }).map(({ path }) => path)).not.toContain('sitemap.xml');
});

it('the table has every event in the order of the timeline, and no words that describe injuries', () => {
  interface Row {
    readonly id: string;
    readonly address: string;
    readonly quotation: string;
  }
  const rows: Row[] = parse(bodyOf('events.csv', sampleTimeline), { bom: true, columns: true });
  expect(rows.map(({ id }) => id)).toEqual(sampleTimeline.events.map(({ id }) => id));
  expect(rows[0]?.address).toBe(`https://example.org/inquest/event/${first.id}/`);
  for (const [at, { sensitive }] of sampleTimeline.events.entries()) {
    if (sensitive !== undefined) expect(rows[at]?.quotation).toBe('');
  }
});
