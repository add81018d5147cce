/** A link → the sheet of the reader's own device that sends it; nothing where there is no such sheet. */
import { type ReactNode, useState } from 'react';
import { pageWords } from '../words/page-words.ts';

interface SendBySystemProps {
  readonly title: string;
  readonly address: string;
}

export function SendBySystem({ title, address }: SendBySystemProps): ReactNode {
  const [failed, setFailed] = useState(false);
  if (typeof navigator.share !== 'function') return null;
  const send = () => {
    setFailed(false);
    navigator.share({ title, url: address }).catch((reason: unknown) => {
      // Whoever closes the sheet without sending has changed their mind.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setFailed(true);
    });
  };
  return (
    <>
      <button type="button" className="word-button touch:py-2.5" onClick={send}>
        {pageWords.share.bySystem}
      </button>
      {failed && <span role="alert">{pageWords.share.notSent}</span>}
    </>
  );
}
