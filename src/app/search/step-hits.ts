/** The arrow keys, from what was found beside the field to the next of it and back to the field; Escape leads there too. */
import type { KeyboardEvent } from 'react';

/** Heard on each hit (`data-hit`), which stand with the field within `data-search`. */
export function stepHits(event: KeyboardEvent<HTMLElement>): void {
  const holder = event.currentTarget.closest('[data-search]');
  if (holder === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const field = holder.querySelector<HTMLElement>('input');
  const hits = holder.querySelectorAll<HTMLElement>('[data-hit]');
  const stops = [field, ...hits].filter((stop) => stop !== null);
  const at = stops.indexOf(event.currentTarget);
  const next = event.key === 'ArrowDown' ? stops[at + 1] : event.key === 'ArrowUp' ? stops[at - 1] : undefined;
  const target = event.key === 'Escape' ? field : next;
  if (at === -1 || target == null) return;
  event.preventDefault();
  target.focus();
}
