/**
 * Rows of people and organisations → a table with a mark for each event, in one place across in every row that it is in: one
 * tab stop, the arrow keys go from mark to mark, and a line joins the marks of the one that is pointed at.
 */
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { spanWords } from '../time-words.ts';
import { Unparted } from '../ui/unparted.tsx';
import { useSize } from '../ui/use-size.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { Bead, BeadDrawing, type Pointed } from './bead.tsx';
import { type Column, columnsFor, linesFor, markSize } from './places.ts';
import type { Cell, Row, WhoWhen } from './rows.ts';
import { nextBead } from './step-beads.ts';

export function WhoWhenTable({ rows }: { readonly rows: WhoWhen }): ReactNode {
  const [pointed, point] = useState<Pointed | null>(null);
  const [visited, visit] = useState<string | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const { width } = useSize(holder);
  const names = width < roomyFrom ? nameWidth.narrow : nameWidth.roomy;
  const columns = useMemo(() => columnsFor(rows, width - names), [rows, width, names]);
  const stop = visited ?? firstBead([...rows.people, ...rows.organisations]);
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
      <Key />
      <p
        className="sticky top-0 z-10 truncate border-hairline border-b bg-paper py-2 font-sans text-sm"
        aria-hidden={pointed !== null}
      >
        {pointed?.label ?? <span className="text-ink-quiet">{pageWords.whoWhen.hint}</span>}
      </p>
      <div ref={holder} className="relative">
        {pointed !== null && <AcrossRows at={names + acrossTo(columns, pointed.event)} />}
        <table
          className="w-full table-fixed border-collapse font-sans text-sm [&_a]:scroll-mt-48"
          onKeyDown={onKeyDown}
        >
          <caption className="sr-only">{pageWords.whoWhen.about}</caption>
          <colgroup>
            <col style={{ width: names }} />
            {columns.map(({ chapter, width: own }) => (
              <col key={chapter} style={{ width: own }} />
            ))}
          </colgroup>
          <Head columns={columns} />
          {(['people', 'organisations'] as const).map((kind) => (
            <Rows
              key={kind}
              name={pageWords.whoWhen[kind]}
              rows={rows[kind]}
              columns={columns}
              stop={stop}
              onPoint={point}
            />
          ))}
        </table>
      </div>
    </>
  );
}

/** The width of the names, in pixels, and from which width of the table on there is room for the longer. */
const nameWidth = { narrow: 156, roomy: 176 } as const;
const roomyFrom = 1360;

function acrossTo(columns: readonly Column[], event: string): number {
  const at = columns.findIndex(({ middles }) => middles.has(event));
  const before = columns.slice(0, Math.max(0, at)).reduce((sum, { width }) => sum + width, 0);
  return before + (columns[at]?.middles.get(event) ?? 0);
}

/** Through all rows, where the same moment stands in each. */
function AcrossRows({ at }: { readonly at: number }): ReactNode {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-y-0 border-accent border-l"
      style={{ left: at }}
    />
  );
}

/**
 * Below the line that names the mark, for as long as the table is read, where the screen has height to spare. Lines of its own:
 * those of a table's cells would scroll away.
 */
const stays =
  'relative bg-paper before:absolute before:inset-0 before:border-hairline before:border-b before:content-[""] [th&]:before:border-l [@media(height>=36rem)]:sticky [@media(height>=36rem)]:top-10 [@media(height>=36rem)]:z-[9]';

function Head({ columns }: { readonly columns: readonly Column[] }): ReactNode {
  const { phases, dates } = useTimeline();
  return (
    <thead>
      <tr className="align-bottom">
        <td className={stays} />
        {columns.map(({ chapter }) => {
          const phase = phases.get(chapter);
          return (
            <th
              key={chapter}
              scope="col"
              className={`${stays} py-2 pr-1 pl-[5px] text-start font-semibold text-xs [overflow-wrap:anywhere]`}
            >
              {phase?.name ?? chapter}
              <span className="block text-balance font-normal text-ink-quiet">
                <Unparted narrow={true}>{spanWords(phase?.from ?? null, phase?.to ?? null, dates)}</Unparted>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowsProps {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly stop: string | null;
  readonly onPoint: (pointed: Pointed | null) => void;
}

function Rows({ name, rows, columns, stop, onPoint }: RowsProps): ReactNode {
  const { view } = useView();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={columns.length + 1} scope="rowgroup" className="pt-6 pb-1 text-start font-semibold">
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id} className="border-hairline border-b align-top">
          <th scope="row" className="py-1 pr-2 text-start font-normal">
            <ViewLink to={{ ...view, page: { kind: row.kind, id: row.id } }} className="title-link">
              {row.name}
            </ViewLink>
          </th>
          {row.cells.map((cell, at) => (
            <td
              key={cell.chapter}
              data-cell={`${row.id} ${cell.chapter}`}
              className="border-hairline border-l p-0 py-1"
            >
              <Marks of={row} cell={cell} column={columns[at]} stop={stop} onPoint={onPoint} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface MarksProps extends Pick<RowsProps, 'stop' | 'onPoint'> {
  readonly of: Row;
  readonly cell: Cell;
  readonly column: Column | undefined;
}

function Marks({ of, cell: { chapter, events }, column, stop, onPoint }: MarksProps): ReactNode {
  if (events.length === 0) return null;
  const middles = events.map(({ event }) => column?.middles.get(event.id) ?? 0);
  const lines = linesFor(middles);
  return (
    <ul className="relative" style={{ height: markSize * (Math.max(...lines) + 1) }}>
      {events.map((each, at) => (
        <li
          key={each.event.id}
          className="absolute"
          style={{ left: (middles[at] ?? 0) - markSize / 2, top: markSize * (lines[at] ?? 0) }}
        >
          <Bead of={each} name={of.name} stop={`${of.id} ${chapter} ${each.event.id}` === stop} onPoint={onPoint} />
        </li>
      ))}
    </ul>
  );
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
    <dl className="mb-4 flex flex-wrap gap-x-6 gap-y-1 font-sans text-ink-quiet text-sm">
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
