/**
 * A page that can stand in a frame → its oEmbed answer, as a file (https://oembed.com/, version 1.0, type `rich`).
 *
 *     /event/air-ambulance-lands  →  oembed/event/air-ambulance-lands.json
 *     {"version": "1.0", "type": "rich", "title": "The air ambulance lands", "html": "<iframe src=\"https://…", …}
 *
 * A server of plain files answers no queries, so each page names its own file in its head. Where the site's address on the
 * web is not known, addresses in it are relative to the file's own.
 */

import { type Page, pagePath } from '../../app/page-address.ts';
import { pageName, pageTitle } from '../../app/page-title.ts';
import { toRoot } from '../../app/served-page.ts';
import { embedCode, embedHeight, embedWidth } from '../../app/share/embed-code.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { emptyView, writeEmbedAddress } from '../../app/view-state.ts';
import type { HeadTag } from '../head/head-tag.ts';
import { addressIn, folderOf, type SitePlace } from '../head/site-place.ts';
import { previewPath } from '../preview/preview-path.ts';

/** Null for a page that stands in no frame, and for one whose address would spell the attacker's name. */
export function oembedPath(page: Page, index: TimelineIndex): string | null {
  if (writeEmbedAddress({ ...emptyView, page }) === null || index.attackersName.isIn(folderOf(page))) return null;
  return `oembed${page.kind === 'chronology' ? '/chronology' : pagePath(page)}.json`;
}

/** Null where `oembedPath` is. */
export function oembedFile(page: Page, index: TimelineIndex, address: string | null) {
  const path = oembedPath(page, index);
  const embed = writeEmbedAddress({ ...emptyView, page });
  if (path === null || embed === null) return null;
  const where = { address, toRoot: toRoot(path.replace(/\/[^/]*$/, '')) };
  const answer = {
    version: '1.0',
    type: 'rich',
    title: index.attackersName.without(pageName(page, index) ?? pageTitle(page, index)),
    provider_name: index.attackersName.without(index.timeline.title),
    provider_url: addressIn(where, ''),
    html: embedCode({
      address: addressIn(where, embed.slice(1)),
      title: index.attackersName.without(pageTitle(page, index)),
      height: embedHeight(page),
    }),
    width: embedWidth,
    height: embedHeight(page),
    thumbnail_url: addressIn(where, previewPath(page)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return { path, body: `${JSON.stringify(answer, null, 2)}\n` };
}

/** What the head of the page says of it; nothing where it has none. */
export function oembedLink(page: Page, index: TimelineIndex, where: SitePlace): readonly HeadTag[] {
  const path = oembedPath(page, index);
  if (path === null) return [];
  const title = index.attackersName.without(pageTitle(page, index));
  return [{ kind: 'link', rel: 'alternate', type: 'application/json+oembed', title, href: addressIn(where, path) }];
}
