/**
 * A quotation of an open event → a button below it that copies a link to these very words: to their line of the first document
 * that has them so, marked there by browsers that can. Of words that describe injuries the link leads to the line alone, and says so.
 *
 * To those who listen, each is called by the words it is for: “Copy a link to these words: The helicopter landed at 14.56”.
 */
import type { ReactNode } from 'react';
import type { SourceQuote } from '../../model/source.ts';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import { CopyAddress } from './copy-address.tsx';
import { linksOfQuote, shortened } from './passage-links.ts';

export function QuoteLink({ quote }: { readonly quote: SourceQuote }): ReactNode {
  const [link] = linksOfQuote(quote, useTimeline());
  if (link === undefined) return null;
  const { quoted, place, address } = link;
  const { toLine, toThisLine, toTheseWords, theseWords } = pageWords.share;
  return (
    <CopyAddress
      address={address}
      aria-label={quoted === null ? toLine(place) : theseWords(shortened(quoted))}
      className="text-ink-quiet hover:text-accent"
    >
      {quoted === null ? toThisLine : toTheseWords}
    </CopyAddress>
  );
}
