/**
 * Below the events that a search finds, where most of them are on one theme: how many more there are on it, as a way to them all.
 *
 *     and 5 more on armed officers and their instructions
 */
import type { ReactNode } from 'react';
import { chosenWords } from '../chosen-words.ts';
import { type Selection, selectEvents } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { toTheListWhenDrawn } from '../to-the-list.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { stepHits } from './step-hits.ts';

/** Nothing where a theme is chosen already, or where one event alone is found. */
export function MoreOnTheme({ events }: Pick<Selection, 'events'>): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const theme = view.chosen.theme.length > 0 || events.length < 2 ? null : themeOfMost(events, index);
  if (theme === null) return null;
  const all = withChosen({ ...view, q: '', page: { kind: 'chronology' } }, 'theme', [theme]);
  const more = selectEvents(index, all).events.filter((event) => !events.includes(event)).length;
  if (more === 0) return null;
  return (
    <p className="py-1 touch:py-2">
      <ViewLink data-hit="" onKeyDown={stepHits} to={all} onClick={toTheListWhenDrawn}>
        {pageWords.found.moreOn(more, chosenWords(all, index))}
      </ViewLink>
    </p>
  );
}

/** The theme that more than half of the events are on; of several the one with the fewest events in all. Null where there is none. */
function themeOfMost(events: Selection['events'], index: TimelineIndex): string | null {
  const counts = new Map<string, number>();
  for (const { themes } of events) for (const id of themes) counts.set(id, (counts.get(id) ?? 0) + 1);
  const size = (id: string) => index.eventsOf('theme', id).length;
  const [narrowest] = [...counts.keys()]
    .filter((id) => (counts.get(id) ?? 0) > events.length / 2)
    .toSorted((one, other) => size(one) - size(other));
  return narrowest ?? null;
}
