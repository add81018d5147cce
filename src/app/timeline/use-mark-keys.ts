/**
 * The keyboard in the chart: one tab stop, from which the arrow keys reach every mark.
 *
 *     Tab → the open event's mark, or the one last visited, or the first
 *     ← → in time · ↑ ↓ between lanes · Home End · Page Up, Page Down: chapter · Enter opens · Escape goes back
 */
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isStep, stepFrom } from './mark-steps.ts';
import type { Mark } from './to-items.ts';
import type { Turning } from './use-turning.ts';

export interface MarkKeysProps {
  /** All marks in order of time. */
  readonly order: readonly Mark[];
  /** Those that have an element now. */
  readonly drawn: readonly Mark[];
  /** The open event. */
  readonly open: string | null;
  /** Makes sure that a mark is within what is shown. */
  readonly onReach: (mark: Mark) => void;
  readonly turning: Turning;
  /** The element that holds the marks' links, each with its mark's id in `data-mark`. */
  readonly overlay: HTMLElement | null;
}

export interface MarkKeys {
  /** The mark that Tab reaches. */
  readonly stop: string | null;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onFocus(event: FocusEvent<HTMLElement>, mark: Mark): void;
}

export function useMarkKeys({ order, drawn, open, onReach, turning, overlay }: MarkKeysProps): MarkKeys {
  const [visited, visit] = useState<string | null>(null);
  const wanted = useRef<'none' | 'visited' | 'first'>('none');
  const cameFrom = useRef<HTMLElement | null>(null);
  /** The drawing in which the first mark of another chapter got the focus. */
  const turnedIn = useRef<HTMLElement | null>(null);
  const isDrawn = (id: string | null) => drawn.some((mark) => mark.id === id);
  const stop = isDrawn(visited) ? visited : isDrawn(open) ? open : (drawn[0]?.id ?? null);

  // Without dependencies on purpose: the wanted element may appear in any later drawing.
  useLayoutEffect(() => {
    if (turning.isTurning() && drawn.length > 0) {
      turning.done();
      wanted.current = 'first';
    }
    // A chapter in order after one to scale is drawn anew, and the marks that had come first are gone with the focus.
    const isAnew = turnedIn.current !== null && turnedIn.current !== overlay;
    if (isAnew && overlay !== null) {
      turnedIn.current = null;
      if (document.activeElement === document.body) wanted.current = 'first';
    }
    if (wanted.current === 'none' || overlay === null) return;
    if (isElsewhere(overlay)) {
      // The key led nowhere new (the last mark, the last chapter), and the reader has gone on since.
      wanted.current = 'none';
      return;
    }
    const id = wanted.current === 'first' ? order[0]?.id : visited;
    const element = [...overlay.querySelectorAll<HTMLElement>('[data-mark]')].find(
      (mark) => mark.getAttribute('data-mark') === id,
    );
    if (element === undefined) return;
    turnedIn.current = wanted.current === 'first' ? overlay : null;
    wanted.current = 'none';
    focusOnceShown(element, overlay);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isStep(key)) {
      const mark = stepFrom(order, event.currentTarget.getAttribute('data-mark'), key);
      if (mark !== null) {
        wanted.current = 'visited';
        visit(mark.id);
        onReach(mark);
      }
    } else if (key === 'PageUp' || key === 'PageDown') {
      turning.turn(key === 'PageUp' ? -1 : 1);
    } else if (key === 'Escape') {
      leave(event.currentTarget, cameFrom.current);
    } else return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLElement>, mark: Mark) => {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && !overlay?.contains(from)) cameFrom.current = from;
    visit(mark.id);
  };
  return { stop, onKeyDown, onFocus };
}

/** A drawing that has just been made is not shown before its first frame, and what is not shown takes no focus. */
function focusOnceShown(element: HTMLElement, overlay: HTMLElement, frames = 10): void {
  element.focus({ preventScroll: true });
  if (document.activeElement === element || frames === 0) return;
  requestAnimationFrame(() => {
    if (element.isConnected && !isElsewhere(overlay)) focusOnceShown(element, overlay, frames - 1);
  });
}

function leave(mark: HTMLElement, to: HTMLElement | null): void {
  if (to?.isConnected) to.focus();
  else mark.blur();
}

/** Whether the focus is on something that is no mark; where a mark has just gone, the focus is on nothing. */
function isElsewhere(overlay: HTMLElement): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && !overlay.contains(focused);
}
