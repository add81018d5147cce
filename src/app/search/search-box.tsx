/**
 * The words a reader looks for → the view's `q`, as they are typed, and what they find, beside the box.
 *
 * The address follows a moment after the last key. A search makes one step in the history: the first letter of it pushes,
 * every further one amends, and leaving the field (or Enter) closes it. `/` leads here from anywhere on the page; Enter
 * leads on to the list, the down arrow into what was found (`found.tsx`), and Escape closes that.
 *
 * The role stays that of a search box, under which readers' software finds it: what was found are links in a landmark of
 * their own, moved to and not chosen from, which is no combobox.
 */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isSlash } from '../slash-key.ts';
import { toTheList } from '../to-the-list.ts';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';
import { toTop } from './to-search.ts';

const firstEvent = '#chronology h3 a';

/** From the last key to the new list, in milliseconds: short enough to feel at once, long enough for a word. */
const pause = 150;

interface SearchBoxProps {
  /** Before what is typed is looked for. */
  readonly onType: () => void;
  /** What is shown beside the box while it is typed, with what leads from there to the list. */
  readonly found: (onSee: () => void) => ReactNode;
}

export function SearchBox({ onType, found }: SearchBoxProps): ReactNode {
  const { view } = useView();
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, close } = useTyped();
  const [open, setOpen] = useState(false);
  useSlashKey(input);
  const leave = () => {
    close();
    setOpen(false);
    toTheList();
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') return leave();
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      return setOpen(false);
    }
    if (event.key !== 'ArrowDown' || event.altKey) return;
    flushSync(() => setOpen(true));
    const first = holder.current?.querySelector<HTMLElement>('[data-hit]') ?? document.querySelector(firstEvent);
    if (!(first instanceof HTMLElement)) return;
    event.preventDefault();
    first.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus leaves all of it.
    <div
      ref={holder}
      data-search=""
      className="scroll-mt-4 font-sans text-sm"
      onBlur={({ currentTarget, relatedTarget }) => {
        // Where the whole window loses the focus, it comes back to where it was.
        if (!currentTarget.contains(relatedTarget) && document.hasFocus()) setOpen(false);
      }}
    >
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
          aria-describedby={`${id}-how`}
          onChange={(event) => {
            onType();
            setText(event.target.value);
            setOpen(true);
          }}
          onClick={({ currentTarget }) => {
            setOpen(true);
            if (window.innerHeight > window.innerWidth) toTop(currentTarget);
          }}
          onBlur={close}
          onKeyDown={onKey}
        />
        <p id={`${id}-how`} hidden>
          {words.search.how}
        </p>
        {text === '' && (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute end-3 top-2 text-ink-quiet peer-focus:hidden touch:hidden print:hidden"
          >
            {words.search.key}
          </span>
        )}
        {open && view.q !== '' && found(leave)}
      </div>
      <button type="button" className="word-button sr-only touch:hidden focus:not-sr-only" onClick={leave}>
        {words.search.toEvents}
      </button>
    </div>
  );
}

/** What stands in the field, and how it gets into the address. */
function useTyped() {
  const { view, go } = useView();
  const [text, setText] = useState(view.q);
  // Whether the present step of the history is this search's own, so that it may be amended.
  const begun = useRef(false);
  const sent = useRef(view.q);

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
  return { text, setText, close };
}

/** `/` puts the cursor into the field, unless the reader is writing somewhere or the page has no field. */
function useSlashKey(input: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (input.current === null || !isSlash(event)) return;
      event.preventDefault();
      input.current.focus();
      input.current.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
