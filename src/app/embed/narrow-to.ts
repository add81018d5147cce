/**
 * The drawn list, a query and the timeline → the list as the query asks for it.
 *
 * `narrowTo(list, '?person=dr-hudson', index)`: the articles that do not fit are taken out, headings of chapters are set
 * anew, the line above says "4 of 72 events with Dr Hudson", and the way to the full page leads to the same choice.
 */
import { chosenWords } from '../chosen-words.ts';
import { type Chapter, chaptersOf } from '../list-chapters.ts';
import { selectEvents } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { readAddress, writeAddress } from '../view-state.ts';
import { words } from '../words/words.ts';

/** `list` holds what `prerender/embed/embedded-chronology.tsx` draws; an event that it lacks is left out. */
export function narrowTo(list: HTMLElement, search: string, index: TimelineIndex): void {
  const { view: asked, ignored } = readAddress({ pathname: '/', search, hash: '' }, index.timeline);
  // Whoever embeds a page does not choose for its readers what they see of injuries.
  const view = { ...asked, injuries: 'hidden' as const };
  const { events, total } = selectEvents(index, view);
  const items = new Map(
    [...list.querySelectorAll('[data-event]')].map((item) => [item.getAttribute('data-event'), item]),
  );
  for (const heading of list.querySelectorAll('[data-chapter]')) heading.remove();
  const shown = chaptersOf(events, view.clock, index).flatMap((chapter) =>
    chapter.events.flatMap((event, at) => {
      const item = items.get(event.id);
      if (item !== undefined && at === 0) item.prepend(headingOf(chapter));
      return item ?? [];
    }),
  );
  list.querySelector('ol')?.replaceChildren(...shown);
  list.setAttribute('data-clock', view.clock);
  say(list, 'count', [words.countOf(events.length, total), chosenWords(view, index)].join(' ').trim());
  say(list, 'ignored', ignored.length === 0 ? '' : words.states.ignored);
  say(list, 'nothing', events.length === 0 ? words.states.nothingLeft : '');
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[data-full]')) {
    link.href = new URL(writeAddress(view).slice(1), link.href).href;
  }
  list.setAttribute('data-state', 'narrowed');
}

function headingOf({ name, span }: Chapter): HTMLElement {
  const heading = document.createElement('h2');
  heading.setAttribute('data-chapter', '');
  heading.textContent = name;
  if (span !== '') {
    const when = document.createElement('span');
    when.textContent = span;
    heading.append(' ', when);
  }
  return heading;
}

function say(list: HTMLElement, what: string, text: string): void {
  const place = list.querySelector<HTMLElement>(`[data-says="${what}"]`);
  if (place === null) return;
  place.textContent = text;
  place.hidden = text === '';
}
