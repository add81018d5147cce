/**
 * Everything the chronology can be narrowed by: people and themes at hand, the rest folded.
 */
import type { ReactNode } from 'react';
import type { Selection } from '../select-events.ts';
import { DateRange } from './date-range.tsx';
import { FacetGroup } from './facet-group.tsx';

/** `selection` gives the counts, which follow all the other filters. */
export function Filters({ selection }: { readonly selection: Selection }): ReactNode {
  return (
    <div className="space-y-6 font-sans text-sm">
      <FacetGroup facet="person" selection={selection} />
      <FacetGroup facet="theme" selection={selection} />
      <div className="border-hairline border-b">
        <FacetGroup facet="place" selection={selection} folded />
        <FacetGroup facet="organisation" selection={selection} folded />
        <FacetGroup facet="phase" selection={selection} folded />
        <FacetGroup facet="standing" selection={selection} folded />
        <FacetGroup facet="document" selection={selection} folded />
        <DateRange />
      </div>
    </div>
  );
}
