/**
 * A timeline and the built `index.html` → every file of the site that is a page, ready to be written.
 *
 *     /event/air-ambulance-lands  →  event/air-ambulance-lands/index.html
 *     a renamed event             →  event/<old id>/index.html, which leads on
 *     what nobody knows           →  404.html
 *
 * One page at a time, so that however many there are only one is in memory.
 */
import { preloadPages } from '../app/later-page.tsx';
import { followAlias, type Page, pagePath } from '../app/page-address.ts';
import { pageTitle } from '../app/page-title.ts';
import { toRoot } from '../app/served-page.ts';
import { indexOnce } from '../app/timeline-index.ts';
import type { Timeline } from '../model/timeline.ts';
import { fillTemplate } from './fill-template.ts';
import { movedPage } from './moved-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { publishedPages } from './published-pages.ts';
import { renderPage } from './render-page.tsx';

export interface SiteFile {
  /** Below the site's folder. */
  readonly path: string;
  readonly body: string;
}

export async function* renderSite(timeline: Timeline, template: string): AsyncGenerator<SiteFile> {
  await preloadPages();
  for (const page of publishedPages(timeline)) yield pageFile(page, timeline, template);
  for (const id of Object.keys(timeline.aliases)) {
    const to = followAlias(id, timeline.aliases);
    yield { path: `event/${id}/index.html`, body: movedPage(id, to, timeline, template) };
  }
  yield { path: '404.html', body: notFoundPage(timeline, template) };
}

function pageFile(page: Page, timeline: Timeline, template: string): SiteFile {
  const path = pagePath(page);
  const head = `<title>${pageTitle(page, indexOnce(timeline))}</title>`;
  const body = fillTemplate(template, { path, toRoot: toRoot(path), head, body: renderPage(page, timeline) });
  return { path: `${path.slice(1)}${path === '/' ? '' : '/'}index.html`, body };
}
