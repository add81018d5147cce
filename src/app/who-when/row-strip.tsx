/**
 * A row → all its events at a glance where there is no room for the table: a stroke each, in the order of the list, every row to
 * the same measure, with a line where a chapter begins.
 *
 *     │   ││ ▏▏ ││││   ▏
 *
 * A thick stroke was told by the one of the row. It is a picture of the links below it, and says nothing to those who listen.
 */
import type { ReactNode } from 'react';
import type { Row, WhoWhen } from './rows.ts';

const height = 14;
/** Of what an event has across; the rest keeps neighbours apart. */
const thick = 0.7;
const thin = 0.22;

interface RowStripProps {
  readonly row: Row;
  readonly of: Pick<WhoWhen, 'count' | 'starts'>;
}

export function RowStrip({ row, of: { count, starts } }: RowStripProps): ReactNode {
  return (
    <svg
      viewBox={`0 0 ${count} ${height}`}
      preserveAspectRatio="none"
      className="mt-1 h-3.5 w-full"
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      {starts.map((start) => (
        <path key={start} d={`M${start} 0v${height}`} className="stroke-hairline" vectorEffect="non-scaling-stroke" />
      ))}
      {row.cells.flatMap(({ events }) =>
        events.map(({ place, told }) => {
          const width = told ? thick : thin;
          return (
            <rect key={place} x={place + (1 - width) / 2} y={2} width={width} height={height - 4} fill="currentColor" />
          );
        }),
      )}
    </svg>
  );
}
