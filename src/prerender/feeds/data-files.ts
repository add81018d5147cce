/**
 * A timeline → the files that are published beside its pages, for programs rather than for readers.
 *
 *     events.csv    every event, a row each         sitemap.xml   every page; only where the site's address is known
 *     feed.xml      corrections and new events      robots.txt    everything may be read, and where the sitemap is
 *
 * `timeline.json` and its schema are written by the conversion itself.
 */
import { indexOnce } from '../../app/timeline-index.ts';
import type { Timeline } from '../../model/timeline.ts';
import { canonicalFolder } from '../head/canonical-folder.ts';
import { folderOf } from '../head/site-place.ts';
import { publishedPages } from '../published-pages.ts';
import { lastChanged } from './changes-of.ts';
import { toAtom } from './to-atom.ts';
import { toRobots } from './to-robots.ts';
import { type SitemapPage, toSitemap } from './to-sitemap.ts';
import { toTable } from './to-table.ts';
import type { Where } from './where.ts';

export interface DataFile {
  /** Below the site's root, with `/`. */
  readonly path: string;
  readonly body: string;
}

/** The same timeline gives the same bytes. Without a ledger of what was published there is no feed. */
export function dataFiles(timeline: Timeline, where: Where): readonly DataFile[] {
  const feed = toAtom(timeline, where);
  return [
    { path: 'events.csv', body: toTable(timeline, where) },
    ...(feed === null ? [] : [{ path: 'feed.xml', body: feed }]),
    ...(where.address === null
      ? []
      : [{ path: 'sitemap.xml', body: toSitemap(sitemapPages(timeline), where.address) }]),
    { path: 'robots.txt', body: toRobots(where) },
  ];
}

/** Each page by its one address, and none that has none. Of an event it is known when it changed last, of no other. */
function sitemapPages(timeline: Timeline): readonly SitemapPage[] {
  const index = indexOnce(timeline);
  const changed = new Map<string, string | null>(timeline.events.map((event) => [event.id, lastChanged(event)]));
  return publishedPages(timeline).flatMap((page) => {
    const path = canonicalFolder(page, index);
    if (path === null || path !== folderOf(page)) return [];
    return { path, changed: page.kind === 'event' ? (changed.get(page.id) ?? null) : null };
  });
}
