/**
 * The keys that lead to another chapter → which of the chapter's two drawings takes the focus: the marks, or what has no time.
 *
 * The one that the key was pressed in may be gone when the other chapter is drawn, and its focus with it.
 */
import { useMemo, useRef } from 'react';

export interface Turning {
  /** To the chapter after or before; whoever is drawn then takes the focus. */
  turn(by: -1 | 1): void;
  /** Whether a key has led here and nobody has taken the focus yet. */
  isTurning(): boolean;
  done(): void;
}

/** `onChapter` says whether there is such a chapter. */
export function useTurning(onChapter: (by: -1 | 1) => boolean): Turning {
  const turning = useRef(false);
  return useMemo(
    () => ({
      turn: (by) => {
        turning.current = onChapter(by);
      },
      isTurning: () => turning.current,
      done: () => {
        turning.current = false;
      },
    }),
    [onChapter],
  );
}
