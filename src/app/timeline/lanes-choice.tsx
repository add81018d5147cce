/** What the chart's lanes stand for: "Lanes by [who speaks ▾]", kept in the address. */
import type { ReactNode } from 'react';
import { useView } from '../use-view.ts';
import { lanesBy } from '../view-state.ts';
import { chartWords } from '../words/chart-words.ts';

export function LanesChoice(): ReactNode {
  const { view, go } = useView();
  return (
    <label className="score-lanes-choice">
      {chartWords.lanes}{' '}
      <select
        value={view.lanes}
        onChange={({ target }) => {
          const lanes = lanesBy.find((each) => each === target.value);
          if (lanes !== undefined) go({ ...view, lanes }, 'replace');
        }}
      >
        {lanesBy.map((each) => (
          <option key={each} value={each}>
            {chartWords.lanesBy[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
