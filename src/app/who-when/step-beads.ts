/**
 * A key pressed on a mark of the table → the mark to go to: along its row, or to the nearest mark of the row above or
 * below.
 */

/** Null where the key is none of these or there is no further mark. */
export function nextBead(from: HTMLElement, key: string): HTMLElement | null {
  const row = from.closest('tr');
  const inRow = (of: Element | null | undefined) => [...(of?.querySelectorAll<HTMLElement>('[data-bead]') ?? [])];
  const own = inRow(row);
  const at = own.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return own[at - 1] ?? null;
    case 'ArrowRight':
      return own[at + 1] ?? null;
    case 'Home':
      return own[0] ?? null;
    case 'End':
      return own.at(-1) ?? null;
    case 'ArrowUp':
    case 'ArrowDown':
      return inNextRow(from, key === 'ArrowUp' ? -1 : 1, inRow);
    default:
      return null;
  }
}

/** Right above or below if that row has the same event, else the nearest in time. Rows without a mark are passed over. */
function inNextRow(
  from: HTMLElement,
  by: -1 | 1,
  inRow: (row: Element | null | undefined) => HTMLElement[],
): HTMLElement | null {
  const rows: readonly Element[] = [...(from.closest('table')?.querySelectorAll('tr') ?? [])];
  const row = rows.findIndex((each) => each.contains(from));
  const place = placeOf(from);
  for (let at = row + by; rows[at] !== undefined; at += by) {
    const marks = inRow(rows[at]);
    const [nearest] = marks.toSorted((one, other) => Math.abs(placeOf(one) - place) - Math.abs(placeOf(other) - place));
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function placeOf(mark: HTMLElement): number {
  return Number(mark.getAttribute('data-place'));
}
