/**
 * Who (with the part each has in this event), where, which organisations and on what: each name narrows the list, and
 * "page" beside it leads to everything about it.
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { facetLabel } from '../facet-label.ts';
import { partWords } from '../part-words.ts';
import { inPeopleOrder } from '../people-order.ts';
import { FacetLink } from '../ui/facet-link.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';

/** Of more names than this the rest are folded away. */
const most = 12;

type Kind = 'person' | 'organisation' | 'place' | 'theme';

interface Involved {
  readonly id: string;
  readonly name: string;
  readonly part?: string;
}

export function InvolvedSection({ event }: { event: TimelineEvent }): ReactNode {
  const index = useTimeline();
  const named = (things: ReadonlyMap<string, { readonly name: string }>, ids: readonly string[]): readonly Involved[] =>
    ids.map((id) => ({ id, name: things.get(id)?.name ?? id }));
  const people = inPeopleOrder(event.people, ({ id }) => index.people.get(id)).map(({ id, part }) => ({
    id,
    name: facetLabel(index, 'person', id),
    part: partWords(part),
  }));
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-2 text-sm">
      <Row kind="person" label={words.facets.person} things={people} />
      <Row kind="place" label={words.facets.place} things={named(index.places, event.places)} />
      <Row
        kind="organisation"
        label={words.facets.organisation}
        things={named(index.organisations, event.organisations)}
      />
      <Row kind="theme" label={words.facets.theme} things={named(index.themes, event.themes)} />
    </dl>
  );
}

function Row({ kind, label, things }: { kind: Kind; label: string; things: readonly Involved[] }): ReactNode {
  if (things.length === 0) return null;
  return (
    <>
      <dt className="font-sans text-ink-quiet">{label}</dt>
      <dd>
        <Names kind={kind} things={things.slice(0, most)} />
        {things.length > most && (
          <details>
            <summary className="font-sans text-accent">{pageWords.event.more(things.length - most)}</summary>
            <Names kind={kind} things={things.slice(most)} />
          </details>
        )}
      </dd>
    </>
  );
}

function Names({ kind, things }: { kind: Kind; things: readonly Involved[] }): ReactNode {
  const { view } = useView();
  return (
    <ul>
      {things.map(({ id, name, part }) => (
        <li key={`${id} ${part ?? ''}`}>
          <FacetLink facet={kind} id={id} className="">
            {name}
          </FacetLink>
          {part !== undefined && part !== words.nameWithin(name) && <span className="text-ink-quiet">, {part}</span>}
          <ViewLink
            to={{ ...view, page: { kind, id } }}
            className="quiet-link ml-2 whitespace-nowrap font-sans text-ink-quiet text-xs print:hidden"
          >
            {pageWords.event.page}
            <span className="sr-only">{pageWords.event.pageOf(name)}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
