/**
 * The filters on a phone → a sheet over the whole page, with how many events they leave at its head and the way to those at its foot.
 *
 *     8 of 81 events with Dr Hudson      Hide filters
 *     (•) As it happened   ( ) As it was told
 *     People
 *     [x] Dr Hudson   8
 *     See the 8 events
 *
 * A modal dialog of the browser: it holds the focus, and Escape closes it.
 */
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Selection } from '../select-events.ts';
import { words } from '../words/words.ts';
import { Clock } from './clock.tsx';
import { ResultStatus } from './result-status.tsx';

const wholeScreen: CSSProperties = {
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  maxWidth: 'none',
  height: '100dvh',
  maxHeight: 'none',
  overscrollBehavior: 'contain',
};

/** Between head and foot and never under them, so that what has the focus is seen; in a very low window the whole sheet scrolls. */
const between: CSSProperties = { flex: '1 0 7rem', overflowY: 'auto', overscrollBehavior: 'contain' };

interface FilterSheetProps {
  readonly id: string;
  readonly selection: Selection;
  readonly onClose: () => void;
  /** Closes it and leads to the list. */
  readonly onSee: () => void;
  readonly children: ReactNode;
}

export function FilterSheet({ id, selection, onClose, onSee, children }: FilterSheetProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const own = sheet.current;
    if (own?.open === false) own.showModal();
    // The browser gives the focus back to what opened it, and the page stays where it is.
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={sheet}
      id={id}
      aria-label={words.filters.landmark}
      className="overflow-y-auto bg-paper text-ink"
      style={wholeScreen}
      // Escape closes it by the browser; the page must know.
      onClose={onClose}
    >
      <div className="flex items-baseline justify-between gap-x-5 px-5 py-3 md:px-8">
        <ResultStatus selection={selection} isSecond />
        <button type="button" className="word-button shrink-0 text-sm touch:py-2.5" onClick={onClose}>
          {words.filters.hide}
        </button>
      </div>
      <div className="px-5 md:px-8" style={between}>
        <div className="mb-4">
          <Clock />
        </div>
        {children}
      </div>
      <p className="border-hairline border-t px-5 py-3 touch:py-1 font-sans md:px-8">
        <button type="button" className="word-button text-sm touch:py-2.5" onClick={onSee}>
          {words.filters.see(selection.events.length)}
        </button>
      </p>
    </dialog>
  );
}
