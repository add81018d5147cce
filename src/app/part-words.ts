/**
 * A person's part in words: `partWords('pathologist')` → "pathologist"; one that nobody foresaw is shown as it stands.
 */
import { words } from './words/words.ts';

export function partWords(part: string): string {
  return Object.hasOwn(words.parts, part) ? words.parts[part as keyof typeof words.parts] : part;
}
