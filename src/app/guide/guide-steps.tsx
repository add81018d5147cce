/** Where in the path the reader is, and the ways on: previous, next, any chapter, or out of it. */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { guideView } from './guide-view.ts';
import { type GuidedChapter, guidedChapters } from './guided-chapters.ts';

export function GuideChapters({ chapter }: { readonly chapter: GuidedChapter }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  return (
    <nav aria-label={pageWords.guide.chapters} className="font-sans text-sm print:hidden">
      <ol className="wrap-anywhere flex flex-wrap gap-x-5 gap-y-1 lg:flex-col">
        {guidedChapters(index).map(({ id, name }, at) => (
          <li key={id}>
            <ViewLink
              to={at === 0 ? guideView(view, null) : guideView(view, id)}
              className={id === chapter.phase.id ? 'font-semibold text-ink no-underline' : ''}
              aria-current={id === chapter.phase.id ? 'step' : undefined}
            >
              <span className="tabular">{at + 1}</span> {name}
            </ViewLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function GuideSteps({ chapter }: { readonly chapter: GuidedChapter }): ReactNode {
  const { view } = useView();
  const { previous, next, phase, at, count } = chapter;
  return (
    <nav
      aria-label={pageWords.guide.steps}
      className="mt-12 max-w-list border-ink border-t pt-3 font-sans text-sm print:hidden"
    >
      <p className="tabular text-ink-quiet">{pageWords.guide.where(at, count)}</p>
      <ul className="wrap-anywhere mt-2 flex flex-wrap justify-between gap-x-8 gap-y-2">
        <li>
          {previous !== null && (
            <ViewLink
              to={guideView(view, at === 2 ? null : previous.id)}
              rel="prev"
              className="touch:inline-block touch:py-2.5"
            >
              ← {pageWords.guide.previous(previous.name)}
            </ViewLink>
          )}
        </li>
        <li>
          {next === null ? (
            <span className="text-ink-quiet">{pageWords.guide.end}</span>
          ) : (
            <ViewLink to={guideView(view, next.id)} rel="next" className="touch:inline-block touch:py-2.5">
              {pageWords.guide.next(next.name)} →
            </ViewLink>
          )}
        </li>
      </ul>
      <p className="mt-4">
        <ViewLink to={{ ...view, page: { kind: 'chronology' }, chosen: { ...view.chosen, phase: [] } }}>
          {pageWords.guide.leave}
        </ViewLink>
        <span className="sr-only"> ({phase.name})</span>
      </p>
    </nav>
  );
}
