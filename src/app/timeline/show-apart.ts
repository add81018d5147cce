/**
 * A mark that counts several events, pressed → where the reader goes on: the chart drawn closer, with the focus on its
 * marks, or, where they cover the same time and can never be drawn apart, the first of them in the list.
 */
import { useEffect, useRef } from 'react';
import type { CountMark } from './to-items.ts';

/** The title of the first that the list has; nothing where it has none of them. */
export function focusInList({ events }: CountMark): void {
  const titles = events.flatMap(({ event }) => document.getElementById(`title-${event.id}`) ?? []);
  const [first] = titles.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const link = first?.querySelector('a') ?? first;
  link?.scrollIntoView({ block: 'center' });
  link?.focus({ preventScroll: true });
}

/** Asks for the focus: once `drawn` is another, it goes to the mark at which Tab stops, if what had it is gone. */
export function useFocusOnStop(overlay: HTMLElement | null, drawn: unknown): () => void {
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each drawing is a chance that the mark is there.
  useEffect(() => {
    if (!asked.current || document.activeElement !== document.body) return;
    asked.current = false;
    overlay?.querySelector<HTMLElement>('[data-mark][tabindex="0"]')?.focus();
  }, [overlay, drawn]);
  return () => {
    asked.current = true;
  };
}
