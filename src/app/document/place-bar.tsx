/**
 * Where the heading of a document is out of sight, a line at the top of the screen that names it: its title, publisher and day.
 *
 *     Live blog of the inquests (first capture)  The Independent, 3 October 2018
 *     ──────────────────────────────────────────────────────────────────────────
 *     30  They were unable to land immediately …
 *
 * For the eye alone: to those who listen, the page's title and heading have said it. Nothing of it is there before the script.
 */
import './place-bar.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { SourceDocument } from '../../model/source.ts';
import type { Dates } from '../dates.ts';
import { Unparted } from '../ui/unparted.tsx';

interface PlaceBarProps {
  readonly document: SourceDocument;
  readonly dates: Dates;
  /** The heading that says the same; null before it is drawn. */
  readonly heading: Element | null;
}

/** To be a child of what it stays over. */
export function PlaceBar({ document: { title, publisher, published }, dates, heading }: PlaceBarProps): ReactNode {
  const inSight = useInSight(heading);
  const day = published === undefined ? null : dates.at(published);
  const from = [publisher, day === null ? undefined : dates.written(day, 'day')].filter((part) => part !== undefined);
  return (
    <div className="place-bar" aria-hidden="true">
      {!inSight && (
        <p>
          <b>{title}</b>{' '}
          <span>
            <Unparted>{from.join(', ')}</Unparted>
          </span>
        </p>
      )}
    </div>
  );
}

/** Whether any of it is on the screen; taken to be so until it is known. */
function useInSight(element: Element | null): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return inSight;
}
