/** The name of the mark that is pointed at, has the focus or is open, in words above the chart. */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { chartWords, markNote, nameOf } from './chart-words.ts';
import type { Mark } from './to-items.ts';

/** Hidden from assistive technology: there the mark itself has just said it. */
export function PointedName({ mark }: { readonly mark: Mark | null }): ReactNode {
  const zone = useTimeline().timeline.timezone;
  return (
    <p className="score-name tabular" aria-hidden="true">
      {mark === null ? (
        chartWords.hint
      ) : (
        <>
          <span className="text-ink">{nameOf(mark, zone)}</span> <span>{markNote(mark)}</span>
        </>
      )}
    </p>
  );
}
