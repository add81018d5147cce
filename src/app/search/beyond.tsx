/** Under the list, or in its place: what comes near to a search that few events or none fit, and the names in it. */
import { type ReactNode, useId, useMemo } from 'react';
import type { Selection } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { pageWords } from '../words/page-words.ts';
import { findHits } from './find-hits.ts';
import { NameList } from './name-list.tsx';
import { NearList } from './near-list.tsx';
import { useNearest } from './use-nearest.ts';

/** Nothing where there is nothing near. None of it is counted as found. */
export function Beyond({ selection }: { readonly selection: Selection }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const heading = useId();
  const near = useNearest(selection);
  const { names, together } = useMemo(() => findHits(view.q, index, view), [index, view]);
  const none = selection.events.length === 0;
  const hasNames = none && names.length + together.length > 0;
  if (near.length === 0 && !hasNames) return null;
  return (
    <div className="mt-4 max-w-prose space-y-4 font-sans text-sm">
      {hasNames && <NameList names={names} together={together} />}
      {near.length > 0 && (
        <section aria-labelledby={heading} className={none ? '' : 'border-hairline border-t pt-3'}>
          <h2 id={heading} className="text-ink-quiet">
            {none ? `${pageWords.found.noneHasAll} ${pageWords.found.nearest}:` : `${pageWords.found.beyond}:`}
          </h2>
          <NearList near={near} labelledBy={heading} />
        </section>
      )}
    </div>
  );
}
