/**
 * What the reader has selected on the screen → which words of which passage it is.
 *
 *     <p data-passage="p-12">They were unable to land immediately. The ⟦helicopter landed⟧ at 14.56 …</p>
 *     {passage: 'p-12', start: 42, length: 17}
 *
 * Nothing where it is no part of one passage alone. Both are in UTF-16 units of the passage as it stands there.
 */
import { useEffect, useState } from 'react';

export interface SelectedWords {
  readonly passage: string;
  readonly start: number;
  readonly length: number;
}

/** Without the space around the words; the whole of a paragraph ends, for browsers, where the next one begins. */
export function selectedIn(range: Range): SelectedWords | null {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const paragraph = element?.closest('[data-passage]');
  const passage = paragraph?.getAttribute('data-passage') ?? null;
  if (!paragraph || passage === null) return null;
  const before = range.cloneRange();
  before.selectNodeContents(paragraph);
  before.setEnd(startContainer, range.startOffset);
  const selected = range.toString();
  const words = selected.trim();
  const start = before.toString().length + selected.length - selected.trimStart().length;
  const isThere = words !== '' && paragraph.textContent.startsWith(words, start);
  return isThere ? { passage, start, length: words.length } : null;
}

/** How long a selection must stand, in milliseconds: nothing should move under a hand that is still selecting. */
const settled = 250;

/** The words that are selected now; null where there are none. */
export function useSelectedWords(): SelectedWords | null {
  const [words, setWords] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const selection = document.getSelection();
      const some = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed;
      setWords(some ? selectedIn(selection.getRangeAt(0)) : null);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, settled);
    };
    document.addEventListener('selectionchange', later);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
    };
  }, []);
  return words;
}
