/**
 * A view and the events that it leaves → how many its page shows of how many, in words: of the page of a theme, with a person
 * chosen, "2 of 10 events", since it has those of the theme alone; of every other, "8 of 72 events".
 */
import type { Page } from '../page-address.ts';
import type { Selection } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { words } from '../words/words.ts';

export function countShown(page: Page, { events, total }: Selection, index: TimelineIndex): string {
  switch (page.kind) {
    case 'person':
    case 'organisation':
    case 'place':
    case 'theme': {
      const theirs = new Set(index.eventsOf(page.kind, page.id));
      return words.countOf(events.filter((event) => theirs.has(event)).length, theirs.size);
    }
    default:
      return words.countOf(events.length, total);
  }
}
