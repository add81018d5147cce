/**
 * The published pages → `sitemap.xml`, by which search engines find them (https://www.sitemaps.org/protocol.html).
 *
 * `{path: 'event/air-ambulance-lands/', changed: '2026-11-25'}` →
 * `<url><loc>https://example.org/event/air-ambulance-lands/</loc><lastmod>2026-11-25</lastmod></url>`.
 */
import { linkTo } from './where.ts';
import { xmlText } from './xml-text.ts';

export interface SitemapPage {
  /** The folder that its file is in, below the site's root. */
  readonly path: string;
  /** The day on which it was last changed; null where that is not known. */
  readonly changed: string | null;
}

/** One file may name no more. */
const most = 50_000;

/** `address` is that of the site's root, absolute: a sitemap takes no other. Pages beyond 50,000 are left out. */
export function toSitemap(pages: readonly SitemapPage[], address: string): string {
  const urls = pages.slice(0, most).map(({ path, changed }) => {
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return ` <url><loc>${xmlText(linkTo(path, { address }))}</loc>${day}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
