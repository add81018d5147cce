/**
 * A page of the timeline → the HTML that React draws of it, with nothing of the page around it.
 *
 * `renderPage({kind: 'event', id: 'air-ambulance-lands'}, timeline)` → `<div class="mx-auto …"><a href="#open-event" …`.
 * Its links are relative to the page's own directory. All code of later pages must be there (`preloadPages`).
 */
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { LaterDrawn } from '../app/later-page.tsx';
import { type Page, pagePath } from '../app/page-address.ts';
import { toRoot } from '../app/served-page.ts';
import { timelineQuery } from '../app/timeline-query.ts';
import { WholeSite } from '../app/whole-site.tsx';
import type { Timeline } from '../model/timeline.ts';

/** What React writes in the place of a part that it could not wait for. */
const leftToBrowser = '<!--$!-->';

interface RenderedPage {
  readonly html: string;
  /** The names of the later parts that are drawn on it. */
  readonly later: readonly string[];
}

/** Throws where a component does: a page that cannot be drawn must fail the build. */
export function renderPage(page: Page, timeline: Timeline): RenderedPage {
  const path = pagePath(page);
  const client = new QueryClient();
  client.setQueryData(timelineQuery('/').queryKey, timeline);
  const drawn = new Set<string>();
  const html = renderToString(
    <LaterDrawn value={drawn}>
      <WholeSite client={client} base="/" served={{ path, toRoot: toRoot(path) }} />
    </LaterDrawn>,
  );
  client.clear();
  if (html.includes(leftToBrowser)) throw new Error(`a part of ${path} was not there to be drawn`);
  if (drawn.has(''))
    throw new Error(`a part of ${path} that comes later has no name by which its code could be fetched`);
  return { html, later: [...drawn] };
}
