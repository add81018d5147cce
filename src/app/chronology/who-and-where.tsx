/**
 * An event → the quiet line under it: who is in it and where, each name a link that narrows the list.
 *
 * Dr Hudson and PC Keith Palmer; Westminster Bridge. Of more than six people the first five stand and the rest are
 * counted: the open event has them all.
 */
import type { ReactNode } from 'react';
import type { Person } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { partWords } from '../part-words.ts';
import { inPeopleOrder } from '../people-order.ts';
import { peopleOf } from '../timeline-index.ts';
import { FacetLink } from '../ui/facet-link.tsx';
import { Listed } from '../ui/listed.tsx';
import { Marked } from '../ui/marked.tsx';
import { useTimeline } from '../use-timeline.ts';
import { words } from '../words/words.ts';

const most = 6;

/** The attacker is named where the evidence needs it; under every event it does not. */
function quietName(person: Person | undefined, at: number): string | undefined {
  if (person?.part !== 'attacker') return person?.name;
  return at === 0 ? words.site.theAttacker : partWords(person.part);
}

export function WhoAndWhere({ event, terms }: { event: TimelineEvent; terms: readonly string[] }): ReactNode {
  const index = useTimeline();
  const people = inPeopleOrder(peopleOf(event), (id) => index.people.get(id));
  const shown = people.length > most ? people.slice(0, most - 1) : people;
  const link = (facet: 'person' | 'place', id: string, name: string) => ({
    key: id,
    node: (
      <FacetLink facet={facet} id={id} className="quiet-link @[30rem]:whitespace-nowrap">
        <Marked text={name} terms={terms} />
      </FacetLink>
    ),
  });
  const who = shown.map((id, at) => link('person', id, quietName(index.people.get(id), at) ?? id));
  const rest = people.length - shown.length;
  if (rest > 0) who.push({ key: 'more', node: <>{words.chronology.more(rest)}</> });
  const where = event.places.map((id) => link('place', id, index.places.get(id)?.name ?? id));
  return (
    <>
      {who.length > 0 && (
        <span className="ml-3">
          <span className="sr-only">. </span>
          <Listed items={who} />
        </span>
      )}
      {where.length > 0 && (
        <span className={who.length > 0 ? '' : 'ml-3'}>
          {who.length > 0 && '; '}
          <Listed items={where} />
        </span>
      )}
    </>
  );
}
