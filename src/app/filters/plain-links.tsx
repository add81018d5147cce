/**
 * What stands in the place of the filters where no script runs: the names themselves, each a link to its own page, where
 * its events are; and each chapter. Not drawn at all where filters work.
 */
import type { ReactNode } from 'react';
import { facetIds } from '../facet-ids.ts';
import { facetLabel } from '../facet-label.ts';
import type { Page } from '../page-address.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import type { Facet } from '../view-state.ts';
import { words } from '../words/words.ts';

const facets = ['phase', 'person', 'theme', 'place', 'organisation', 'document'] as const satisfies Facet[];

export function PlainLinks(): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  return (
    <noscript>
      {facets.map((facet) => (
        <nav key={facet} aria-label={words.facets[facet]} className="mb-6 font-sans text-sm">
          <p className="mb-1 font-semibold">{words.facets[facet]}</p>
          <ul className="flex flex-wrap gap-x-5">
            {facetIds(index, facet).map((id) => (
              <li key={id}>
                <ViewLink to={{ ...view, page: pageOf(facet, id) }}>{facetLabel(index, facet, id)}</ViewLink>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </noscript>
  );
}

function pageOf(facet: (typeof facets)[number], id: string): Page {
  if (facet === 'phase') return { kind: 'guide', chapter: id };
  return facet === 'document' ? { kind: facet, id, line: null } : { kind: facet, id };
}
