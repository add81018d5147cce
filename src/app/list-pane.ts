/**
 * The list beside an open event, on a screen with room for both → a part of the page with a scroll of its own, so that it can
 * stand at that event while the event, the names and the chart stand where the page begins.
 *
 *     ┌ chart ──────────┬ event ──┐
 *     ├ list ───────────┤         │      `bringTo(entry, 500)`: the pane is scrolled first, and the window by what is left
 *     │ … the open one  │         │
 *     └─────────────────┴─────────┘
 *
 * Where no event is open, and on a phone, the list is scrolled with the page, and all of this is the window's.
 */

/** Null where the list is scrolled with the page, or is not drawn. */
export function listPane(): HTMLElement | null {
  const list = document.getElementById('chronology');
  return list !== null && getComputedStyle(list).overflowY === 'auto' && list.getClientRects().length > 0 ? list : null;
}

/** Scrolls what an element stands in until it stands `top` pixels below the top of the screen, as far as that goes. */
export function bringTo(element: Element, top: number): void {
  const away = () => element.getBoundingClientRect().top - top;
  const pane = listPane();
  if (pane?.contains(element)) pane.scrollTop += away();
  window.scrollBy({ top: away(), behavior: 'instant' });
}

/** How far below the top of the screen the part begins in which an element can be seen. */
export function seenFrom(element: Element): number {
  const pane = listPane();
  return pane?.contains(element) ? Math.max(0, pane.getBoundingClientRect().top) : 0;
}

/** What stays at the top of the list, and a line of what comes before. */
const above = 96;

/** Scrolls the pane alone, and only where the element cannot be seen in it. */
export function showInPane(element: Element | null): void {
  const pane = listPane();
  if (pane === null || element === null || !pane.contains(element)) return;
  const { top, bottom } = element.getBoundingClientRect();
  const end = Math.min(window.innerHeight, pane.getBoundingClientRect().bottom);
  const begin = pane.getBoundingClientRect().top;
  if (top < begin + above / 2 || Math.min(bottom, top + above) > end) pane.scrollTop += top - begin - above;
}
