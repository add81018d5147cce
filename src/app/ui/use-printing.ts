/**
 * Whether the page is being printed: what only paper needs need not be in the page before.
 *
 * `beforeprint` comes when the reader prints, the media query when a program makes a PDF; the page must be drawn anew
 * before either goes on, so the first is answered at once.
 */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from './use-media.ts';

export function usePrinting(): boolean {
  const onPaper = useMedia('print');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const set = (next: boolean) => () => flushSync(() => setAsked(next));
    const [begin, end] = [set(true), set(false)];
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return onPaper || asked;
}
