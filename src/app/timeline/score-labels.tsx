/** The words beside marks for which there was room. Every mark has its full name as a link; these are for the eye. */
import type { ReactNode } from 'react';
import type { PlacedLabel } from './labels.ts';
import { placeBox } from './place-box.ts';

const lineHeight = 16;

export function ScoreLabels(props: {
  readonly labels: readonly PlacedLabel[];
  readonly open: string | null;
}): ReactNode {
  return (
    <div aria-hidden="true">
      {props.labels.map(({ id, text, x, y, width, before }) => (
        <span
          key={id}
          ref={placeBox({ x, y: y - lineHeight / 2, width, height: lineHeight })}
          className={['score-label', id === props.open ? 'is-open' : '', before ? 'is-before' : ''].join(' ').trim()}
        >
          <span>{text}</span>
        </span>
      ))}
    </div>
  );
}
