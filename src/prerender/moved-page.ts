/**
 * A renamed event → a page at its old address that leads on to the new one.
 *
 * With JavaScript the app itself goes there and keeps what else the address asked for; without, the browser is sent on
 * at once; whoever stays finds a link. Search engines are told the new address.
 */
import type { Timeline } from '../model/timeline.ts';

import { fillTemplate } from './fill-template.ts';
import { escapeMarkup } from './head/head-tag.ts';

export function movedPage(old: string, current: string, timeline: Timeline, template: string): string {
  const title = timeline.events.find(({ id }) => id === current)?.title ?? current;
  const to = `../${current}/`;
  const head = [
    `<title>${escapeMarkup(title)} · ${escapeMarkup(timeline.title)}</title>`,
    `<link rel="canonical" href="${to}" />`,
    '<meta name="robots" content="noindex" />',
    `<noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>`,
  ].join('\n');
  const body = `<main class="mx-auto max-w-page px-5 py-16"><h1 class="font-semibold text-xl">This event has a new address</h1>
<p class="mt-4"><a href="${to}">${escapeMarkup(title)}</a></p></main>`;
  // No page of the app is at the old address: it is drawn anew, and goes on by itself.
  return fillTemplate(template, { path: `/event/${old}`, toRoot: '../../', head, body }).replace(
    ' data-page=',
    ' data-moved=',
  );
}
