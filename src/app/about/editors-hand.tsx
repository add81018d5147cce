/** What the editor decided over what the rules had found, in two small tables. */
import type { ReactNode } from 'react';
import type { Edits } from '../../model/timeline.ts';
import { pageWords } from '../words/page-words.ts';

interface EditorsHandProps {
  readonly edits: Edits;
}

/** Nothing of it stands where the editor decided nothing. */
export function EditorsHand({ edits: { fields, times } }: EditorsHandProps): ReactNode {
  const decided = Object.values(times).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Figures
        caption={pageWords.about.decided}
        rows={fields.map(({ field, events }) => [pageWords.about.fields[field] ?? field, events])}
      />
      {decided > 0 && <Figures caption={pageWords.about.rulesFound(decided)} rows={foundRows(times)} />}
    </>
  );
}

/** What the rules had, in the order in which it matters; what they never had is left out. */
function foundRows(times: Edits['times']): FiguresProps['rows'] {
  return (['same', 'wider', 'other', 'nothing', 'cut'] as const).flatMap((found) =>
    times[found] === 0 ? [] : [[pageWords.about.found[found], times[found]] as const],
  );
}

interface FiguresProps {
  readonly caption: string;
  readonly rows: readonly (readonly [name: string, count: number])[];
}

function Figures({ caption, rows }: FiguresProps): ReactNode {
  return (
    <table className="w-full border-collapse text-start">
      <caption className="pb-1 text-start font-semibold">{caption}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name} className="border-hairline border-t first:border-t-0">
            <th scope="row" className="py-1 pe-4 text-start font-normal">
              {name}
            </th>
            <td className="tabular py-1 text-end font-sans text-ink-quiet text-sm">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
