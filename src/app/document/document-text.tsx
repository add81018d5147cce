/**
 * A document's passages → its text line by line, with a box that narrows it to the lines that hold certain words.
 */
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { passageWarning } from '../passage-warning.ts';
import { type SelectedWords, useSelectedWords } from '../selected-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { pageWords } from '../words/page-words.ts';
import { discrepanciesByPassage } from './discrepancies-by-passage.ts';
import { DocumentLine, SharedMark } from './document-line.tsx';
import { findWords } from './find-words.ts';
import { SearchInText } from './search-in-text.tsx';

interface DocumentTextProps {
  readonly id: string;
  /** The line the address points at, from 1, or null. */
  readonly line: number | null;
  /** Words to mark while nothing is looked for here, as they stand: those that the address searches for. */
  readonly terms?: readonly string[];
  readonly onAddressed?: (line: number) => ReactNode;
  readonly onSelected?: (selected: SelectedWords) => ReactNode;
}

/** To be keyed by the document. The addressed line is brought into sight, marked and focused, and stands whatever is searched for. */
export function DocumentText({ id, line, terms: sought = [], onAddressed, onSelected }: DocumentTextProps): ReactNode {
  const index = useTimeline();
  const heading = useId();
  const differing = useMemo(() => discrepanciesByPassage(index.timeline), [index]);
  const [asked, setAsked] = useState('');
  const selected = useSelectedWords();
  const { q } = useView().view;
  // What no event has may still stand in a line.
  const termsOfAddress = (text: string) => (sought.length > 0 ? sought : (findWords(q, text) ?? []));
  const all = index.passagesOf(id);
  const last = all.at(-1)?.line ?? 0;
  const addressed = line === null || line > last ? null : index.passageAt(id, line);
  const shared = all.filter(({ passage }) => passage.citations.some((citation) => citation.document !== id)).length;
  const list = useRef<HTMLOListElement>(null);
  const target = useRef<HTMLLIElement>(null);
  const lines = all.map((placed, at) => ({
    placed,
    terms: findWords(asked, placed.text),
    first: all[at - 1]?.line !== placed.line,
  }));
  const found = lines.filter(({ terms }) => terms !== null);
  const shown = lines.filter((each) => found.includes(each) || each.placed.passage === addressed);
  const firstSensitive = shown.find(({ placed }) => passageWarning(placed.passage, index) !== null)?.placed;

  useEffect(() => {
    if (line === null) return;
    target.current?.scrollIntoView({ block: 'center' });
    target.current?.focus({ preventScroll: true });
  }, [line]);

  return (
    <section aria-labelledby={heading} className="mt-10 border-ink border-t pt-3">
      <h2 id={heading} className="font-semibold text-lg">
        {pageWords.document.text}
      </h2>
      <p className="mt-2 max-w-prose font-sans text-ink-quiet text-sm">{pageWords.document.asItWas}</p>
      {shared > 0 && (
        <p className="max-w-prose font-sans text-ink-quiet text-sm">
          <SharedMark />
          {pageWords.document.sharedWith(shared, all.length, index.documents.size - 1)}
        </p>
      )}
      <SearchInText asked={asked} onAsked={setAsked} found={found.length} all={all.length} list={list} />
      {line !== null && line > last && <p className="mt-4 font-semibold">{pageWords.document.noLine(line, last)}</p>}
      {found.length === 0 && asked.trim() !== '' && (
        <p className="mt-6 max-w-prose">{pageWords.document.nothingFound}</p>
      )}
      <ol ref={list} className="mt-6">
        {shown.map(({ placed, terms, first }) => (
          <DocumentLine
            key={placed.passage.id}
            document={id}
            placed={placed}
            discrepancies={differing.get(placed.passage.id) ?? []}
            terms={asked.trim() === '' ? termsOfAddress(placed.text) : (terms ?? [])}
            addressed={placed.passage === addressed}
            first={first}
            offerAll={placed === firstSensitive}
            below={
              <>
                {placed.passage === addressed && onAddressed?.(placed.line)}
                {selected?.passage === placed.passage.id && onSelected?.(selected)}
              </>
            }
            {...(placed.passage === addressed ? { ref: target } : {})}
          />
        ))}
      </ol>
    </section>
  );
}
