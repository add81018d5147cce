/** The words beside marks for which there was room. Every mark has its full name as a link; these are for the eye. */
import type { ReactNode } from 'react';
import type { PlacedLabel } from './labels.ts';
import { placeBox } from './place-box.ts';

export function ScoreLabels(props: {
  readonly labels: readonly PlacedLabel[];
  /** How high each is, in pixels. */
  readonly line: number;
  readonly open: string | null;
}): ReactNode {
  return (
    <div aria-hidden="true">
      {props.labels.map(({ id, text, x, y, width, before }) => (
        <span
          key={id}
          ref={placeBox({ x, y: y - props.line / 2, width, height: props.line })}
          className={['score-label', id === props.open ? 'is-open' : '', before ? 'is-before' : ''].join(' ').trim()}
        >
          <span>{text}</span>
        </span>
      ))}
    </div>
  );
}
