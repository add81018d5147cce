/**
 * The page for an address that nobody knows: `404.html`, which servers give at any depth below the site's folder.
 *
 * It cannot know how deep, so it asks for its script and its style at every depth that an address of the site may have; the
 * one that is there knows by its own address where the site lives, and draws the rest: what could be meant, and the
 * chronology. What only speeds a page up, or installs the site, is not asked for. Without JavaScript it says what can be done.
 */
import { indexOnce } from '../app/timeline-index.ts';
import type { Timeline } from '../model/timeline.ts';
import { fillTemplate } from './fill-template.ts';
import { escapeMarkup } from './head/head-tag.ts';

const depths = ['./', '../', '../../', '../../../'];

export function notFoundPage(timeline: Timeline, template: string): string {
  const title = escapeMarkup(indexOnce(timeline).attackersName.without(timeline.title));
  const head = `<title>There is no such page · ${title}</title>\n<meta name="robots" content="noindex" />`;
  const body = `<main class="mx-auto max-w-page px-5 py-16"><h1 class="font-semibold text-xl">There is no page at this address</h1>
<p class="mt-4 max-w-prose">It may have been mistyped or cut short. Taking away the last part of the address leads to ${title}.</p></main>`;
  const page = fillTemplate(template, { drawn: null, toRoot: './', head, body });
  const needed = page.replace(/<link\b[^>]*rel="(?:(?:module)?preload|manifest|apple-touch-icon)"[^>]*>\n?/g, '');
  return needed.replace(/<(?:script|link)\b[^>]*(?:src|href)="\.\/[^>]*>(?:<\/script>)?/g, (tag) =>
    depths.map((depth) => tag.replace('="./', () => `="${depth}`)).join('\n'),
  );
}
