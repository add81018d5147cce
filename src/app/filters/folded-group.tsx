/** A group of controls that can be folded away behind its name. */
import { type ReactNode, useState } from 'react';
import { words } from '../words/words.ts';

interface FoldedGroupProps {
  readonly name: string;
  /** How many choices are made in it; said beside the name. */
  readonly chosen: number;
  /** Whether it is open from the start; with something chosen in it, it always is. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * The name stands twice: as the summary that can be seen, and as the group's legend, because a screen reader says the
 * group's name with each of its checkboxes.
 */
export function FoldedGroup({ name, chosen, startsOpen = false, children }: FoldedGroupProps): ReactNode {
  const [open, setOpen] = useState(startsOpen || chosen > 0);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="border-hairline border-t">
      <summary className="py-2 touch:py-2.5 font-semibold hover:text-accent">
        {name}
        {chosen > 0 && <span className="ml-2 font-normal text-ink-quiet">{words.filters.countChosen(chosen)}</span>}
      </summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{name}</legend>
        {children}
      </fieldset>
    </details>
  );
}
