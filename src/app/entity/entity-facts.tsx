/**
 * What stands beside an entity's events: the names the documents use, the places around it, who else appears.
 */
import { type ReactNode, useId } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { facetLabel } from '../facet-label.ts';
import type { EntityKind } from '../page-address.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { companions } from './companions.ts';
import type { EntityDescription } from './describe-entity.ts';
import { namesUsed } from './names-used.ts';
import { placesAround, placesInside } from './place-trail.ts';

interface EntityFactsProps {
  readonly entity: EntityDescription;
  readonly events: readonly TimelineEvent[];
}

/** Each block is left out when it has nothing to say. */
export function EntityFacts({ entity, events }: EntityFactsProps): ReactNode {
  const index = useTimeline();
  const names = namesUsed(
    entity.names,
    index.timeline.passages.map(({ text }) => text),
  );
  const others = companions(events, index.timeline.people, entity.kind === 'person' ? entity.id : null);
  const place = entity.kind === 'place' ? index.places.get(entity.id) : undefined;
  const around = place === undefined ? [] : placesAround(place, index.places);
  const inside = place === undefined ? [] : placesInside(place, index.places);
  return (
    <div className="space-y-8 border-hairline border-t pt-3 font-sans text-sm empty:border-0">
      <Block heading={pageWords.entity.within} shown={around.length > 0}>
        {around.map(({ id, name }) => (
          <EntityLine key={id} kind="place" id={id} name={name} />
        ))}
      </Block>
      <Block heading={pageWords.entity.placesWithin} shown={inside.length > 0}>
        {inside.map(({ id, name }) => (
          <EntityLine key={id} kind="place" id={id} name={name} />
        ))}
      </Block>
      <Block heading={pageWords.entity.namedAs} shown={names.some(({ name }) => name !== entity.heading)}>
        {names.map(({ name, count }) => (
          <li key={name}>
            {name}
            <span className="text-ink-quiet">, {pageWords.entity.times(count)}</span>
          </li>
        ))}
      </Block>
      <Block
        heading={entity.kind === 'person' ? pageWords.entity.alsoHere : pageWords.entity.peopleHere}
        shown={others.length > 0}
      >
        {others.map(({ person, count }) => (
          <EntityLine
            key={person.id}
            kind="person"
            id={person.id}
            name={facetLabel(index, 'person', person.id)}
            {...(events.length > 1 ? { count } : {})}
          />
        ))}
      </Block>
    </div>
  );
}

interface BlockProps {
  readonly heading: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}

function Block({ heading, shown, children }: BlockProps): ReactNode {
  const id = useId();
  if (!shown) return null;
  return (
    <section>
      <h2 id={id} className="mb-1 font-semibold">
        {heading}
      </h2>
      <ul aria-labelledby={id} className="space-y-1">
        {children}
      </ul>
    </section>
  );
}

interface EntityLineProps {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  /** In how many of the events here. */
  readonly count?: number;
}

function EntityLine({ kind, id, name, count }: EntityLineProps): ReactNode {
  const { view } = useView();
  return (
    <li>
      <ViewLink to={{ ...withoutFilters(view), page: { kind, id } }}>{name}</ViewLink>
      {count !== undefined && <span className="tabular text-ink-quiet"> {count}</span>}
    </li>
  );
}
