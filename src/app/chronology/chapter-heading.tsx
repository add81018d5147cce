/** The head of a chapter: the gap before it in words, its name, its span and how many of its events are shown. */
import type { ReactNode } from 'react';
import type { Chapter } from '../list-chapters.ts';
import { Unparted } from '../ui/unparted.tsx';
import { words } from '../words/words.ts';

export function ChapterHeading({ chapter, first }: { chapter: Chapter; first: boolean }): ReactNode {
  const shown = chapter.events.length;
  const count =
    chapter.total === null || chapter.total === shown ? words.events(shown) : words.countOf(shown, chapter.total);
  return (
    <div className={`break-inside-avoid break-after-avoid ${first ? 'mb-6' : 'mt-16 mb-6 print:mt-8'}`}>
      {chapter.gap !== null && (
        <p className="spine-beside spine-through is-gap mb-16 print:mb-6 font-sans text-ink-quiet text-sm">
          {chapter.gap}
        </p>
      )}
      <div className="border-ink border-t pt-3">
        <h2 className="font-semibold text-lg">
          <Unparted>{chapter.name}</Unparted>
        </h2>
        <p className="tabular font-sans text-ink-quiet text-sm">
          <Unparted>{chapter.span === '' ? count : `${chapter.span}, ${count}`}</Unparted>
        </p>
        {chapter.description !== '' && <p className="mt-2 max-w-prose">{chapter.description}</p>}
      </div>
    </div>
  );
}
