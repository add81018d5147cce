/** The chart: chapters side by side, and one of them large below. */

import type { Selection } from '../select-events.ts';
import { chartWords } from './chart-words.ts';
import './timeline.css';

export function TimelineChart({ selection }: { readonly selection: Selection }) {
  return (
    <section aria-label={chartWords.region} className="timeline-chart">
      {selection.events.length === 0 && <p>{chartWords.nothing}</p>}
    </section>
  );
}
