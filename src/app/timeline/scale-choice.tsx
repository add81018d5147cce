/** Whether the chart's places are times, an order or a list's: "Drawn [in order ▾]". */
import type { ReactNode } from 'react';
import { chartWords } from '../words/chart-words.ts';
import { WordChoice } from './word-choice.tsx';

export type Scale = 'order' | 'list' | 'time';

interface ScaleChoiceProps {
  readonly scale: Scale;
  /** What there is to choose from. */
  readonly scales: readonly Scale[];
  readonly onChoose: (scale: Scale) => void;
}

export function ScaleChoice({ scale, scales, onChoose }: ScaleChoiceProps): ReactNode {
  return (
    <WordChoice label={chartWords.drawn} value={scale} values={scales} words={chartWords.scales} onChoose={onChoose} />
  );
}
