/**
 * The box that looks for words in a document: how many lines and places hold them, and the way from one to the next.
 *
 *     Search in this document
 *     [helicopter      ]  2 of 42 lines   place 1 of 3   Previous  Next   Show every line
 *
 * Enter in the box goes to the next place, with Shift to the one before. A line that stays closed because it describes
 * injuries is one place: its control.
 */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import { pageWords } from '../words/page-words.ts';

interface SearchInTextProps {
  readonly asked: string;
  readonly onAsked: (asked: string) => void;
  /** How many lines hold the words, and how many there are. */
  readonly found: number;
  readonly all: number;
  /** The lines that are shown. */
  readonly list: RefObject<HTMLOListElement | null>;
}

export function SearchInText({ asked, onAsked, found, all, list }: SearchInTextProps): ReactNode {
  const box = useId();
  const { at, count, step } = useHits(list, asked);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || count === 0) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  return (
    <search className="mt-4 block print:hidden font-sans text-sm">
      <label htmlFor={box} className="block">
        {pageWords.document.search}
      </label>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <input
          id={box}
          type="search"
          value={asked}
          onChange={(change) => onAsked(change.target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          className="w-full max-w-80 border border-ink-quiet bg-paper px-2 py-1.5"
        />
        <p role="status" className="tabular text-ink-quiet">
          {pageWords.document.linesFound(found, all)}
        </p>
        {count > 0 && (
          <>
            <p aria-live="polite" className="tabular text-ink-quiet">
              {at === null ? pageWords.document.hits(count) : pageWords.document.hitAt(at + 1, count)}
            </p>
            <button type="button" className="word-button" onClick={() => step(-1)}>
              {pageWords.document.previousHit}
            </button>
            <button type="button" className="word-button" onClick={() => step(1)}>
              {pageWords.document.nextHit}
            </button>
          </>
        )}
        {asked !== '' && (
          <button type="button" className="word-button" onClick={() => onAsked('')}>
            {pageWords.document.clear}
          </button>
        )}
      </div>
    </search>
  );
}

/** The places in order, which of them is the present one, and the step to another; past the end it begins again. */
function useHits(list: SearchInTextProps['list'], asked: string) {
  const [at, setAt] = useState<number | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    setAt(null);
    const places = asked.trim() === '' ? [] : placesIn(list.current);
    for (const place of placesIn(list.current)) place.removeAttribute('data-current');
    setCount(places.length);
  }, [asked, list]);
  const step = (by: -1 | 1) => {
    const places = placesIn(list.current);
    if (places.length === 0) return;
    const next = at === null ? (by === 1 ? 0 : places.length - 1) : (at + by + places.length) % places.length;
    for (const place of places) place.toggleAttribute('data-current', place === places[next]);
    places[next]?.scrollIntoView({ block: 'center' });
    setCount(places.length);
    setAt(next);
  };
  return { at, count, step };
}

/** Every mark; of a line without one, the control it is behind. */
function placesIn(list: Element | null): readonly Element[] {
  return [...(list?.children ?? [])].flatMap((line) => {
    const marks = [...line.querySelectorAll('mark')];
    const control = line.querySelector('button[aria-expanded="false"]');
    return marks.length > 0 || control === null ? marks : [control];
  });
}
