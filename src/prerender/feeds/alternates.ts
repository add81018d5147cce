/**
 * A timeline → the forms in which it can be had beside its pages, for `<link rel="alternate">` in the head of each.
 *
 * `{type: 'application/atom+xml', path: 'feed.xml', title: 'Corrections and new events'}`.
 */
import type { Timeline } from '../../model/timeline.ts';

export interface Alternate {
  readonly type: string;
  /** Below the site's root: the page makes it relative to itself, as `addressIn` does. */
  readonly path: string;
  readonly title: string;
}

export function alternates({ feed, events }: Timeline): readonly Alternate[] {
  const hasFeed = feed !== undefined && events.some(({ published }) => published !== undefined);
  return [
    ...(hasFeed ? [{ type: 'application/atom+xml', path: 'feed.xml', title: 'Corrections and new events' }] : []),
    { type: 'application/json', path: 'timeline.json', title: 'The chronology as JSON' },
    { type: 'text/csv', path: 'events.csv', title: 'The chronology as a table' },
  ];
}
