/**
 * A line of a document → its number, its words, and beside them the events it tells of and where else it stands.
 *
 *     30   They were unable to land immediately …        The air ambulance surveyed the scene from the air
 *          The helicopter landed at 14.56                 The air ambulance helicopter landed
 *
 * The number is a link to the line. Where another document has a detail of it otherwise, both wordings stand below. Words that describe injuries stay behind their control.
 */
import type { ReactNode, Ref } from 'react';
import type { Discrepancy } from '../../model/discrepancy.ts';
import { passageWarning } from '../passage-warning.ts';
import type { PlacedPassage } from '../timeline-index.ts';
import { DocumentsDiffer } from '../ui/documents-differ.tsx';
import { Injuries } from '../ui/injuries.tsx';
import { Marked } from '../ui/marked.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';

interface DocumentLineProps {
  readonly document: string;
  readonly placed: PlacedPassage;
  /** Details of it that another document has otherwise, whether or not an event cites them. */
  readonly discrepancies: readonly Discrepancy[];
  /** The words looked for, as they stand in the line. */
  readonly terms: readonly string[];
  /** The address points at it. */
  readonly addressed: boolean;
  /** No other passage begins on its line before it. */
  readonly first: boolean;
  /** Whether its control, if it has one, offers to open all such passages at once. */
  readonly offerAll: boolean;
  /** What is offered below its events. */
  readonly below?: ReactNode;
  readonly ref?: Ref<HTMLLIElement>;
}

/** A bar and a tint in place of the outline; the bar is a border, so that it stays with a reader's own colours. */
const marked = 'border-accent bg-accent-quiet outline-none';

export function DocumentLine({
  document,
  placed,
  discrepancies,
  terms,
  addressed,
  first,
  offerAll,
  below,
  ref,
}: DocumentLineProps): ReactNode {
  const { view } = useView();
  const { passage, line, text } = placed;
  const warning = passageWarning(passage, useTimeline());
  const said = (
    <>
      <p dir="auto" data-passage={passage.id}>
        <Marked text={text} terms={terms} />
      </p>
      <DocumentsDiffer discrepancies={discrepancies} />
    </>
  );
  return (
    <li
      {...(first ? { id: `line-${line}` } : {})}
      ref={ref}
      tabIndex={-1}
      {...(addressed ? { 'aria-current': 'location' as const } : {})}
      className={`-mx-4 grid scroll-mt-24 grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-l-4 py-2 pr-4 pl-3 lg:grid-cols-[2rem_minmax(0,36rem)_minmax(0,1fr)] lg:gap-x-6 ${addressed ? marked : 'border-transparent'}`}
    >
      <p className="tabular pt-0.5 font-sans text-sm">
        <ViewLink
          to={{ ...withoutFilters(view), page: { kind: 'document', id: document, line } }}
          className="quiet-link text-ink-quiet"
          aria-label={pageWords.document.line(line)}
        >
          {line}
        </ViewLink>
      </p>
      <div className={passage.use === 'boilerplate' ? 'text-ink-quiet' : ''}>
        {warning === null ? (
          said
        ) : (
          <Injuries warning={warning} of={passage.id} offerAll={offerAll}>
            {said}
          </Injuries>
        )}
      </div>
      <LineApparatus document={document} placed={placed} below={below} />
    </li>
  );
}

interface LineApparatusProps {
  readonly document: string;
  readonly placed: PlacedPassage;
  readonly below: ReactNode;
}

/** The events of the line; what it is where it has none; where else it stands. */
function LineApparatus({ document, placed: { passage, line, text }, below }: LineApparatusProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const here = withoutFilters(view);
  const events = index.eventsOfPassage(passage.id);
  const elsewhere = passage.citations.filter((citation) => citation.document !== document);
  const what = pageWords.document.uses[passage.use];
  const titleOf = (id: string) =>
    index.documents.size === 2 ? pageWords.document.theOther : (index.documents.get(id)?.title ?? id);
  return (
    <div className="col-start-2 mt-1 space-y-1 font-sans text-sm lg:col-start-3 lg:mt-0 lg:pt-0.5">
      {events.length > 0 && (
        <>
          <p className="text-ink-quiet text-xs">{words.events(events.length)}</p>
          <ul aria-label={pageWords.document.eventsOf(line)} className="space-y-1">
            {events.map(({ id, title }) => (
              <li key={id}>
                <ViewLink to={{ ...here, page: { kind: 'event', id } }} className="quiet-link">
                  {title}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {events.length === 0 && what !== null && <p className="text-ink-quiet">{what}</p>}
      {elsewhere.map((citation) => (
        <p key={`${citation.document}-${citation.line}`} className="text-xs">
          <SharedMark />
          <ViewLink
            to={{ ...here, page: { kind: 'document', id: citation.document, line: citation.line } }}
            className="quiet-link text-ink-quiet"
          >
            {pageWords.document.alsoIn(
              titleOf(citation.document),
              citation.line,
              (citation.text ?? passage.text) !== text,
            )}
          </ViewLink>
        </p>
      ))}
      {below}
    </div>
  );
}

/** Two sheets, one on the other: what another document has too. The words beside it say so; those who listen hear them. */
export function SharedMark(): ReactNode {
  return (
    <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" className="mr-1.5 inline-block">
      <path d="M1 1h7v7H1zM4 8v3h7V4H8" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}
