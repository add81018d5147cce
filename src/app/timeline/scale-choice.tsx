/** Whether the chart's places are times or an order: "Drawn [in order ▾]". */
import type { ReactNode } from 'react';
import { chartWords } from '../words/chart-words.ts';

export const scales = ['order', 'time'] as const;
export type Scale = (typeof scales)[number];

interface ScaleChoiceProps {
  readonly scale: Scale;
  readonly onChoose: (scale: Scale) => void;
}

export function ScaleChoice({ scale, onChoose }: ScaleChoiceProps): ReactNode {
  return (
    <label className="score-lanes-choice">
      {chartWords.drawn}{' '}
      <select
        value={scale}
        onChange={({ target }) => {
          const chosen = scales.find((each) => each === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {scales.map((each) => (
          <option key={each} value={each}>
            {chartWords.scales[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
