/** A media query → whether it holds, kept up to date: `useMedia('(min-width: 48rem)')`. */
import { useCallback, useSyncExternalStore } from 'react';

/** False on a server, which has no screen. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
