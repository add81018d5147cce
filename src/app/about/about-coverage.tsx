/** What was taken from the documents, what could not be, and what is not known: the About page's figures. */
import { type ReactNode, useId } from 'react';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Coverage as CoverageData } from '../../model/timeline.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { AboutSection, Terms } from './about-parts.tsx';
import type { CoverageFigures, LeftOver } from './coverage-figures.ts';
import { EditorsHand } from './editors-hand.tsx';

interface FiguresProps {
  readonly figures: CoverageFigures;
}

export function Coverage({ figures }: FiguresProps): ReactNode {
  const { coverage, discrepancies = [] } = useTimeline().timeline;
  const { passages } = coverage;
  const { shared, edited, editedTimes, unresolvedTimes, unrecognisedNames } = figures;
  return (
    <AboutSection id="coverage">
      <p>{pageWords.about.passages(figures.passages, shared, figures.events)}</p>
      <Terms
        terms={(['event', 'context', 'boilerplate'] as const).map((use) => ({
          key: use,
          name: pageWords.about.uses[use][0],
          meaning: pageWords.about.uses[use][1],
          figure: pageWords.about.countPassages(passages[use]),
        }))}
      />
      <p>{pageWords.about.edited(edited, figures.events, editedTimes)}</p>
      {coverage.edits !== undefined && <EditorsHand edits={coverage.edits} />}
      <p>{openQuestions(coverage)}</p>
      <Differing discrepancies={discrepancies} />
      <LeftOvers heading={pageWords.about.unresolvedTimes} found={unresolvedTimes} />
      <LeftOvers heading={pageWords.about.unrecognisedNames} found={unrecognisedNames} />
    </AboutSection>
  );
}

/** What the documents tell differently, and of whom they speak without its being plain. */
function openQuestions({ discrepancies, unlinkedReferences = [] }: CoverageData): string {
  const differ = pageWords.about.differ(discrepancies);
  const unclear = unlinkedReferences.length;
  return unclear === 0 ? differ : `${differ} ${pageWords.about.unclear(unclear)}`;
}

/** Where each of them stands; the words themselves may describe injuries and are left to the document's page. */
function Differing({ discrepancies }: { readonly discrepancies: readonly Discrepancy[] }): ReactNode {
  const id = useId();
  const { view } = useView();
  const { documents, passages } = useTimeline();
  if (discrepancies.length === 0) return null;
  const place = ({ document, passage }: Discrepancy['here']) => {
    const line = passages.get(passage)?.citations.find((citation) => citation.document === document)?.line ?? null;
    return (
      <ViewLink to={{ ...withoutFilters(view), page: { kind: 'document', id: document, line } }} className="quiet-link">
        {words.placeOf(documents.get(document)?.title ?? document, line)}
      </ViewLink>
    );
  };
  return (
    <div>
      <h3 id={id} className="font-semibold">
        {pageWords.discrepancy.beside}
      </h3>
      <ul aria-labelledby={id} className="mt-1 space-y-1">
        {discrepancies.map(({ detail, here, there }) => (
          <li key={`${here.prefix} ${here.exact} ${there.document} ${there.exact}`}>
            {pageWords.discrepancy.on(detail)} {place(here)}; {place(there)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LeftOversProps {
  readonly heading: string;
  readonly found: readonly LeftOver[];
}

function LeftOvers({ heading, found }: LeftOversProps): ReactNode {
  const id = useId();
  const { view } = useView();
  const { documents } = useTimeline();
  return (
    <div>
      <h3 id={id} className="font-semibold">
        {heading}
      </h3>
      {found.length === 0 ? (
        <p>{pageWords.about.none}</p>
      ) : (
        <ul aria-labelledby={id} className="mt-1 space-y-1">
          {found.map(({ words: left, document, line }) => (
            <li key={`${document} ${line} ${left}`}>
              {words.chosen.quoted(left)}{' '}
              <ViewLink
                to={{ ...withoutFilters(view), page: { kind: 'document', id: document, line } }}
                className="quiet-link font-sans text-ink-quiet text-sm"
              >
                {words.placeOf(documents.get(document)?.title ?? document, line)}
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function NotKnown({ figures }: FiguresProps): ReactNode {
  const { view } = useView();
  const { timeless } = figures;
  return (
    <AboutSection id="not-known">
      <p>{pageWords.about.leftOut}</p>
      {timeless.length === 0 ? (
        <p>{pageWords.about.allTimed}</p>
      ) : (
        <>
          <p id="timeless">{pageWords.about.timeless(timeless.length)}</p>
          <ul aria-labelledby="timeless" className="space-y-1">
            {timeless.map(({ id, title }) => (
              <li key={id}>
                <ViewLink to={{ ...withoutFilters(view), page: { kind: 'event', id } }}>{title}</ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </AboutSection>
  );
}
