/**
 * Text to the clipboard, and what became of it: `copy('https://…', 'Link copied')` → `{kind: 'copied', said: 'Link copied'}`
 * for four seconds; where the clipboard is refused `{kind: 'refused', text: 'https://…'}`, to be copied by hand.
 */
import { useEffect, useState } from 'react';

export type Copying =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied'; readonly said: string }
  | { readonly kind: 'refused'; readonly text: string };

export interface Clipboard {
  readonly state: Copying;
  copy(text: string, said: string): Promise<void>;
}

export function useCopying(): Clipboard {
  const [state, setState] = useState<Copying>({ kind: 'idle' });
  useEffect(() => {
    if (state.kind !== 'copied') return;
    const timer = setTimeout(() => setState({ kind: 'idle' }), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (text: string, said: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ kind: 'copied', said });
    } catch {
      setState({ kind: 'refused', text });
    }
  };
  return { state, copy };
}
