/**
 * How far a reader has come, chapter by chapter, kept for the visit: leaving the path never loses the place.
 */
import { recallInVisit, storeInVisit } from '../ui/visit-memory.ts';

const key = 'guide:chapter';

export function rememberChapter(id: string): void {
  storeInVisit(key, id);
}

/** Null where the reader has not begun, or the browser keeps nothing. */
export function rememberedChapter(): string | null {
  return recallInVisit(key);
}
