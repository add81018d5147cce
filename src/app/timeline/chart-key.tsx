/**
 * What the marks mean, of those that are on the chart and in the strip above it, what its rows are, and which keys go from one
 * mark to the next. It is asked for among the chart's buttons and opens below the chart, so that it covers nothing.
 */
import { type ReactNode, useContext, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { chartWords } from '../words/chart-words.ts';
import { KeyPlaceContext } from './key-place.ts';
import { type LegendEntry, legendOf, orderLegend, stripLegend } from './legend.ts';
import type { OrderedLanes } from './order-lanes.ts';
import type { Mark } from './to-items.ts';

interface ChartKeyProps {
  /** All that the chart draws now. */
  readonly marks: readonly Mark[];
  readonly untimed: boolean;
  /** What is known of the order, where places are an order and no times. */
  readonly order: OrderedLanes | null;
}

export function ChartKey(props: ChartKeyProps): ReactNode {
  const place = useContext(KeyPlaceContext);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="score-key-button word-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {chartWords.key}
      </button>
      {open && place !== null && createPortal(<Key {...props} id={id} strip={place.strip} />, place.element)}
    </>
  );
}

interface KeyProps extends ChartKeyProps {
  readonly id: string;
  readonly strip: Parameters<typeof stripLegend>[0];
}

function Key({ marks, untimed, order, id, strip }: KeyProps): ReactNode {
  const { shapes, lines } = order === null ? legendOf(marks, untimed) : orderLegend(marks, untimed, order.joins);
  return (
    <section id={id} aria-label={chartWords.key} className="score-key">
      <Part heading={chartWords.inChart} entries={shapes}>
        {chartWords.rows}
      </Part>
      {lines.length > 0 && <Part heading={chartWords.linesMean} entries={lines} />}
      <Part heading={chartWords.inStrip} entries={stripLegend(strip)}>
        {chartWords.stripScale}
      </Part>
      <p>{chartWords.keys}</p>
    </section>
  );
}

interface PartProps {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
  /** What is said of all of them. */
  readonly children?: ReactNode;
}

function Part({ heading, entries, children }: PartProps): ReactNode {
  return (
    <div>
      <h2>{heading}</h2>
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
      {children !== undefined && <p>{children}</p>}
    </div>
  );
}
