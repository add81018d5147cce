/**
 * The same where there is no room for a table: each person with the chapters they are in, as links to just those events, below
 * a strip of strokes. The numbers of the chapters stay at the top of the screen, over where each begins in the strips.
 *
 *     1   2     3 4       5
 *     Dr Hudson
 *     │   │ ┃┃┃ │ ┃ ┃┃    ┃
 *     2 The day of the attack: 3 events · 3 The air ambulance: 4 events
 */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { RowStrip } from './row-strip.tsx';
import type { Row, WhoWhen } from './rows.ts';

export function WhoWhenList({ rows }: { readonly rows: WhoWhen }): ReactNode {
  return (
    <>
      <p className="mt-4 font-sans text-ink-quiet text-sm" aria-hidden="true">
        {pageWords.whoWhen.strokes}
      </p>
      <ChapterNumbers of={rows} />
      <Group name={pageWords.whoWhen.people} rows={rows.people} of={rows} />
      <Group name={pageWords.whoWhen.organisations} rows={rows.organisations} of={rows} />
    </>
  );
}

/** Of the width: a number that is closer than this to the one before it stands lower, else two would be read as one. */
const closest = 0.04;

/** Over the strips: each chapter's number where its first stroke would be. For the eye, as the strips are. */
function ChapterNumbers({ of: { chapters, starts, count } }: { readonly of: WhoWhen }): ReactNode {
  const numberOf = useChapterNumber();
  return (
    <svg
      width="100%"
      height="32"
      aria-hidden="true"
      className="sticky top-0 z-10 mt-4 overflow-visible bg-paper print:overflow-hidden font-sans text-xs"
    >
      {chapters.map((chapter, at) => {
        const start = (starts[at] ?? 0) / count;
        const isClose = at > 0 && start - (starts[at - 1] ?? 0) / count < closest;
        return (
          <text key={chapter} x={`${100 * start}%`} y={isClose ? 27 : 15} className="tabular fill-ink-quiet">
            {numberOf(chapter)}
          </text>
        );
      })}
      <path d="M-32 31.5h2000" className="stroke-hairline" />
    </svg>
  );
}

/** As the guide counts them, whatever the filters leave. */
function useChapterNumber(): (chapter: string) => number {
  const { phases } = useTimeline();
  const ids = [...phases.keys()];
  return (chapter) => ids.indexOf(chapter) + 1;
}

interface GroupProps {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly of: WhoWhen;
}

function Group({ name, rows, of }: GroupProps): ReactNode {
  const { view } = useView();
  const { phases } = useTimeline();
  const numberOf = useChapterNumber();
  if (rows.length === 0) return null;
  const only = (row: Row, chapter: string) =>
    withChosen(withChosen({ ...view, page: { kind: 'chronology' } }, row.kind, [row.id]), 'phase', [chapter]);
  return (
    <section className="mt-8">
      <h2 className="font-sans font-semibold text-sm">{name}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-hairline border-b py-3">
            <h3>
              <ViewLink
                to={{ ...view, page: { kind: row.kind, id: row.id } }}
                className="title-link scroll-mt-10 font-semibold"
              >
                {row.name}
              </ViewLink>
            </h3>
            <RowStrip row={row} of={of} />
            <ul className="wrap-anywhere flex flex-wrap gap-x-4 font-sans text-sm">
              {row.cells
                .filter(({ events }) => events.length > 0)
                .map(({ chapter, events }) => (
                  <li key={chapter} className="py-1">
                    <span aria-hidden="true" className="tabular text-ink-quiet text-xs">
                      {numberOf(chapter)}{' '}
                    </span>
                    <ViewLink to={only(row, chapter)} className="scroll-mt-10">
                      {pageWords.whoWhen.cell(phases.get(chapter)?.name ?? chapter, events.length)}
                    </ViewLink>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
