/**
 * A button named "Copy link" → the address as it stands, filters and all, in the clipboard, and a word that it is
 * there. Where the clipboard is refused the address stands below, selected, to be copied by hand.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { words } from '../words/words.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly address: string };

export function CopyLink(): ReactNode {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (state.kind === 'refused') field.current?.select();
    if (state.kind !== 'copied') return;
    const timer = setTimeout(() => setState({ kind: 'idle' }), 4000);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
      setState({ kind: 'copied' });
    } catch {
      setState({ kind: 'refused', address });
    }
  };

  return (
    <div className="font-sans text-sm print:hidden">
      <button type="button" className="word-button touch:py-2.5" onClick={copy}>
        {words.event.copyLink}
      </button>
      <span role="status" className="ml-3 text-ink-quiet">
        {state.kind === 'copied' && words.event.copied}
        {state.kind === 'refused' && words.event.notCopied}
      </span>
      {state.kind === 'refused' && (
        <input
          ref={field}
          readOnly
          aria-label={words.event.address}
          value={state.address}
          className="mt-2 w-full border border-ink-quiet px-2 py-1"
        />
      )}
    </div>
  );
}
