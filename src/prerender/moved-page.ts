/**
 * A renamed event → a page at its old address that leads on to the new one.
 *
 * With JavaScript the app itself goes there and keeps what else the address asked for; without, the browser is sent on
 * at once; whoever stays finds a link. A link to the old address is previewed as one to the new, which is named as the
 * event’s own.
 */
import { indexOnce } from '../app/timeline-index.ts';
import type { Timeline } from '../model/timeline.ts';
import { fillTemplate } from './fill-template.ts';
import { headOf } from './head/head-of.ts';
import { escapeMarkup, renderHead } from './head/head-tag.ts';

interface Given {
  readonly timeline: Timeline;
  readonly template: string;
  readonly address: string | null;
}

export function movedPage(current: string, { timeline, template, address }: Given): string {
  const index = indexOnce(timeline);
  const title = index.events.get(current)?.title ?? current;
  const to = `../${current}/`;
  const own = headOf({ kind: 'event', id: current }, index, { address, toRoot: '../../' });
  const head = [
    renderHead(own.filter(({ kind }) => kind !== 'data')),
    `<noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>`,
  ].join('\n');
  const body = `<main class="mx-auto max-w-page px-5 py-16"><h1 class="font-semibold text-xl">This event has a new address</h1>
<p class="mt-4"><a href="${to}">${escapeMarkup(title)}</a></p></main>`;
  // No page of the app is at the old address: it is drawn anew, and goes on by itself.
  return fillTemplate(template, { drawn: null, toRoot: '../../', head, body });
}
