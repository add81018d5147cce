/**
 * Everything the chronology can be narrowed by: people and themes first, the rest in groups that
 * can be folded away.
 */
import type { ReactNode } from 'react';
import { later } from '../later-code.ts';
import { LaterPart } from '../later-page.tsx';
import type { Selection } from '../select-events.ts';
import { FacetGroup } from './facet-group.tsx';

/** Folded away, so that its code may come later. */
const dateRange = later(async () => (await import('./date-range.tsx')).DateRange, 'date-range');

/** `selection` gives the counts, which follow all the other filters. */
export function Filters({ selection }: { readonly selection: Selection }): ReactNode {
  return (
    <div className="space-y-6 font-sans text-sm">
      <FacetGroup facet="person" selection={selection} />
      <FacetGroup facet="theme" selection={selection} />
      <div className="border-hairline border-b">
        <FacetGroup facet="place" selection={selection} folded="open" />
        <FacetGroup facet="organisation" selection={selection} folded="open" />
        <FacetGroup facet="phase" selection={selection} folded="open" />
        <FacetGroup facet="standing" selection={selection} folded="open" />
        <FacetGroup facet="document" selection={selection} folded="closed" />
        <LaterPart page={dateRange} given={{}} />
      </div>
    </div>
  );
}
