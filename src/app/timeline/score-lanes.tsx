/** The lanes behind the marks: what each stands for, and a hairline under each. Every mark says the same in its own words. */
import type { ReactNode } from 'react';
import { placeBox } from './place-box.ts';
import type { PlacedLane } from './score.ts';

export function ScoreLanes({ lanes }: { readonly lanes: readonly PlacedLane[] }): ReactNode {
  return (
    <div className="score-lanes" aria-hidden="true">
      {lanes.map(({ id, name, top, height }) => (
        <div key={id} className="score-lane" ref={placeBox({ x: 0, y: top, height })}>
          <span ref={placeBox({ x: 0, y: 0, height })}>
            <span className="score-lane-name">{name}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
