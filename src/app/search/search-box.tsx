/**
 * The words a reader looks for → the view's `q`, as they are typed.
 *
 * The address follows a moment after the last key. A search makes one step in the history: the first letter of it pushes,
 * every further one amends, and leaving the field (or Enter) closes it. `/` leads here from anywhere on the page; Enter
 * leads on to the list, the down arrow to the names and passages that were found.
 */
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { LaterPart, later } from '../later-page.tsx';
import { isSlash } from '../slash-key.ts';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';
import { stepHits } from './step-hits.ts';

const searchHits = later(async () => (await import('./search-hits.tsx')).SearchHits);

/** From the last key to the new list, in milliseconds: short enough to feel at once, long enough for a word. */
const pause = 150;

export function SearchBox(): ReactNode {
  const { view, go } = useView();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(view.q);
  // Whether the present step of the history is this search's own, so that it may be amended.
  const begun = useRef(false);
  const sent = useRef(view.q);
  const [typed, setTyped] = useState(false);
  useSlashKey(input);

  useEffect(() => {
    if (view.q === sent.current) return;
    // The address was changed by another hand: Back, a chip, a link.
    sent.current = view.q;
    begun.current = false;
    setText(view.q);
  }, [view.q]);

  const send = () => {
    const q = text.trim() === '' ? '' : text;
    if (q === sent.current) return;
    sent.current = q;
    go({ ...view, q }, begun.current ? 'replace' : 'push');
    begun.current = true;
  };
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new text starts the pause anew.
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const close = () => {
    send();
    begun.current = false;
  };

  return (
    <div data-search="" className="font-sans text-sm">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {words.search.label}
      </label>
      <div className="relative">
        <input
          id={id}
          ref={input}
          type="search"
          className="peer w-full border border-ink-quiet bg-transparent px-3 py-2 touch:py-2.5"
          value={text}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
          onChange={(event) => {
            setText(event.target.value);
            setTyped(true);
          }}
          onBlur={close}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              close();
              toTheList();
            }
            stepHits(event);
          }}
        />
        {text === '' && (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute end-3 top-2 text-ink-quiet peer-focus:hidden touch:hidden print:hidden"
          >
            {words.search.key}
          </span>
        )}
      </div>
      {view.q !== '' && <LaterPart page={searchHits} given={{ typed }} />}
      <button type="button" className="word-button sr-only touch:hidden focus:not-sr-only" onClick={toTheList}>
        {words.search.toEvents}
      </button>
    </div>
  );
}

/** To the events that were found, where there are any: below a chart, or a screen away on a phone. */
function toTheList(): void {
  const list = document.getElementById('chronology');
  list?.focus({ preventScroll: true });
  list?.scrollIntoView();
}

/** `/` puts the cursor into the field, unless the reader is writing somewhere or the field is not on the screen. */
function useSlashKey(input: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (input.current === null || !isSlash(event)) return;
      event.preventDefault();
      input.current.focus();
      input.current.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
