/** A timeline → the head of every page that is published, as a crawler finds it: `{path: '/about', head: {…}}`. */
import { pagePath } from '../../../app/page-address.ts';
import { indexTimeline } from '../../../app/timeline-index.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { publishedPages } from '../../published-pages.ts';
import { headOf } from '../head-of.ts';
import { renderHead } from '../head-tag.ts';
import { type ParsedHead, parseHead } from './parsed-head.ts';

export interface CrawledPage {
  readonly path: string;
  readonly head: ParsedHead;
}

export function crawlSite(timeline: Timeline, address: string): readonly CrawledPage[] {
  const index = indexTimeline(timeline);
  return publishedPages(timeline).map((page) => ({
    path: pagePath(page),
    head: parseHead(renderHead(headOf(page, index, { address, toRoot: './' }))),
  }));
}
