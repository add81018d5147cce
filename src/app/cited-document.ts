/**
 * A document → how a citation names it: who wrote it, its headline, what we call it, who published it, when and where.
 *
 *     “Ferry lost off the cape” is all its name     → Ann Carter, “Ferry lost off the cape”, The Courier, 3 October 2018
 *     it has a headline, and a title that we gave it → …, “Ferry lost off the cape” [Live blog (first capture)], …
 *     it has only the title that we gave it          → …, [Live blog (first capture)], …
 *
 * As bibliographies do: what does not stand on a work itself but was supplied to describe it is in square brackets. A headline
 * that describes injuries is left out.
 */
import type { Passage, SourceDocument } from '../model/source.ts';
import { words } from './words/words.ts';

export interface CitedDocument {
  /** All but its address. */
  readonly named: string;
  readonly url: string | null;
}

/** `day` is written by whoever knows how; null where none is known. */
export function citedDocument(
  { id, author, title, headline, publisher, url }: SourceDocument,
  passages: readonly Passage[],
  day: string | null,
): CitedDocument {
  const standing = (name: string) => passages.find((passage) => hasName(passage, id, name));
  const own = headline === undefined && standing(title) !== undefined;
  const quoted = headline === undefined || standing(headline)?.sensitive !== undefined ? null : headline;
  const parts = [author, words.citedTitle(title, own, quoted), publisher, day ?? undefined];
  return { named: parts.filter((part) => part !== undefined).join(', '), url: url ?? null };
}

/** Whether a name's words stand in the passage as that document has it; marks and capitals may differ. */
function hasName({ text, citations }: Passage, document: string, name: string): boolean {
  const here = citations.find((citation) => citation.document === document);
  return here !== undefined && wordsAlone(here.text ?? text).includes(wordsAlone(name));
}

/** ` ferry lost off the cape `, with a space at each end, so that only whole words are found. */
function wordsAlone(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
