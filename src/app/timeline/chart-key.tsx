/** What the marks mean, of those that are on the chart, and which keys go from one to the next. */
import type { ReactNode } from 'react';
import { chartWords } from '../words/chart-words.ts';
import { type LegendEntry, legendOf, orderLegend } from './legend.ts';
import type { Mark } from './to-items.ts';

interface ChartKeyProps {
  /** All that the chart draws now. */
  readonly marks: readonly Mark[];
  readonly untimed: boolean;
  /** Whether places are an order and no times. */
  readonly inOrder: boolean;
}

export function ChartKey({ marks, untimed, inOrder }: ChartKeyProps): ReactNode {
  const { shapes, lines } = inOrder ? orderLegend(marks, untimed) : legendOf(marks, untimed);
  return (
    <details className="score-key">
      <summary className="word-button">{chartWords.key}</summary>
      <Entries entries={shapes} />
      {lines.length > 0 && (
        <>
          <p>{chartWords.linesMean}</p>
          <Entries entries={lines} />
        </>
      )}
      <p>{chartWords.stripMeans}</p>
      <p>{chartWords.keys}</p>
    </details>
  );
}

function Entries({ entries }: { readonly entries: readonly LegendEntry[] }): ReactNode {
  return (
    <dl>
      {entries.map(({ look, meaning }) => (
        <div key={meaning}>
          <dt aria-hidden="true">
            <span className={`score-mark ${look}`} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
