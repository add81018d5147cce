/**
 * A text and the words looked for → the text with those words in `<mark>`.
 *
 * `"The helicopter landed", ["helicopter"]` → The <mark>helicopter</mark> landed. The text stays text: nothing in it is
 * ever read as markup, and the words are compared without regard to case or accents.
 */
import type { ReactNode } from 'react';
import { markedParts } from './marked-parts.ts';

export function Marked({ text, terms }: { text: string; terms: readonly string[] }): ReactNode {
  if (terms.length === 0) return text;
  return markedParts(text, terms).map((part) => (part.marked ? <mark key={part.start}>{part.text}</mark> : part.text));
}
