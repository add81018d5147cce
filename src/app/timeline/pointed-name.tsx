/** The name of the mark that is pointed at, has the focus or is open, in words above the chart. */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import type { LaneEvent } from './lanes.ts';
import { markNote, nameOf } from './mark-names.ts';
import type { Mark } from './to-items.ts';

/** A mark's name is hidden from assistive technology: there the mark itself has just said it. */
export function PointedName(props: { readonly mark: Mark | LaneEvent | null; readonly usual: ReactNode }): ReactNode {
  const { mark, usual } = props;
  const index = useTimeline();
  if (mark === null) return <p className="score-name tabular">{usual}</p>;
  return (
    <p className="score-name tabular" aria-hidden="true">
      <span className="text-ink">{nameOf(mark, index.dates)}</span> <span>{markNote(mark, index)}</span>
    </p>
  );
}
