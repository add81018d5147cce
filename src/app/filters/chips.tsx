/**
 * Everything that is chosen, each with a button that takes it away, and one that takes all away.
 *
 *     Dr Hudson ×   Giving aid ×   Clear all
 */
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { type ViewState, withoutFilters } from '../view-state.ts';
import { words } from '../words/words.ts';
import { chosenThings } from './chosen.ts';

/** Nothing where nothing is chosen. The focus goes on to the next chip, so that it is never lost. */
export function Chips(): ReactNode {
  const index = useTimeline();
  const { view, go } = useView();
  const holder = useRef<HTMLDivElement>(null);
  const things = chosenThings(view, index);
  const leave = (next: ViewState, at: number) => {
    flushSync(() => go(next));
    const buttons = holder.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(at, buttons.length - 2)] ?? holder.current)?.focus();
  };
  return (
    <div ref={holder} tabIndex={-1} className="font-sans text-sm print:hidden">
      {things.length > 0 && (
        <ul aria-label={words.filters.chosen} className="flex flex-wrap items-center gap-2 pt-2">
          {things.map((thing, at) => (
            <li key={thing.key}>
              <button
                type="button"
                className="wrap-anywhere border border-hairline bg-accent-quiet text-start px-2 py-0.5 touch:py-2 hover:border-accent"
                onClick={() => leave(thing.without, at)}
              >
                <span className="sr-only">{words.filters.remove} </span>
                {thing.label}
                <span aria-hidden="true" className="ml-2 text-accent">
                  ×
                </span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="word-button px-1 py-0.5 touch:py-2.5"
              onClick={() => leave(withoutFilters(view), 0)}
            >
              {words.filters.clearAll}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
