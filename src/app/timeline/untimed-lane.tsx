/**
 * Events of the chapter that have no time (or, where the chart draws an order, no known place in it) → a lane of their own
 * below, in the order of the list: no place in it is a time. One tab stop; the arrow keys, Home and End go along it, Page Up and
 * Page Down to another chapter.
 *
 *     Time not stated   ○ ● ○ ○   The name of the one that is pointed at, has the focus or is open
 */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { chartWords } from '../words/chart-words.ts';
import { markName, untimedName } from './mark-names.ts';
import type { Turning } from './use-turning.ts';

/** More than this many are counted: the list has them all. */
const most = 24;

interface UntimedLaneProps {
  readonly events: readonly TimelineEvent[];
  /** The open event's id. */
  readonly open: string | null;
  /** Whether they are here because nothing is known of their order, though of their time something may be. */
  readonly inOrder: boolean;
  readonly turning: Turning;
  /** Nothing stands above it: a key that leads to this chapter leads here. */
  readonly alone: boolean;
}

export function UntimedLane({ events, open, inOrder, turning, alone }: UntimedLaneProps): ReactNode {
  const { view } = useView();
  const { dates } = useTimeline();
  const [pointed, point] = useState<string | null>(null);
  const shown = events.length > most ? events.slice(0, most) : events;
  const named = shown.find(({ id }) => id === pointed) ?? shown.find(({ id }) => id === open);
  const rest = events.length - shown.length;
  const stop = (named ?? shown[0])?.id;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (!alone || !turning.isTurning()) return;
    turning.done();
    list.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [alone, turning]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return step(event);
    event.preventDefault();
    turning.turn(event.key === 'PageUp' ? -1 : 1);
  };
  if (events.length === 0) return <div className="score-untimed" />;
  return (
    <div className="score-untimed">
      <span id="score-untimed">{inOrder ? chartWords.unordered : chartWords.untimed}</span>
      <ul ref={list} aria-labelledby="score-untimed">
        {shown.map((event) => (
          <li key={event.id}>
            <ViewLink
              to={{ ...view, page: { kind: 'event', id: event.id } }}
              className="score-untimed-mark"
              aria-label={inOrder ? markName(event, event.when, dates) : untimedName(event.title)}
              aria-current={event.id === open ? 'true' : undefined}
              tabIndex={event.id === stop ? 0 : -1}
              onKeyDown={onKeyDown}
              onFocus={() => point(event.id)}
              onBlur={() => point(null)}
              onPointerEnter={() => point(event.id)}
              onPointerLeave={() => point(null)}
            />
          </li>
        ))}
      </ul>
      <span className="score-untimed-name" aria-hidden={named !== undefined}>
        {named?.title ?? (rest > 0 ? chartWords.moreInList(rest) : '')}
      </span>
    </div>
  );
}

/** To the mark beside it, or to the first or last. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const item = event.currentTarget.closest('li');
  const next = {
    ArrowLeft: item?.previousElementSibling,
    ArrowRight: item?.nextElementSibling,
    Home: item?.parentElement?.firstElementChild,
    End: item?.parentElement?.lastElementChild,
  }[event.key];
  const link = next?.querySelector('a');
  if (link == null) return;
  event.preventDefault();
  link.focus();
}
