/**
 * A document's passages → its text line by line, with a box that narrows it to the lines that hold certain words.
 */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { DocumentLine } from './document-line.tsx';
import { documentWords as words } from './document-words.ts';
import { findWords } from './find-words.ts';

interface DocumentTextProps {
  readonly id: string;
  /** The line the address points at, from 1, or null. */
  readonly line: number | null;
}

/** To be keyed by the document. The addressed line is brought into sight, marked and focused, and stands whatever is searched for. */
export function DocumentText({ id, line }: DocumentTextProps): ReactNode {
  const index = useTimeline();
  const heading = useId();
  const [asked, setAsked] = useState('');
  const all = index.passagesOf(id);
  const last = all.at(-1)?.line ?? 0;
  const addressed = line === null || line > last ? null : index.passageAt(id, line);
  const target = useRef<HTMLLIElement>(null);
  const lines = all.map((placed, at) => ({
    placed,
    terms: findWords(asked, placed.text),
    first: all[at - 1]?.line !== placed.line,
  }));
  const found = lines.filter(({ terms }) => terms !== null);
  const shown = lines.filter((each) => found.includes(each) || each.placed.passage === addressed);
  const firstSensitive = shown.find(({ placed }) => placed.passage.sensitive !== undefined)?.placed;

  useEffect(() => {
    if (line === null) return;
    target.current?.scrollIntoView({ block: 'center' });
    target.current?.focus({ preventScroll: true });
  }, [line]);

  return (
    <section aria-labelledby={heading} className="mt-10 border-ink border-t pt-3">
      <h2 id={heading} className="font-semibold text-lg">
        {words.text}
      </h2>
      <p className="mt-2 max-w-prose font-sans text-ink-quiet text-sm">{words.asItWas}</p>
      <SearchInText asked={asked} onAsked={setAsked} found={found.length} all={all.length} />
      {line !== null && line > last && <p className="mt-4 font-semibold">{words.noLine(line, last)}</p>}
      <ol className="mt-6">
        {shown.map(({ placed, terms, first }) => (
          <DocumentLine
            key={placed.passage.id}
            document={id}
            placed={placed}
            terms={terms ?? []}
            addressed={placed.passage === addressed}
            first={first}
            offerAll={placed === firstSensitive}
            {...(placed.passage === addressed ? { ref: target } : {})}
          />
        ))}
      </ol>
    </section>
  );
}

interface SearchInTextProps {
  readonly asked: string;
  readonly onAsked: (asked: string) => void;
  readonly found: number;
  readonly all: number;
}

function SearchInText({ asked, onAsked, found, all }: SearchInTextProps): ReactNode {
  const box = useId();
  return (
    <search className="mt-4 block font-sans text-sm">
      <label htmlFor={box} className="block">
        {words.search}
      </label>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <input
          id={box}
          type="search"
          value={asked}
          onChange={(change) => onAsked(change.target.value)}
          autoComplete="off"
          className="w-full max-w-80 border border-ink-quiet bg-paper px-2 py-1.5"
        />
        <p role="status" className="tabular text-ink-quiet">
          {words.linesFound(found, all)}
        </p>
        {asked !== '' && (
          <button type="button" className="word-button" onClick={() => onAsked('')}>
            {words.clear}
          </button>
        )}
      </div>
    </search>
  );
}
