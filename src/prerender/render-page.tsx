/**
 * A page of the timeline → the HTML that React draws of it, with nothing of the page around it.
 *
 * `renderPage({kind: 'event', id: 'air-ambulance-lands'}, timeline)` → `<div class="mx-auto …"><a href="#open-event" …`.
 * Its links are relative to the page's own directory. All code of later pages must be there (`preloadPages`).
 */
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { type Page, pagePath } from '../app/page-address.ts';
import { toRoot } from '../app/served-page.ts';
import { timelineQuery } from '../app/timeline-query.ts';
import { WholeSite } from '../app/whole-site.tsx';
import type { Timeline } from '../model/timeline.ts';

/** What React writes in the place of a part that it could not wait for. */
const leftToBrowser = '<!--$!-->';

/** Throws where a component does: a page that cannot be drawn must fail the build. */
export function renderPage(page: Page, timeline: Timeline): string {
  const path = pagePath(page);
  const client = new QueryClient();
  client.setQueryData(timelineQuery('/').queryKey, timeline);
  const html = renderToString(<WholeSite client={client} base="/" served={{ path, toRoot: toRoot(path) }} />);
  client.clear();
  if (html.includes(leftToBrowser)) throw new Error(`a part of ${path} was not there to be drawn`);
  return html;
}
