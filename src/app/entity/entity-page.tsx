/**
 * A person, organisation, place or theme → everything the documents say of it.
 */
import type { ReactElement } from 'react';
import type { Selection } from '../select-events.ts';
import type { EntityKind } from './entity-kind.ts';

interface EntityPageProps {
  readonly kind: EntityKind;
  readonly id: string;
  readonly selection: Selection;
}

/** The page of one entity; says so plainly when there is none of that id. */
export function EntityPage({ kind, id, selection }: EntityPageProps): ReactElement {
  return (
    <h1 data-kind={kind}>
      {id} {selection.total}
    </h1>
  );
}
