/** What was taken from the documents, what could not be, and what is not known: the About page's figures. */
import { type ReactNode, useId } from 'react';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Coverage as CoverageData } from '../../model/timeline.ts';
import { discrepancyWords } from '../discrepancy-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { events as eventsInWords } from '../words.ts';
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
  const uses = [
    ['event', 'Tell of events', 'The words of an event are quoted from them.', passages.event],
    [
      'context',
      'Are context',
      'They tell of no event by themselves, and are read with those around them.',
      passages.context,
    ],
    [
      'boilerplate',
      'Are the web page’s own',
      'They belong to the page the documents stood on, not to the report.',
      passages.boilerplate,
    ],
  ] as const;
  return (
    <AboutSection id="coverage">
      <p>
        The documents hold {figures.passages} different passages, {shared} of them in more than one place. Every one is
        accounted for. From them come {eventsInWords(figures.events)}.
      </p>
      <Terms
        terms={uses.map(([key, name, meaning, count]) => ({
          key,
          name,
          meaning,
          figure: `${count} ${count === 1 ? 'passage' : 'passages'}`,
        }))}
      />
      <p>
        The editor wrote or changed something in {edited === figures.events ? 'every one of them' : `${edited} of them`}
        . In {editedTimes} the editor decided the time.
      </p>
      {coverage.edits !== undefined && <EditorsHand edits={coverage.edits} />}
      <p>{openQuestions(coverage)}</p>
      <Differing discrepancies={discrepancies} />
      <LeftOvers heading="Words for a time that could not be resolved" found={unresolvedTimes} />
      <LeftOvers heading="Names that were not recognised" found={unrecognisedNames} />
    </AboutSection>
  );
}

/** What the documents tell differently, and of whom they speak without its being plain. */
function openQuestions({ discrepancies, unlinkedReferences = [] }: CoverageData): string {
  const differ =
    discrepancies === 0
      ? 'The documents contradict each other on no detail.'
      : `On ${discrepancies === 1 ? 'one detail' : `${discrepancies} details`} the documents differ; both wordings stand with the event and beside the line.`;
  const unclear = unlinkedReferences.length;
  return unclear === 0
    ? differ
    : `${differ} In ${unclear === 1 ? 'one place' : `${unclear} places`} it is not plain whom a word such as “he” means; nobody is named there.`;
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
        {discrepancyWords.placeOf(documents.get(document)?.title ?? document, line)}
      </ViewLink>
    );
  };
  return (
    <div>
      <h3 id={id} className="font-semibold">
        {discrepancyWords.beside}
      </h3>
      <ul aria-labelledby={id} className="mt-1 space-y-1">
        {discrepancies.map(({ detail, here, there }) => (
          <li key={`${here.prefix} ${here.exact} ${there.document} ${there.exact}`}>
            {discrepancyWords.on(detail)} {place(here)}; {place(there)}
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
        <p>None.</p>
      ) : (
        <ul aria-labelledby={id} className="mt-1 space-y-1">
          {found.map(({ words, document, line }) => (
            <li key={`${document} ${line} ${words}`}>
              “{words}”{' '}
              <ViewLink
                to={{ ...withoutFilters(view), page: { kind: 'document', id: document, line } }}
                className="quiet-link font-sans text-ink-quiet text-sm"
              >
                {documents.get(document)?.title ?? document}, line {line}
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
      <p>
        What the documents leave out is left out here too, and shown as not stated. A blank is not filled from other
        sources, however well known the answer is.
      </p>
      {timeless.length === 0 ? (
        <p>Every event has at least one bound in time, before which or after which it happened.</p>
      ) : (
        <>
          <p id="timeless">
            The time of {timeless.length === 1 ? 'one event' : `${timeless.length} events`} is not known:
          </p>
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
