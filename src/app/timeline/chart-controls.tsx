/** Moving through time without dragging or wheels: words that are buttons, and what the marks mean. */
import type { ReactNode } from 'react';
import { chartWords } from './chart-words.ts';

export interface ChartControlsProps {
  /** A part of the window: −0.5 is half of it earlier. */
  readonly onMove: (part: number) => void;
  /** 0.5 shows half as much time. */
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Further buttons, before these. */
  readonly children: ReactNode;
}

export function ChartControls({ onMove, onZoom, onFit, children }: ChartControlsProps): ReactNode {
  const controls = [
    [chartWords.earlier, () => onMove(-0.5)],
    [chartWords.later, () => onMove(0.5)],
    [chartWords.closer, () => onZoom(0.5)],
    [chartWords.wider, () => onZoom(2)],
    [chartWords.all, onFit],
  ] as const;
  return (
    <div className="score-controls">
      {children}
      {controls.map(([word, act]) => (
        <button key={word} type="button" className="word-button" onClick={act}>
          {word}
        </button>
      ))}
      <details className="score-key">
        <summary className="word-button">{chartWords.key}</summary>
        <dl>
          {keyEntries.map(([look, meaning]) => (
            <div key={meaning}>
              <dt aria-hidden="true">
                <span className={`score-mark ${look}`} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{chartWords.keys}</p>
      </details>
    </div>
  );
}

const keyEntries = [
  ['is-moment is-said', 'Known to the minute'],
  ['is-range is-said from-soft to-soft', 'Somewhere within this time'],
  ['is-range is-said from-firm to-firm', 'Between these two times, as the words say'],
  ['is-range is-said from-open to-soft', 'One end is not stated'],
  ['is-range is-bounded from-soft to-soft', 'Known only from the order of events'],
  ['is-range is-edited from-soft to-soft', 'Decided by the editor, with a reason'],
  ['is-point is-said', 'A time too short to be drawn to scale here'],
  ['is-count', 'Several events, counted together'],
] as const;
