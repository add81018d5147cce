/**
 * An id that nobody has → a page that says so, offers what was probably meant, and everything else of its kind.
 */
import { type ReactNode, useId } from 'react';
import type { TimelineIndex } from '../timeline-index.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { type EntityKind, withoutFilters } from '../view-state.ts';
import { facetWord, words } from '../words.ts';
import { describeEntity } from './describe-entity.ts';
import { entityWords } from './entity-words.ts';
import { nearEntities } from './near-entities.ts';

interface UnknownEntityProps {
  readonly kind: EntityKind;
  readonly id: string;
}

/** The offers are named as in headings: the attacker as "The attacker". */
export function UnknownEntity({ kind, id }: UnknownEntityProps): ReactNode {
  const { view } = useView();
  const all = everyone(useTimeline(), kind);
  const near = nearEntities(id, all);
  const rest = all.filter((one) => !near.includes(one));
  return (
    <article>
      <h1 className="font-semibold text-xl">{entityWords.unknown(facetWord[kind], id)}</h1>
      <Offers heading={entityWords.meant} kind={kind} offers={near} />
      <Offers heading={entityWords.others} kind={kind} offers={rest} />
      <p className="mt-8">
        <ViewLink to={{ ...withoutFilters(view), page: { kind: 'chronology' } }}>{words.backToChronology}</ViewLink>
      </p>
    </article>
  );
}

interface Offer {
  readonly id: string;
  readonly name: string;
}

interface OffersProps {
  readonly heading: string;
  readonly kind: EntityKind;
  readonly offers: readonly Offer[];
}

function Offers({ heading, kind, offers }: OffersProps): ReactNode {
  const { view } = useView();
  const labelledBy = useId();
  if (offers.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 id={labelledBy} className="font-semibold text-lg">
        {heading}
      </h2>
      <ul aria-labelledby={labelledBy} className="mt-2 space-y-1">
        {offers.map(({ id, name }) => (
          <li key={id}>
            <ViewLink to={{ ...withoutFilters(view), page: { kind, id } }}>{name}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function everyone(index: TimelineIndex, kind: EntityKind): readonly Offer[] {
  const { people, organisations, places, themes } = index;
  const ids = { person: people, organisation: organisations, place: places, theme: themes }[kind].keys();
  return [...ids].flatMap((id) => {
    const found = describeEntity(index, kind, id);
    return found === null ? [] : [{ id, name: found.heading }];
  });
}
