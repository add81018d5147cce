/** The address of a page in a frame → the code that puts it on somebody's page, to read and to copy. */
import type { ReactNode } from 'react';
import type { Page } from '../page-address.ts';
import { pageWords } from '../words/page-words.ts';
import { embedCode, embedHeight, heightScript } from './embed-code.ts';
import type { Clipboard } from './use-copying.ts';

interface FrameCodeProps {
  readonly address: string;
  readonly title: string;
  readonly page: Page;
  readonly clipboard: Clipboard;
}

export function FrameCode({ address, title, page, clipboard }: FrameCodeProps): ReactNode {
  const code = `${embedCode({ address, title, height: embedHeight(page) })}\n${heightScript}`;
  return (
    <>
      <p className="text-ink-quiet">{pageWords.share.frameAbout}</p>
      <textarea
        readOnly
        rows={4}
        aria-label={pageWords.share.code}
        value={code}
        className="mt-1 block w-full border border-hairline px-2 py-1 text-xs"
      />
      <button
        type="button"
        className="word-button touch:py-2.5"
        onClick={() => clipboard.copy(code, pageWords.share.codeCopied)}
      >
        {pageWords.share.copyCode}
      </button>
    </>
  );
}
