/**
 * What a reader has opened during this visit, kept in the browser's session storage where there is one.
 *
 * `useOpenedInVisit("injuries:all")` → false, then `rememberInVisit("injuries:all", true)` → true on every page of the
 * visit. Where storage is refused, everything counts as not opened and nothing throws; on a server likewise.
 */
import { useSyncExternalStore } from 'react';

const changed = 'visit-memory:changed';

function storage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage;
  } catch {
    return null;
  }
}

/** Keeps a word for the visit; where nothing can be kept, nothing is. */
export function storeInVisit(key: string, word: string): void {
  try {
    storage()?.setItem(key, word);
  } catch {
    return;
  }
}

/** The word that was kept, or null. */
export function recallInVisit(key: string): string | null {
  try {
    return storage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Whether `key` was opened in this visit. */
function openedInVisit(key: string): boolean {
  try {
    return storage()?.getItem(key) === 'open';
  } catch {
    return false;
  }
}

/** Remembers that `key` was opened (or closed again) and tells every component that asks for it. */
export function rememberInVisit(key: string, open: boolean): void {
  try {
    if (open) storage()?.setItem(key, 'open');
    else storage()?.removeItem(key);
  } catch {
    return;
  }
  window.dispatchEvent(new Event(changed));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  return () => window.removeEventListener(changed, onChange);
}

/** `openedInVisit`, followed: the component is drawn again when it changes. False while on a server. */
export function useOpenedInVisit(key: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => openedInVisit(key),
    () => false,
  );
}
