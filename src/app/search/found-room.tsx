/**
 * The room for what was found: laid over the page below the field, or above it where there is more room, so that it is seen
 * while typing and nothing moves.
 *
 *     ┌ names, chart ┌──────────────┐         ┌ Search ┐
 *     │              │ 1 of 81 …    │         └────────┴─────┐
 *     └ Search ──────┴──────────────┘         │ 1 of 81 …    │
 */
import './found.css';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** What is enough below the field, and what is kept free at the edge of the screen, in pixels. */
const enough = 320;
const margin = 12;

interface Room {
  readonly side: 'above' | 'below';
  readonly height: number;
}

export function FoundRoom({ children }: { readonly children: ReactNode }): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const [{ side, height }, setRoom] = useState<Room>({ side: 'below', height: enough });
  useLayoutEffect(() => {
    const measure = () => setRoom(roomAround(own.current?.closest('[data-search]') ?? null));
    measure();
    // The keyboard on the screen comes after the field has the focus.
    window.visualViewport?.addEventListener('resize', measure);
    return () => window.visualViewport?.removeEventListener('resize', measure);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed here; the field only keeps the focus.
    <div
      ref={own}
      className="found-room"
      data-side={side}
      style={{ maxHeight: height }}
      onMouseDown={(event) => {
        // The field keeps the focus, else a link would be gone before it is pressed.
        if (event.target !== event.currentTarget) event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}

/** `holder` is the field with its label, which stays in sight too. */
function roomAround(holder: Element | null): Room {
  const field = holder?.querySelector('input')?.getBoundingClientRect();
  if (holder === null || field === undefined) return { side: 'below', height: enough };
  const [top, end] = [window.visualViewport?.offsetTop ?? 0, window.visualViewport?.height ?? window.innerHeight];
  const below = top + end - field.bottom - margin;
  const above = holder.getBoundingClientRect().top - top - margin;
  return below >= Math.min(enough, above) ? { side: 'below', height: below } : { side: 'above', height: above };
}
