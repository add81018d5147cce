/**
 * A name that opens what is drawn only once it is open: `<Unfolding name="Share">{() => <Offers />}</Unfolding>`.
 *
 * On a quiet line it opens below the whole line. Without a script, which it needs, it is not shown.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface UnfoldingProps {
  readonly name: string;
  readonly children: () => ReactNode;
}

export function Unfolding({ name, children }: UnfoldingProps): ReactNode {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // It opens by itself before the page is alive, and nobody hears of it.
  useEffect(() => setOpen(details.current?.open === true), []);
  return (
    <details
      ref={details}
      data-needs-script=""
      className="font-sans text-sm open:basis-full print:hidden"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="word-button w-fit touch:py-2.5">{name}</summary>
      {open && children()}
    </details>
  );
}
