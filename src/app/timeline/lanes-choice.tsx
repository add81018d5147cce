/** What the chart's lanes stand for: "Lanes by [who speaks ▾]", kept in the address. */
import type { ReactNode } from 'react';
import { useView } from '../use-view.ts';
import { lanesBy } from '../view-state.ts';
import { chartWords } from '../words/chart-words.ts';
import { WordChoice } from './word-choice.tsx';

export function LanesChoice(): ReactNode {
  const { view, go } = useView();
  return (
    <WordChoice
      label={chartWords.lanes}
      value={view.lanes}
      values={lanesBy}
      words={chartWords.lanesBy}
      onChoose={(lanes) => go({ ...view, lanes }, 'replace')}
    />
  );
}
