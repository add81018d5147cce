/**
 * The same where there is no room for a table: each person with the chapters they are in, as links to just those events, below
 * a strip of strokes.
 *
 *     Dr Hudson
 *     │   │ ┃┃┃ │ ┃ ┃┃    ┃
 *     The day of the attack: 3 events · The air ambulance: 4 events
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
      <Group name={pageWords.whoWhen.people} rows={rows.people} of={rows} />
      <Group name={pageWords.whoWhen.organisations} rows={rows.organisations} of={rows} />
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly of: WhoWhen;
}

function Group({ name, rows, of }: GroupProps): ReactNode {
  const { view } = useView();
  const { phases } = useTimeline();
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
              <ViewLink to={{ ...view, page: { kind: row.kind, id: row.id } }} className="title-link font-semibold">
                {row.name}
              </ViewLink>
            </h3>
            <RowStrip row={row} of={of} />
            <ul className="wrap-anywhere flex flex-wrap gap-x-4 font-sans text-sm">
              {row.cells
                .filter(({ events }) => events.length > 0)
                .map(({ chapter, events }) => (
                  <li key={chapter} className="py-1">
                    <ViewLink to={only(row, chapter)}>
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
