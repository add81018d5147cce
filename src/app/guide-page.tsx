/**
 * One chapter at a time, for a reader who comes with no idea: where they are, the chapter's events as the list has them,
 * and the way to the next.
 *
 *     Chapter by chapter
 *     Chapter 3 of 8        1 Earlier years   2 The days before   3 The day of the attack …
 *     the list of that chapter
 *     ← Previous: The days before                              Next: The air ambulance →
 */
import { type ReactNode, useEffect, useMemo } from 'react';
import { Chronology } from './chronology/chronology.tsx';
import { rememberChapter } from './guide/guide-place.ts';
import { GuideChapters, GuideSteps } from './guide/guide-steps.tsx';
import { guidedChapter } from './guide/guided-chapters.ts';
import type { Selection } from './select-events.ts';
import { Share } from './share/share.tsx';
import { Empty } from './states/empty.tsx';
import { useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';
import { withoutFilters } from './view-state.ts';
import { pageWords } from './words/page-words.ts';
import { words } from './words/words.ts';

interface GuidePageProps {
  /** Null for the first. */
  readonly chapter: string | null;
  readonly selection: Selection;
}

/** The whole chapter, whatever the filters of the address leave of it: the path is the same for everybody. */
export function GuidePage({ chapter: asked, selection }: GuidePageProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const chapter = guidedChapter(index, asked);
  const id = chapter?.phase.id ?? null;
  useEffect(() => {
    if (id !== null) rememberChapter(id);
  }, [id]);
  const shown = useMemo(
    () => ({ ...selection, events: id === null ? [] : index.eventsOf('phase', id), hiddenByFilter: false }),
    [selection, index, id],
  );
  if (chapter === null) return <Empty />;
  return (
    <article
      aria-labelledby="guide"
      className="gap-x-10 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:items-start"
    >
      <header className="lg:col-start-2">
        <h1 id="guide" className="font-semibold text-xl">
          {words.site.guide(null)}
        </h1>
        <p className="tabular mt-2 font-sans text-ink-quiet text-sm">
          {pageWords.guide.where(chapter.at, chapter.count)}
        </p>
      </header>
      <div className="max-lg:mt-4 lg:sticky lg:top-4 lg:row-span-2 lg:row-start-1 lg:mt-2">
        <GuideChapters chapter={chapter} />
      </div>
      <div className="lg:col-start-2">
        <div className="quiet-line mt-2">
          <Share view={{ ...withoutFilters(view), page: { kind: 'guide', chapter: id } }} selection={selection} />
        </div>
        <div className="mt-8">
          <Chronology selection={shown} />
        </div>
        <GuideSteps chapter={chapter} />
      </div>
    </article>
  );
}
