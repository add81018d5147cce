/**
 * Rows of people and organisations → a table with a mark for each event: one tab stop, the arrow keys go from mark to
 * mark.
 */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { spanWords } from '../time-words.ts';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { Bead, BeadDrawing } from './bead.tsx';
import type { Row, WhoWhen } from './rows.ts';
import { nextBead } from './step-beads.ts';

export function WhoWhenTable({ rows }: { readonly rows: WhoWhen }): ReactNode {
  const { phases, dates } = useTimeline();
  const [pointed, point] = useState<string | null>(null);
  const [visited, visit] = useState<string | null>(null);
  const all = [...rows.people, ...rows.organisations];
  const stop = visited ?? firstBead(all);
  const oneLine = onOneLine(rows.chapters.reduce((sum, _, at) => sum + fullest(all, at), 0));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    const next = target instanceof HTMLElement && target.hasAttribute('data-bead') ? nextBead(target, event.key) : null;
    if (next === null) return;
    event.preventDefault();
    visit(`${next.closest('td')?.getAttribute('data-cell')} ${next.getAttribute('data-bead')}`);
    next.focus();
  };
  return (
    <>
      <p
        className="sticky top-0 z-10 truncate border-hairline border-b bg-paper py-2 font-sans text-sm"
        aria-hidden={pointed !== null}
      >
        {pointed ?? <span className="text-ink-quiet">{pageWords.whoWhen.hint}</span>}
      </p>
      <table className="w-full border-collapse font-sans text-sm [&_a]:scroll-mt-12" onKeyDown={onKeyDown}>
        <caption className="sr-only">{pageWords.whoWhen.about}</caption>
        <thead>
          <tr className="align-bottom">
            <td />
            {rows.chapters.map((id) => {
              const phase = phases.get(id);
              return (
                <th
                  key={id}
                  scope="col"
                  className="min-w-17 border-hairline border-b border-l py-2 pr-1 pl-[5px] text-start font-semibold text-xs min-[90rem]:min-w-24"
                >
                  {phase?.name ?? id}
                  <span className="block font-normal text-ink-quiet">
                    <Unparted>{spanWords(phase?.from ?? null, phase?.to ?? null, dates)}</Unparted>
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <Rows
          name={pageWords.whoWhen.people}
          rows={rows.people}
          stop={stop}
          oneLine={oneLine}
          onPoint={point}
          columns={rows.chapters.length}
        />
        <Rows
          name={pageWords.whoWhen.organisations}
          rows={rows.organisations}
          stop={stop}
          oneLine={oneLine}
          onPoint={point}
          columns={rows.chapters.length}
        />
      </table>
      <Key />
    </>
  );
}

interface RowsProps {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly stop: string | null;
  /** Keeps all marks of every cell beside each other, on screens that have the room. */
  readonly oneLine: string;
  readonly onPoint: (name: string | null) => void;
}

function Rows({ name, rows, columns, stop, oneLine, onPoint }: RowsProps): ReactNode {
  const { view } = useView();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={columns + 1} scope="rowgroup" className="pt-6 pb-1 text-start font-semibold">
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id} className="border-hairline border-b align-top">
          <th scope="row" className="w-[9.75rem] min-w-[9.75rem] py-1 pr-2 text-start font-normal min-[90rem]:w-44">
            <ViewLink to={{ ...view, page: { kind: row.kind, id: row.id } }} className="title-link">
              {row.name}
            </ViewLink>
          </th>
          {row.cells.map(({ chapter, events }) => (
            <td key={chapter} data-cell={`${row.id} ${chapter}`} className="border-hairline border-l py-1">
              {events.length > 0 && (
                <ul className={`flex flex-wrap ${oneLine}`}>
                  {events.map((of) => (
                    <li key={of.event.id}>
                      <Bead
                        of={of}
                        name={row.name}
                        stop={`${row.id} ${chapter} ${of.event.id}` === stop}
                        onPoint={onPoint}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** So many marks, of 24 px each, stand beside the names on a laptop's screen and on a wide one. */
const mostInLine = { laptop: 41, wide: 42 } as const;

function onOneLine(marks: number): string {
  if (marks > mostInLine.wide) return '';
  return marks > mostInLine.laptop ? 'min-[90rem]:flex-nowrap' : 'xl:flex-nowrap';
}

/** How many marks the fullest cell of a chapter has. */
function fullest(rows: readonly Row[], chapter: number): number {
  return Math.max(0, ...rows.map(({ cells }) => cells[chapter]?.events.length ?? 0));
}

function firstBead(rows: readonly Row[]): string | null {
  for (const { id, cells } of rows) {
    const cell = cells.find(({ events }) => events.length > 0);
    const first = cell?.events[0];
    if (cell !== undefined && first !== undefined) return `${id} ${cell.chapter} ${first.event.id}`;
  }
  return null;
}

function Key(): ReactNode {
  const entries = [
    ['minute', false, pageWords.whoWhen.minute],
    ['range', false, pageWords.whoWhen.range],
    ['untimed', false, pageWords.whoWhen.untimed],
    ['range', true, pageWords.whoWhen.told],
    ['range', false, pageWords.whoWhen.isIn],
  ] as const;
  return (
    <dl className="mt-6 flex flex-wrap gap-x-6 gap-y-1 font-sans text-ink-quiet text-sm">
      {entries.map(([shape, told, meaning]) => (
        <div key={meaning} className="flex items-center gap-2">
          <dt>
            <BeadDrawing shape={shape} told={told} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
