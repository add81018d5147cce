/** Moving through time without dragging or wheels: words that are buttons, what is drawn and how, what the marks mean. */
import type { ReactNode } from 'react';
import { chartWords } from '../words/chart-words.ts';

export interface ChartControlsProps {
  /** A part of the window: −0.5 is half of it earlier. */
  readonly onMove: (part: number) => void;
  /** 0.5 shows half as much time. */
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** What is drawn and how, before the buttons. */
  readonly choices: ReactNode;
  /** What the marks mean, after the buttons. */
  readonly children: ReactNode;
}

export function ChartControls({ onMove, onZoom, onFit, choices, children }: ChartControlsProps): ReactNode {
  const controls = [
    [chartWords.earlier, () => onMove(-0.5)],
    [chartWords.later, () => onMove(0.5)],
    [chartWords.closer, () => onZoom(0.5)],
    [chartWords.wider, () => onZoom(2)],
    [chartWords.all, onFit],
  ] as const;
  return (
    <div className="score-controls">
      {choices}
      {controls.map(([word, act]) => (
        <button key={word} type="button" className="word-button" onClick={act}>
          {word}
        </button>
      ))}
      {children}
    </div>
  );
}
