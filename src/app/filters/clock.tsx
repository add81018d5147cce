/** In which order the list stands: as it happened, or as it was told at the inquests. */
import { type ReactNode, useId } from 'react';
import { useView } from '../use-view.ts';
import type { ViewState } from '../view-state.ts';
import { words } from '../words/words.ts';

const clocks: readonly { readonly clock: ViewState['clock']; readonly label: string }[] = [
  { clock: 'happened', label: words.filters.asItHappened },
  { clock: 'told', label: words.filters.asItWasTold },
];

export function Clock(): ReactNode {
  const { view, go } = useView();
  // It may stand on the page and in the sheet over it: each is a group of its own.
  const group = useId();
  return (
    <fieldset className="flex flex-wrap gap-x-5 font-sans text-sm print:hidden">
      <legend className="sr-only">{words.filters.order}</legend>
      {clocks.map(({ clock, label }) => (
        <label key={clock} className="flex items-baseline gap-2 py-1 touch:py-2.5">
          <input
            type="radio"
            name={group}
            value={clock}
            className="size-4 translate-y-0.5"
            checked={view.clock === clock}
            onChange={() => go({ ...view, clock })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
