/**
 * A list about to be put in another order → the event the reader is at, and afterwards the list scrolled so that this
 * event stands where it stood.
 *
 *     before                          after
 *     ┌ screen ─────────────┐         ┌ screen ─────────────┐
 *     │ … the end of one    │         │ … what was told     │
 *     │ The helicopter …    │    →    │ The helicopter …    │
 *     │ Mr Ellwood …        │         │ Dr Hudson …         │
 *     └─────────────────────┘         └─────────────────────┘
 *
 * That is the open event where it can be seen, else the one with the focus in it, else the nearest to the top of the
 * screen, or of the list’s own pane (`list-pane.ts`). Who is still at the beginning stays at the beginning: nothing is kept then.
 */
import { bringTo, seenFrom } from './list-pane.ts';
import type { Page } from './page-address.ts';

export interface KeptEvent {
  readonly id: string;
  /** How far it stands below the top of the screen, in pixels. */
  readonly top: number;
}

/** To be asked before the list changes. Entries are whatever carries `data-event`. */
export function eventToKeep(page: Page): KeptEvent | null {
  const all = [...document.querySelectorAll<HTMLElement>('main [data-event]')];
  const from = all[0] === undefined ? 0 : seenFrom(all[0]);
  const entries = all.filter((entry) => isSeen(entry, from));
  const distance = (entry: Element) => Math.abs(entry.getBoundingClientRect().top - from);
  const [nearest] = entries.toSorted((one, other) => distance(one) - distance(other));
  const open =
    page.kind === 'event' ? entries.find((entry) => entry.getAttribute('data-event') === page.id) : undefined;
  const focused = entries.find((entry) => entry.contains(document.activeElement));
  const chosen = open ?? focused ?? (nearest !== undefined && isFirst(nearest) ? undefined : nearest);
  const id = chosen?.getAttribute('data-event');
  return !chosen || !id ? null : { id, top: chosen.getBoundingClientRect().top };
}

/** To be asked after: false where the event is no longer in the list. The focus is left where it is. */
export function keepEvent({ id, top }: KeptEvent): boolean {
  const entry = document.querySelector(`main [data-event="${CSS.escape(id)}"]`);
  if (entry === null || entry.getClientRects().length === 0) return false;
  bringTo(entry, top);
  return true;
}

/** On the screen, at least in part; what has only its last line there has been read. */
function isSeen(entry: Element, from: number): boolean {
  const { top, bottom, height } = entry.getBoundingClientRect();
  return height > 0 && bottom > from + 40 && top < window.innerHeight;
}

function isFirst(entry: Element): boolean {
  return document.querySelector('main [data-event]') === entry;
}
