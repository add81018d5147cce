/**
 * The line of a document that the address leads to → a button "Copy link to line 30" that copies that address, without
 * what was searched for on the way.
 */
import type { ReactNode } from 'react';
import { emptyView, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { CopyAddress } from './copy-address.tsx';

interface LineLinkProps {
  readonly document: string;
  /** From 1. */
  readonly line: number;
}

export function LineLink({ document, line }: LineLinkProps): ReactNode {
  return (
    <CopyAddress address={writeAddress({ ...emptyView, page: { kind: 'document', id: document, line } })}>
      {pageWords.share.toLineOnly(line)}
    </CopyAddress>
  );
}
