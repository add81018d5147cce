/**
 * Who was when: people and organisations down, time across, a mark for each event, so that one sees at a glance who
 * appears when, and whose account covers which part.
 */
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { Selection } from '../select-events.ts';
import { useMedia } from '../ui/use-media.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { whoWhen } from './rows.ts';
import { WhoWhenList } from './who-when-list.tsx';

const WhoWhenTable = lazy(async () => ({ default: (await import('./who-when-table.tsx')).WhoWhenTable }));

interface WhoWhenPageProps {
  readonly selection: Selection;
  /** What is chosen, and the way to choose otherwise. */
  readonly children: ReactNode;
}

export function WhoWhenPage({ selection, children }: WhoWhenPageProps): ReactNode {
  const index = useTimeline();
  const wide = useMedia('(min-width: 64rem)');
  // Paper is as narrow as a tablet: a table made for the screen would be shrunk on it until nobody can read it.
  const roomy = !usePrinting() && wide;
  const { view } = useView();
  const rows = useMemo(() => {
    const selected = new Set(selection.events);
    const asHappened = index.timeline.events.filter((event) => selected.has(event));
    return whoWhen(asHappened, index);
  }, [selection, index]);
  const nobody = rows.people.length + rows.organisations.length === 0;
  return (
    <article aria-labelledby="who-when">
      <h1 id="who-when" className="font-semibold text-xl">
        {words.site.whoWasWhen}
      </h1>
      {children}
      {view.clock === 'told' && <p className="mt-2 max-w-prose">{pageWords.whoWhen.happenedOnly}</p>}
      {roomy && <p className="mt-4 mb-6 max-w-prose">{pageWords.whoWhen.about}</p>}
      {nobody ? (
        <p className="mt-4">{pageWords.whoWhen.nobody}</p>
      ) : roomy ? (
        // What the server draws stays until the table can be drawn.
        <Suspense fallback={<WhoWhenList rows={rows} />}>
          <WhoWhenTable rows={rows} />
        </Suspense>
      ) : (
        <WhoWhenList rows={rows} />
      )}
    </article>
  );
}
