/** Whether the chart's places are times or an order: "Drawn [in order ▾]". */
import type { ReactNode } from 'react';
import { chartWords } from '../words/chart-words.ts';
import { WordChoice } from './word-choice.tsx';

const scales = ['order', 'time'] as const;
export type Scale = (typeof scales)[number];

interface ScaleChoiceProps {
  readonly scale: Scale;
  readonly onChoose: (scale: Scale) => void;
}

export function ScaleChoice({ scale, onChoose }: ScaleChoiceProps): ReactNode {
  return (
    <WordChoice label={chartWords.drawn} value={scale} values={scales} words={chartWords.scales} onChoose={onChoose} />
  );
}
