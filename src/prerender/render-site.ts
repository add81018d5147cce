/**
 * A timeline and the built `index.html` → every file of the site that is made of the timeline, ready to be written.
 *
 *     /event/air-ambulance-lands  →  event/air-ambulance-lands/index.html
 *     a renamed event             →  event/<old id>/index.html, which leads on
 *     what nobody knows           →  404.html
 *     for somebody's frame        →  embed/event/air-ambulance-lands/index.html, oembed/event/air-ambulance-lands.json
 *     any page, without a network →  shell.html, and manifest.webmanifest for whoever installs the site
 *     for programs                →  events.csv, feed.xml, …
 *
 * One page at a time, so that however many there are only one is in memory.
 */
import { preloadPages } from '../app/later-code.ts';
import { followAlias, type Page, pagePath } from '../app/page-address.ts';
import { toRoot } from '../app/served-page.ts';
import { indexOnce } from '../app/timeline-index.ts';
import { timelineMark } from '../app/timeline-mark.ts';
import type { Timeline } from '../model/timeline.ts';
import { type EmbedAssets, embedFiles } from './embed/embed-files.ts';
import { oembedFile, oembedLink } from './embed/oembed.ts';
import { alternates } from './feeds/alternates.ts';
import { dataFiles } from './feeds/data-files.ts';
import { fillTemplate } from './fill-template.ts';
import { headOf } from './head/head-of.ts';
import { type HeadTag, renderHead } from './head/head-tag.ts';
import { addressIn, folderOf, type SitePlace } from './head/site-place.ts';
import { movedPage } from './moved-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { publishedPages } from './published-pages.ts';
import { renderPage } from './render-page.tsx';
import { shellPage, webManifest } from './without-network.ts';

export interface SiteFile {
  /** Below the site's folder. */
  readonly path: string;
  readonly body: string;
}

interface Given {
  readonly timeline: Timeline;
  /** The built `index.html`. */
  readonly template: string;
  /** What pages in frames load. */
  readonly embed: EmbedAssets;
  /** Where the site will be on the web, with a slash at its end; null where that is not known. */
  readonly address: string | null;
}

/** The same is given the same files, byte for byte. */
export async function* renderSite({ timeline, template, embed, address }: Given): AsyncGenerator<SiteFile> {
  await preloadPages();
  const index = indexOnce(timeline);
  const from = timelineMark(timeline);
  for (const page of publishedPages(timeline)) {
    yield pageFile(page, { timeline, template, address, from });
    const answer = oembedFile(page, index, address);
    if (answer !== null) yield answer;
  }
  yield* embedFiles(timeline, { assets: embed, address });
  for (const id of Object.keys(timeline.aliases)) {
    const to = followAlias(id, timeline.aliases);
    yield { path: `event/${id}/index.html`, body: movedPage(to, { timeline, template, address }) };
  }
  yield { path: '404.html', body: notFoundPage(timeline, template) };
  yield { path: 'shell.html', body: shellPage(template) };
  yield { path: 'manifest.webmanifest', body: webManifest(timeline) };
  yield* dataFiles(timeline, { address });
}

interface PageGiven extends Omit<Given, 'embed'> {
  /** The mark of the timeline. */
  readonly from: string;
}

function pageFile(page: Page, { timeline, template, address, from }: PageGiven): SiteFile {
  const path = pagePath(page);
  const where = { address, toRoot: toRoot(path) };
  const index = indexOnce(timeline);
  const head = renderHead([
    ...headOf(page, index, where),
    ...oembedLink(page, index, where),
    ...beside(timeline, where),
  ]);
  const { html, later } = renderPage(page, timeline);
  const drawn = { path, from, later };
  const body = fillTemplate(template, { drawn, toRoot: where.toRoot, head, body: html });
  return { path: `${folderOf(page)}index.html`, body };
}

/** The other forms in which the same can be had. */
function beside(timeline: Timeline, where: SitePlace): readonly HeadTag[] {
  return alternates(timeline).map(({ type, path, title }) => ({
    kind: 'link',
    rel: 'alternate',
    type,
    title,
    href: addressIn({ ...where, address: null }, path),
  }));
}
