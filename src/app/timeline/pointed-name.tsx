/** The name of the mark that is pointed at, has the focus or is open, in words above the chart. */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import type { LaneEvent } from './lanes.ts';
import { markNote, nameOf } from './mark-names.ts';
import type { Mark } from './to-items.ts';

interface PointedNameProps {
  readonly mark: Mark | LaneEvent | null;
  /** Whether it is pointed at or has the focus, and is not only the open one. */
  readonly isPointed: boolean;
  /** What stands there otherwise. */
  readonly usual: ReactNode;
}

/** A mark's name is hidden from assistive technology: there the mark itself has just said it. */
export function PointedName({ mark, isPointed, usual }: PointedNameProps): ReactNode {
  const index = useTimeline();
  if (mark === null) return <p className="score-name tabular">{usual}</p>;
  return (
    <p className={`score-name tabular ${isPointed ? 'is-pointed' : ''}`} aria-hidden="true">
      <span className="text-ink">{nameOf(mark, index.dates)}</span> <span>{markNote(mark, index)}</span>
    </p>
  );
}
