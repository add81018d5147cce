/**
 * An event in a cell → a mark that is a link: its shape says how closely its time is known, its filling who told it.
 *
 *     ❙ known to the minute   ▬ within a longer time   ○ time not stated        filled: told by the person of the row
 */
import type { ReactNode } from 'react';
import { whenWords } from '../time-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import type { RowEvent } from './rows.ts';

export type BeadShape = 'minute' | 'range' | 'untimed';

export function shapeOf({ event: { when } }: RowEvent): BeadShape {
  if (when.earliest === null && when.latest === null) return 'untimed';
  return when.precision === 'minute' ? 'minute' : 'range';
}

const paths: Readonly<Record<BeadShape, string>> = {
  minute: 'M5.5 2h3v10h-3z',
  range: 'M1.5 5h11v4h-11z',
  untimed: 'M7 3.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
};

export function BeadDrawing({ shape, told }: { readonly shape: BeadShape; readonly told: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={paths[shape]} fill={told ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}

interface BeadProps {
  readonly of: RowEvent;
  readonly name: string;
  /** The one mark that Tab reaches. */
  readonly stop: boolean;
  readonly onPoint: (pointed: Pointed | null) => void;
}

/** The mark that is pointed at, or has the focus. */
export interface Pointed {
  readonly event: string;
  readonly label: string;
}

export function Bead({ of, name, stop, onPoint }: BeadProps): ReactNode {
  const { view } = useView();
  const { dates } = useTimeline();
  const { event, told, place } = of;
  const label = pageWords.whoWhen.markName(whenWords(event.when, dates).full, event.title, told ? name : null);
  return (
    <ViewLink
      to={{ ...view, page: { kind: 'event', id: event.id } }}
      aria-label={label}
      data-bead={event.id}
      data-place={place}
      tabIndex={stop ? 0 : -1}
      className="grid size-6 place-items-center text-ink no-underline hover:text-accent focus-visible:text-accent"
      onFocus={() => onPoint({ event: event.id, label })}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint({ event: event.id, label })}
      onPointerLeave={() => onPoint(null)}
    >
      <BeadDrawing shape={shapeOf(of)} told={told} />
    </ViewLink>
  );
}
