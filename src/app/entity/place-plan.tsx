/**
 * A place → a plan of what lies within what, with every place a link and the count of its events.
 *
 *     ┌ Palace of Westminster 23 ────────────────────┐  ┌ Westminster Bridge 5 ┐
 *     │ ┌ New Palace Yard 3 ┐  ┌ Carriage Gates 6 ┐  │  └──────────────────────┘
 *     └──────────────────────────────────────────────┘
 *
 * Lists in frames: it grows with the text, keeps to the window, stays in a reader's own colours and is heard as the lists
 * that it is. That one place lies in another is all it draws, and it says so: how far apart places are, and on which side,
 * no document tells.
 */
import { type ReactNode, useId, useMemo } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { holdsPlace, type PlaceTree, placeTrees } from './place-tree.ts';

/** A place in which nothing lies and that lies in nothing is drawn where so many events name it, and so many of them at most. */
const fewestEvents = 2;
const mostApart = 8;

/** Nothing at all where no place lies within another: there is then nothing to draw. */
export function PlacePlan({ id }: { readonly id: string }): ReactNode {
  const index = useTimeline();
  const caption = useId();
  const trees = useMemo(() => {
    const all = placeTrees(index.timeline.places, (place) => index.eventsOf('place', place).length);
    const framed = all.filter(({ inside }) => inside.length > 0);
    const apart = all.filter(({ events, inside }) => inside.length === 0 && events >= fewestEvents);
    return { framed, apart: apart.slice(0, mostApart) };
  }, [index]);
  const { framed, apart } = trees;
  if (framed.length === 0 || ![...framed, ...apart].some((tree) => holdsPlace(tree, id))) return null;
  return (
    <figure aria-labelledby={caption} className="place-plan mt-8 max-w-list font-sans text-sm">
      <ul className="place-plan-row">
        {[...framed, ...apart].map((tree) => (
          <Framed key={tree.place.id} tree={tree} current={id} />
        ))}
      </ul>
      <figcaption id={caption} className="mt-2 text-ink-quiet text-xs">
        {pageWords.entity.plan}
      </figcaption>
    </figure>
  );
}

function Framed({ tree, current }: { readonly tree: PlaceTree; readonly current: string }): ReactNode {
  const { view } = useView();
  const { place, events, inside } = tree;
  return (
    <li className="place-plan-place" data-current={place.id === current || undefined}>
      <ViewLink
        to={{ ...withoutFilters(view), page: { kind: 'place', id: place.id } }}
        {...(place.id === current ? { 'aria-current': 'page' as const } : {})}
        className="quiet-link"
      >
        {place.name}
      </ViewLink>{' '}
      <span className="tabular text-ink-quiet">
        <span aria-hidden="true">{events}</span>
        <span className="sr-only">{words.events(events)}</span>
      </span>
      {inside.length > 0 && (
        <ul className="place-plan-row">
          {inside.map((each) => (
            <Framed key={each.place.id} tree={each} current={current} />
          ))}
        </ul>
      )}
    </li>
  );
}
