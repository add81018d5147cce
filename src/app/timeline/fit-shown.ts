/**
 * The events of a chapter → the window that shows all of it, whatever the filter leaves of them: the scale of a chapter
 * does not change with the filter, so what is left can be seen among what is not.
 */
import type { When } from '../../model/time.ts';
import { fitWindow, type TimeWindow } from './chart-window.ts';
import { hull, readExtent } from './extent.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Null where none of them has a time. A lone open end gets two months around it, a lone minute an hour. */
export function fitShown(whens: readonly (When | null)[]): TimeWindow | null {
  const extents = whens.map(readExtent);
  const held = hull(extents);
  if (held === null) return null;
  const isOpen = extents.some((extent) => extent?.from === 'open' || extent?.to === 'open');
  const isPrecise = extents.some((extent) => extent?.precise === true);
  return fitWindow(held, isPrecise ? hour : isOpen ? 60 * day : day);
}
