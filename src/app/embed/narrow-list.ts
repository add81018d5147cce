/**
 * An embedded chronology with all events, and the query of its address → the events that the query asks for, in its order.
 *
 *     /embed/?person=dr-hudson&clock=told   →   4 of 72 events with Dr Hudson, in the order of telling
 *
 * The query is read as on the full page (`view-state.ts`). What the page's file holds is only left out, put in another order
 * and set under other headings, never written anew: whatever is closed there stays closed.
 */

import { fetchTimeline } from '../fetch-timeline.ts';
import { searchableIndex } from '../searchable-index.ts';
import { narrowTo } from './narrow-to.ts';

const list = document.querySelector<HTMLElement>('[data-narrow]');
if (list !== null) {
  const site = new URL(list.getAttribute('data-site') ?? './', window.location.href);
  fetchTimeline(new URL('timeline.json', site).href).then(
    (timeline) => narrowTo(list, window.location.search, searchableIndex(timeline)),
    () => {
      list.setAttribute('data-state', 'failed');
    },
  );
}
