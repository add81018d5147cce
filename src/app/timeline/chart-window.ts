/**
 * What part of time the chart shows, and how it moves: pure arithmetic on two instants in epoch milliseconds.
 *
 *     limits   |-----------------------------|
 *     window         [---------]                later → [---------], closer → [----]
 */

export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

const minute = 60_000;
/** No closer than this: two minutes side by side are then half the chart apart. */
export const closest: number = 4 * minute;

/** A window around all of `held`, with room at both sides, and never less than `least` milliseconds of time. */
export function fitWindow(held: TimeWindow, least: number = 60 * minute): TimeWindow {
  const span = Math.max(held.end - held.start, least);
  const middle = (held.start + held.end) / 2;
  return { start: middle - span * 0.56, end: middle + span * 0.56 };
}

/** How far the chart may be moved from a window that shows everything: a quarter to either side. */
export function limitsOf(fit: TimeWindow): TimeWindow {
  const room = (fit.end - fit.start) / 4;
  return { start: fit.start - room, end: fit.end + room };
}

/** `factor` 0.5 shows half as much time around the middle, 2 twice as much; stays within the limits. */
export function zoomed(window: TimeWindow, factor: number, limits: TimeWindow): TimeWindow {
  const span = Math.min(Math.max((window.end - window.start) * factor, closest), limits.end - limits.start);
  const middle = (window.start + window.end) / 2;
  return within({ start: middle - span / 2, end: middle + span / 2 }, limits);
}

/** Moved by a part of its own width: −0.5 is half a window earlier. */
export function moved(window: TimeWindow, part: number, limits: TimeWindow): TimeWindow {
  const by = (window.end - window.start) * part;
  return within({ start: window.start + by, end: window.end + by }, limits);
}

/** The same window if it shows some of `mark`; otherwise one of the same width with it in the middle. */
export function bringInto(window: TimeWindow, mark: TimeWindow, limits: TimeWindow): TimeWindow {
  const span = window.end - window.start;
  const margin = span * 0.02;
  if (mark.end >= window.start + margin && mark.start <= window.end - margin) return window;
  const middle = (mark.start + mark.end) / 2;
  return within({ start: middle - span / 2, end: middle + span / 2 }, limits);
}

export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
}

function within(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const span = window.end - window.start;
  if (span >= limits.end - limits.start) return limits;
  const start = Math.min(Math.max(window.start, limits.start), limits.end - span);
  return { start, end: start + span };
}
