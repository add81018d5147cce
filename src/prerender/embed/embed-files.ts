/**
 * A timeline → the pages that others can put into frames on theirs: small, without storage, and nothing for search engines.
 *
 *     embed/index.html               all events; its script narrows them to what the query of its address asks for
 *     embed/event/<id>/index.html    one event; at a former id of it too, since such addresses stand in others' pages
 */
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { embedPath, followAlias, type Page } from '../../app/page-address.ts';
import { toRoot } from '../../app/served-page.ts';
import { indexOnce, type TimelineIndex } from '../../app/timeline-index.ts';
import { words } from '../../app/words/words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { contentPolicy } from '../content-policy.ts';
import { headOfEmbedded } from '../head/head-of.ts';
import { escapeMarkup, renderHead } from '../head/head-tag.ts';
import { EmbeddedChronology } from './embedded-chronology.tsx';
import { EmbeddedEvent } from './embedded-event.tsx';

/** The built files that such pages load, below the site's folder. */
export interface EmbedAssets {
  readonly style: string;
  readonly height: string;
  readonly narrow: string;
}

interface Given {
  readonly assets: EmbedAssets;
  /** Where the site will be on the web; null where that is not known. */
  readonly address: string | null;
}

export function* embedFiles(timeline: Timeline, given: Given): Generator<{ path: string; body: string }> {
  const index = indexOnce(timeline);
  const up = toRoot(embedPath({ kind: 'chronology' }) ?? '');
  const list = createElement(EmbeddedChronology, { index, toRoot: up, narrow: up + given.assets.narrow });
  yield file({ kind: 'chronology' }, list, index, given);
  for (const event of timeline.events) yield eventFile(event.id, event, index, given);
  for (const old of Object.keys(timeline.aliases)) {
    const event = index.events.get(followAlias(old, timeline.aliases));
    if (event !== undefined) yield eventFile(old, event, index, given);
  }
}

/** The page of an event at an id of its own, or at a former one. */
function eventFile(at: string, event: TimelineEvent, index: TimelineIndex, given: Given) {
  const page = { kind: 'event', id: at } as const;
  const body = createElement(EmbeddedEvent, { event, index, toRoot: toRoot(embedPath(page) ?? '') });
  return { ...file({ kind: 'event', id: event.id }, body, index, given), path: fileOf(page) };
}

function file(page: Page, content: ReactNode, index: TimelineIndex, { assets, address }: Given) {
  const up = toRoot(embedPath(page) ?? '');
  const body = `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(contentPolicy)}" />
${renderHead(headOfEmbedded(page, index, { address, toRoot: up }))}
<meta name="color-scheme" content="light dark" />
<link rel="icon" type="image/svg+xml" href="${up}icon.svg" />
<link rel="stylesheet" href="${up}${assets.style}" />
<script defer src="${up}${assets.height}"></script>
</head>
<body>
${renderToStaticMarkup(content)}
</body>
</html>
`;
  return { path: fileOf(page), body };
}

function fileOf(page: Page): string {
  return `${(embedPath(page) ?? '/').slice(1)}index.html`;
}
