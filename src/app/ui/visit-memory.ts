/**
 * What a reader has opened during this visit, kept in the browser's session storage where there is one.
 *
 * `useOpenedInVisit("injuries:all")` → false, then `rememberInVisit("injuries:all", true)` → true on every page of the
 * visit. Where storage is refused it is kept as long as the page is, and nothing throws.
 */
import { useSyncExternalStore } from 'react';

const changed = 'visit-memory:changed';

/** What stands in for storage where it is refused: as long as the page is there. */
const unstored = new Map<string, string>();

function storage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage;
  } catch {
    return null;
  }
}

/** Keeps a word for the visit. */
export function storeInVisit(key: string, word: string): void {
  try {
    const kept = storage();
    if (kept === null) unstored.set(key, word);
    else kept.setItem(key, word);
  } catch {
    unstored.set(key, word);
  }
}

/** The word that was kept, or null. */
export function recallInVisit(key: string): string | null {
  try {
    return storage()?.getItem(key) ?? unstored.get(key) ?? null;
  } catch {
    return unstored.get(key) ?? null;
  }
}

/** Remembers that `key` was opened (or closed again) and tells every component that asks for it. */
export function rememberInVisit(key: string, open: boolean): void {
  if (open) storeInVisit(key, 'open');
  else forgetInVisit(key);
  window.dispatchEvent(new Event(changed));
}

function forgetInVisit(key: string): void {
  unstored.delete(key);
  try {
    storage()?.removeItem(key);
  } catch {
    return;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  return () => window.removeEventListener(changed, onChange);
}

/** Whether `key` was opened in this visit; the component is drawn again when that changes. False while on a server. */
export function useOpenedInVisit(key: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => recallInVisit(key) === 'open',
    () => false,
  );
}
