/**
 * A timeline → every page that is published as a file of its own, in the order of the timeline.
 *
 *     / · /about · /who-was-when · /guide · /guide/<chapter> · /event/<id> · /person/<id> · … · /document/<id>
 */
import type { Page } from '../app/page-address.ts';
import type { Timeline } from '../model/timeline.ts';

export function publishedPages(timeline: Timeline): readonly Page[] {
  const pages = <Kind extends 'event' | 'person' | 'organisation' | 'place' | 'theme'>(
    kind: Kind,
    things: readonly { readonly id: string }[],
  ) => things.map(({ id }) => ({ kind, id }));
  const chapters = new Set(timeline.events.map((event) => event.phase));
  return [
    { kind: 'chronology' },
    { kind: 'about' },
    { kind: 'who-was-when' },
    { kind: 'guide', chapter: null },
    ...timeline.phases.filter(({ id }) => chapters.has(id)).map(({ id }) => ({ kind: 'guide', chapter: id }) as const),
    ...pages('event', timeline.events),
    ...pages('person', timeline.people),
    ...pages('organisation', timeline.organisations),
    ...pages('place', timeline.places),
    ...pages('theme', timeline.themes),
    ...timeline.documents.map(({ id }) => ({ kind: 'document', id, line: null }) as const),
  ];
}
