/**
 * All chapters side by side, each at its own scale: the whole at a glance, and the way to choose what the chart shows.
 * Where there is no room for the chart the same strip chooses what the list shows. A stretch between two chapters without
 * any dated event is named in words, always as wide: it is no time.
 */
import { Fragment, type ReactNode } from 'react';
import { gapWords } from '../gap-words.ts';
import { spanWords } from '../time-words.ts';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { chartWords } from '../words/chart-words.ts';
import { words } from '../words/words.ts';
import { type StripChapter, type StripMark, stripRows } from './chapters.ts';
import { textWidth } from './labels.ts';

/** A phase's id, or the whole. */
export type Shown = string;
export const whole: Shown = '';

/** So many pixels of names have room beside each other on a laptop, each in one line: a line less leaves its height to the chart. */
const mostInLine = 960;

export interface ChapterStripProps {
  readonly chapters: readonly StripChapter[];
  readonly shown: Shown;
  /** The part before the chapters: what it is called, and all of the events at one scale. */
  readonly all: { readonly name: string; readonly marks: readonly StripMark[] };
  /** Draws what is pressed to show one: a button, or a link. */
  readonly part: (id: Shown, content: ReactNode) => ReactNode;
}

export function ChapterStrip({ chapters, shown, all, part }: ChapterStripProps): ReactNode {
  const index = useTimeline();
  const { phases, dates } = index;
  const { clock } = useView().view;
  const total = chapters.reduce((sum, chapter) => sum + chapter.total, 0);
  const selected = chapters.reduce((sum, chapter) => sum + chapter.selected, 0);
  const names = chapters.reduce((sum, { id }) => sum + textWidth(phases.get(id)?.name ?? id), 0);
  return (
    <ul aria-label={chartWords.strip} className="strip" data-lines={names <= mostInLine || undefined}>
      <li className="strip-part" data-weight="0" data-shown={shown === whole || undefined}>
        {part(
          whole,
          <>
            <StripDrawing marks={all.marks} />
            <span className="strip-name">{all.name}</span>{' '}
            <span className="strip-span">
              <span className="whitespace-nowrap">{count(selected, total)}</span>
            </span>
          </>,
        )}
      </li>
      {chapters.map((chapter, at) => {
        const before = clock === 'told' ? undefined : chapters[at - 1]?.id;
        const gap = before === undefined ? null : gapWords(before, chapter.id, index);
        const phase = phases.get(chapter.id);
        const span = spanWords(phase?.from ?? null, phase?.to ?? null, dates);
        return (
          <Fragment key={chapter.id}>
            {gap !== null && (
              <li className="strip-gap" title={gap.full}>
                <Unparted>{gap.short}</Unparted>
              </li>
            )}
            <li className="strip-part" data-weight={chapter.weight} data-shown={shown === chapter.id || undefined}>
              {part(
                chapter.id,
                <>
                  <StripDrawing marks={chapter.marks} />
                  <span className="strip-name">{phase?.name ?? chapter.id}</span>{' '}
                  <span className="strip-span">
                    <span className="strip-dates">
                      <Unparted narrow>{span === '' ? '' : `${span}, `}</Unparted>
                    </span>
                    <span className="whitespace-nowrap">{left(chapter)}</span>
                    {chapter.selected !== chapter.total && (
                      <span className="sr-only"> {words.filters.unit(chapter.total)}</span>
                    )}
                  </span>
                </>,
              )}
            </li>
          </Fragment>
        );
      })}
    </ul>
  );
}

function count(selected: number, total: number): string {
  return selected === total ? words.events(total) : words.countOf(selected, total);
}

/** Short, since the part for the whole says what is counted. */
function left({ selected, total }: StripChapter): string {
  return selected === total ? words.events(total) : chartWords.left(selected, total);
}

const rowHeight = 4;

/** Stretched to the width of its chapter, which keeps strokes at their own width. */
function StripDrawing({ marks }: { readonly marks: readonly StripMark[] }): ReactNode {
  return (
    <svg
      className="strip-drawing"
      viewBox={`0 0 100 ${stripRows * rowHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {marks.map(({ x0, x1, row, shape, selected }) => {
        const y = (row + 0.5) * rowHeight;
        const look = `strip-${shape} ${selected ? '' : 'is-back'}`;
        const key = `${row} ${x0} ${x1}`;
        return shape === 'moment' ? (
          <line key={key} className={look} x1={x0} x2={x0} y1={y - 2} y2={y + 2} vectorEffect="non-scaling-stroke" />
        ) : (
          <line key={key} className={look} x1={x0} x2={x1} y1={y} y2={y} vectorEffect="non-scaling-stroke" />
        );
      })}
    </svg>
  );
}
