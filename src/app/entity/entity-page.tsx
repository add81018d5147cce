/**
 * A person, organisation, place or theme → everything the documents say of it, under its own heading.
 *
 *     WITNESS                                     Who else appears
 *     Mr Ellwood                                  PC Keith Palmer 6
 *     He gave CPR to PC Palmer. …                 …
 *     Mr Ellwood in the chronology
 *     What Mr Ellwood did                 2
 *     …
 */
import { type ReactNode, useId } from 'react';
import type { EntityKind } from '../page-address.ts';
import type { Selection } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen, withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { describeEntity, type EntityDescription } from './describe-entity.ts';
import { EntityFacts } from './entity-facts.tsx';
import { type EntitySection, entitySections } from './entity-sections.ts';
import { EventEntries } from './event-entries.tsx';
import { PlacePlan } from './place-plan.tsx';
import { ThemeChoice } from './theme-choice.tsx';

interface EntityPageProps {
  readonly kind: EntityKind;
  readonly id: string;
  /** What the filters of the address leave; what they leave out of this page is said and can be had back. */
  readonly selection: Selection;
  /** The choice between the two clocks. */
  readonly order: ReactNode;
  /** The ways to send it to others. */
  readonly share?: ReactNode;
}

/** The page of one entity. An id that nobody has does not come here: the reading of the address says so instead. */
export function EntityPage({ kind, id, selection, order, share }: EntityPageProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const heading = useId();
  const entity = describeEntity(index, kind, id);
  if (entity === null) return null;
  const all = index.eventsOf(kind, id);
  const theirs = new Set(all);
  const shown = selection.events.filter((event) => theirs.has(event));
  return (
    <article aria-labelledby={heading}>
      <Head entity={entity} headingId={heading}>
        {share}
      </Head>
      {kind === 'place' && <PlacePlan id={id} />}
      {all.length > 1 && <div className="mt-4">{order}</div>}
      {shown.length < all.length && (
        <p className="mt-6 max-w-prose font-sans text-sm">
          {pageWords.entity.leftOut(all.length - shown.length, all.length)}{' '}
          <ViewLink to={withoutFilters(view)}>{pageWords.entity.showAll}</ViewLink>
        </p>
      )}
      <div className="mt-10 gap-x-12 gap-y-8 max-lg:space-y-12 lg:grid lg:grid-cols-[minmax(0,46rem)_16rem] lg:grid-rows-[auto_1fr]">
        <ThemeChoice entity={entity} events={all} />
        <div className="space-y-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          {all.length === 0 && <p>{pageWords.entity.noEvents}</p>}
          {entitySections(index, entity, shown, view.clock).map((section) => (
            <Section key={section.id} section={section} />
          ))}
        </div>
        <EntityFacts entity={entity} events={all} />
      </div>
    </article>
  );
}

interface HeadProps {
  readonly entity: EntityDescription;
  readonly headingId: string;
  /** Beside the ways on. */
  readonly children: ReactNode;
}

function Head({ entity, headingId, children }: HeadProps): ReactNode {
  const { view } = useView();
  const { kind, id, what, heading, description } = entity;
  const filtered = withChosen(withoutFilters(view), kind, [id]);
  return (
    <header>
      <p className="font-sans text-ink-quiet text-sm">{what}</p>
      <h1 id={headingId} className="font-semibold text-xl">
        {heading}
      </h1>
      {description !== null && <p className="mt-2 max-w-prose">{description}</p>}
      <div className="quiet-line mt-4 gap-y-1">
        <ViewLink to={{ ...filtered, page: { kind: 'chronology' } }} className="print:hidden">
          {pageWords.entity.filterBy(heading)}
        </ViewLink>
        <ViewLink to={{ ...filtered, page: { kind: 'who-was-when' } }} className="print:hidden">
          {pageWords.entity.whoWasWhen(heading)}
        </ViewLink>
        {children}
      </div>
    </header>
  );
}

function Section({ section }: { readonly section: EntitySection }): ReactNode {
  const heading = useId();
  return (
    <section className="border-ink border-t pt-3">
      <h2 id={heading} className="font-semibold text-lg">
        {section.heading}
      </h2>
      <p className="tabular mb-3 font-sans text-ink-quiet text-sm">{words.events(section.events.length)}</p>
      {section.note !== undefined && (
        <p className="mb-4 max-w-prose font-sans text-ink-quiet text-sm">{section.note}</p>
      )}
      <EventEntries events={section.events} labelledBy={heading} />
    </section>
  );
}
