/**
 * A quotation of an open event → a button below it that copies a link to these very words: to their line of the first document
 * that has them so, marked there by browsers that can. Of words that describe injuries the link leads to the line alone, and says so.
 *
 * To those who listen, each is called by the words it is for: “Copy a link to these words: The helicopter landed at 14.56”.
 */
import type { ReactNode } from 'react';
import type { SourceQuote } from '../../model/source.ts';
import { useSiteAddress } from '../site-address.ts';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import { CopiedNote } from './copied-note.tsx';
import { linksOfQuote, shortened } from './passage-links.ts';
import { useCopying } from './use-copying.ts';

export function QuoteLink({ quote }: { readonly quote: SourceQuote }): ReactNode {
  const index = useTimeline();
  const site = useSiteAddress();
  const { state, copy } = useCopying();
  const [link] = linksOfQuote(quote, index);
  if (link === undefined) return null;
  const { quoted, place, address } = link;
  const { toLine, toTheseWords, theseWords } = pageWords.share;
  return (
    <p className="print:hidden">
      <button
        type="button"
        className="word-button text-ink-quiet hover:text-accent touch:py-2.5"
        aria-label={quoted === null ? toLine(place) : theseWords(shortened(quoted))}
        onClick={() => copy(new URL(address.slice(1), site).href, pageWords.share.copied)}
      >
        {quoted === null ? pageWords.share.toThisLine : toTheseWords}
      </button>{' '}
      <CopiedNote state={state} refused={pageWords.share.notCopied} field={pageWords.share.toCopy} />
    </p>
  );
}
