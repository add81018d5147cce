/**
 * A passage that documents word differently → each other wording, closed until it is asked for, with what differs marked.
 *
 *     ▸ Also in Harbour news, line 4, in other words
 *       The gate ~~stood~~ __was__ open for an hour.
 */
import type { ReactNode } from 'react';
import type { Citation, Passage } from '../../model/source.ts';
import { type WordingPart, wordingParts } from '../../model/wordings.ts';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { MarkedPart } from './marked-part.tsx';

/** Nothing where every document has the same words. */
export function OtherWordings({ passage }: { readonly passage: Passage }): ReactNode {
  const { documents } = useTimeline();
  const placeOf = ({ document, line }: Citation) => words.placeOf(documents.get(document)?.title ?? document, line);
  return [...byWording(passage)].map(([wording, citations]) => (
    <details key={wording} className="mt-2 font-sans text-sm">
      <summary className="cursor-pointer">{pageWords.event.alsoReworded(citations.map(placeOf).join('; '))}</summary>
      <p className="mt-1 text-ink-quiet text-xs">{pageWords.event.howMarked}</p>
      <p className="mt-1 font-serif text-base" dir="auto">
        {placed(wordingParts(passage.text, wording)).map(({ at, part }) => (
          <MarkedPart key={at} part={part} />
        ))}
      </p>
    </details>
  ));
}

function byWording({ citations }: Passage): ReadonlyMap<string, readonly Citation[]> {
  const wordings = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.text !== undefined) wordings.set(citation.text, [...(wordings.get(citation.text) ?? []), citation]);
  }
  return wordings;
}

/** Each part with the number of characters before it, by which it is known. */
function placed(parts: readonly WordingPart[]): readonly { readonly at: number; readonly part: WordingPart }[] {
  let at = 0;
  return parts.map((part) => {
    const found = { at, part };
    at += part.text.length;
    return found;
  });
}
