/** The lanes behind the marks: who speaks, and a hairline under each. Every mark says the same in its own words. */
import type { ReactNode } from 'react';
import { laneWords } from './chart-words.ts';
import { placeBox } from './place-box.ts';
import type { PlacedLane } from './score.ts';

const nameWidth = 112;

export function ScoreLanes({ lanes }: { readonly lanes: readonly PlacedLane[] }): ReactNode {
  return (
    <div className="score-lanes" aria-hidden="true">
      {lanes.map(({ standing, top, height }) => (
        <div key={standing} className="score-lane" ref={placeBox({ x: 0, y: top, height })}>
          <span ref={placeBox({ x: 0, y: 0, width: nameWidth, height })}>{laneWords[standing]}</span>
        </div>
      ))}
    </div>
  );
}
