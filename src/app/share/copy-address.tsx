/**
 * An address below the site's base → a line with a button that copies it, whole, and beside it what became of that:
 * "Copy link to line 30  Link copied".
 */
import type { ComponentProps, ReactNode } from 'react';
import { useSiteAddress } from '../site-address.ts';
import { pageWords } from '../words/page-words.ts';
import { CopiedNote } from './copied-note.tsx';
import { useCopying } from './use-copying.ts';

interface CopyAddressProps extends ComponentProps<'button'> {
  readonly address: string;
}

export function CopyAddress({ address, className = '', ...button }: CopyAddressProps): ReactNode {
  const site = useSiteAddress();
  const { state, copy } = useCopying();
  const { copied, notCopied, toCopy } = pageWords.share;
  return (
    <p className="print:hidden">
      <button
        {...button}
        type="button"
        className={`word-button touch:py-2.5 ${className}`}
        onClick={() => copy(new URL(address.slice(1), site).href, copied)}
      />{' '}
      <CopiedNote state={state} refused={notCopied} field={toCopy} />
    </p>
  );
}
