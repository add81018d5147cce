/**
 * The timeline → how the page opens: the names of those who were killed, then what this is.
 *
 * On the chronology they are set with space; on every other page, and where the address asks for some of the events, they
 * stay, as one quiet line. A timeline in which
 * nobody has the part "killed" opens with its title.
 */
import { type ReactNode, useState } from 'react';
import type { Person } from '../../model/entities.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { isFiltered } from '../view-state.ts';
import { words } from '../words/words.ts';
import { WhatThisIs } from './what-this-is.tsx';

/** Above this many names a line each would push all else off the screen. */
const largeNames = 12;

/** `children`: the ways into the chronology, below what this is. */
export function Opening({ children }: { readonly children?: ReactNode }): ReactNode {
  const { timeline } = useTimeline();
  const { view } = useView();
  const killed = timeline.people.filter((person) => person.part === 'killed');
  const compact = useCompact();
  if (view.page.kind !== 'chronology') return killed.length === 0 ? null : <QuietNames people={killed} />;
  const beside =
    killed.length > 0 && killed.length <= largeNames
      ? 'lg:grid lg:grid-cols-[17.5rem_minmax(0,1fr)] min-[90rem]:grid-cols-[18.5rem_minmax(0,1fr)]'
      : '';
  return (
    <div id="opening" data-compact={compact || undefined}>
      <div className={`opening-room py-12 ${beside}`}>
        {killed.length > 0 && (
          <div className="opening-killed max-lg:mb-12">
            <p id="those-killed" className="mb-3 font-sans text-ink-quiet text-sm">
              {words.opening.killed}
            </p>
            <Names people={killed} />
          </div>
        )}
        <WhatThisIs>{children}</WhatThisIs>
      </div>
    </div>
  );
}

/**
 * Whether the list is what the reader came for: the address they came by asks for some of the
 * events, or for what is not here. Then the names are one
 * line, so that what was asked for is on the first screen. Who chooses on the page itself sees it stay as it is, until
 * nothing is chosen any more.
 */
function useCompact(): boolean {
  const { view, ignored } = useView();
  const listed = view.page.kind === 'chronology' || view.page.kind === 'event';
  const asked = isFiltered(view) || ignored.length > 0;
  const [come, setCome] = useState({ listed, asked });
  if (come.listed !== listed || (come.asked && !asked)) setCome({ listed, asked });
  return come.asked;
}

function Names({ people }: { people: readonly Person[] }): ReactNode {
  const many = people.length > largeNames;
  return (
    <ul
      aria-labelledby="those-killed"
      className={many ? 'columns-[16rem] gap-x-8' : 'opening-names flex flex-col gap-1 text-xl tracking-[-0.018em]'}
    >
      {people.map((person) => (
        <li key={person.id}>
          <NameLink person={person} />
        </li>
      ))}
    </ul>
  );
}

function QuietNames({ people }: { people: readonly Person[] }): ReactNode {
  const { view } = useView();
  if (people.length > largeNames) {
    return (
      <p className="py-3 font-sans text-ink-quiet text-sm">
        <ViewLink to={{ ...view, page: { kind: 'chronology' } }} className="quiet-link">
          {words.opening.manyKilled(people.length)}
        </ViewLink>
      </p>
    );
  }
  return (
    <div className="flex flex-wrap gap-x-5 py-3 font-sans text-ink-quiet text-sm">
      <p id="those-killed" className="max-md:w-full">
        {words.opening.killed}
      </p>
      <ul aria-labelledby="those-killed" className="flex flex-wrap gap-x-5 text-ink">
        {people.map((person) => (
          <li key={person.id}>
            <NameLink person={person} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NameLink({ person }: { person: Person }): ReactNode {
  const { view } = useView();
  return (
    <ViewLink to={{ ...view, page: { kind: 'person', id: person.id } }} className="title-link">
      {person.name}
    </ViewLink>
  );
}
