/**
 * The overview above the list: all chapters side by side, and one of them (or the whole) drawn large below. On a phone
 * there is the strip alone, and what is pressed there is what the list shows; the chart's code is then not even loaded.
 */
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { clockWhen, type Selection } from '../select-events.ts';
import { useMedia } from '../ui/use-media.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen } from '../view-state.ts';
import { ChapterStrip, type Shown, whole } from './chapter-strip.tsx';
import { fullestChapter, type StripChapter, type StripMark, stripChapters, stripMarks } from './chapters.ts';
import { KeyPlaceContext } from './key-place.ts';
import './timeline.css';
import { chartWords } from '../words/chart-words.ts';

const ChapterChart = lazy(async () => ({ default: (await import('./chapter-chart.tsx')).ChapterChart }));

/** Nothing but a sentence where no event is left. */
export function TimelineChart({ selection }: { readonly selection: Selection }): ReactNode {
  const roomy = useMedia('(min-width: 48rem)');
  const index = useTimeline();
  const { clock, page } = useView().view;
  const open = page.kind === 'event' ? (index.events.get(page.id) ?? null) : null;
  const events = useMemo(
    () => (open === null || selection.events.includes(open) ? selection.events : [...selection.events, open]),
    [selection, open],
  );
  const { chapters, marks } = useMemo(() => {
    const selected = new Set(events.map((event) => event.id));
    const whenOf = (event: TimelineEvent) => clockWhen(event, clock);
    const all = index.timeline.events;
    return {
      chapters: stripChapters([...index.phases.keys()], all, selected, whenOf),
      marks: stripMarks(all, selected, whenOf),
    };
  }, [index, events, clock]);
  const [shown, show] = useShown(chapters, open);
  const [keyElement, setKeyElement] = useState<HTMLElement | null>(null);
  const keyPlace = useMemo(() => {
    const strip = new Set([...chapters.flatMap((chapter) => chapter.marks), ...marks].map(({ shape }) => shape));
    return keyElement === null ? null : { element: keyElement, strip };
  }, [keyElement, chapters, marks]);
  if (events.length === 0) {
    return (
      <section aria-label={chartWords.region}>
        <p className="score-nothing">{chartWords.nothing}</p>
      </section>
    );
  }
  const filled = chapters.filter((chapter) => chapter.selected > 0).map(({ id }) => id);
  const onChapter = (by: -1 | 1) => {
    const next = filled[filled.indexOf(shown) + by];
    if (next !== undefined) show(next);
    return next !== undefined;
  };
  return (
    <section aria-label={chartWords.region} className="timeline-chart">
      {roomy ? (
        <>
          <div className="chart-room">
            <ChapterStrip
              chapters={chapters}
              shown={shown}
              all={{ name: chartWords.whole.chart, marks }}
              part={(id, content) => (
                <button
                  type="button"
                  className="strip-press"
                  aria-pressed={id === shown}
                  disabled={id !== whole && !filled.includes(id)}
                  onClick={() => show(id)}
                >
                  {content}
                </button>
              )}
            />
            <div className="score-room">
              <KeyPlaceContext value={keyPlace}>
                <Suspense fallback={null}>
                  <ChapterChart events={events} shown={shown} open={open?.id ?? null} onChapter={onChapter} />
                </Suspense>
              </KeyPlaceContext>
            </div>
          </div>
          <div ref={setKeyElement} />
        </>
      ) : (
        <FilteringStrip chapters={chapters} marks={marks} counts={selection.counts.phase} />
      )}
    </section>
  );
}

interface FilteringStripProps {
  readonly chapters: readonly StripChapter[];
  readonly marks: readonly StripMark[];
  /** How many events each chapter would bring. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Without a chart below it, the strip chooses the chapter that the list shows. */
function FilteringStrip({ chapters, marks, counts }: FilteringStripProps): ReactNode {
  const { view } = useView();
  const [only, ...others] = view.chosen.phase;
  const shown = only !== undefined && others.length === 0 ? only : whole;
  return (
    <ChapterStrip
      all={{ name: chartWords.whole.list, marks }}
      chapters={chapters.map((chapter) => ({ ...chapter, selected: counts.get(chapter.id) ?? 0 }))}
      shown={shown}
      part={(id, content) => (
        <ViewLink
          to={withChosen({ ...view, page: { kind: 'chronology' } }, 'phase', id === whole ? [] : [id])}
          className="strip-press"
          aria-current={id === shown ? 'true' : undefined}
        >
          {content}
        </ViewLink>
      )}
    />
  );
}

/** What was pressed last, until an event of another chapter is opened; the fullest chapter where nothing was or is left. */
function useShown(chapters: readonly StripChapter[], open: TimelineEvent | null) {
  const [asked, ask] = useState<Shown | null>(open?.phase ?? null);
  const [opened, setOpened] = useState(open);
  if (opened !== open) {
    setOpened(open);
    if (open !== null && asked !== whole) ask(open.phase);
  }
  const isLeft = asked === whole || chapters.some(({ id, selected }) => id === asked && selected > 0);
  return [(isLeft ? asked : null) ?? fullestChapter(chapters) ?? whole, ask] as const;
}
