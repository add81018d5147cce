/**
 * Whether what is drawn may differ from what the server drew.
 *
 * False on a server and while React takes over a page that came from it, true right after: `useLive() ? all : near`.
 */
import { useSyncExternalStore } from 'react';

export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => {};
}
