/**
 * The marks again, as links that can be reached, named and pressed: what vis-timeline draws is paint, this is the page.
 * Each lies exactly over its mark, so that pointer, keyboard, screen reader and voice all meet the same thing.
 */
import { type FocusEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { chartWords } from '../words/chart-words.ts';
import { nameOf } from './mark-names.ts';
import { placeBox } from './place-box.ts';
import type { PlacedMark, Score } from './score.ts';
import type { CountMark, Mark } from './to-items.ts';
import type { MarkKeys } from './use-mark-keys.ts';

export interface MarkLinksProps {
  readonly score: Score;
  readonly width: number;
  readonly keys: MarkKeys;
  readonly open: string | null;
  /** The mark that is pointed at or has the focus; null when it no longer is. */
  readonly onPoint: (id: string | null) => void;
  readonly onCloser: (mark: CountMark) => void;
}

const dragDistance = 5;

export function MarkLinks({ score, width, keys, open, onPoint, onCloser }: MarkLinksProps): ReactNode {
  const pressedAt = useRef(0);
  const { view } = useView();
  const { dates } = useTimeline();
  const onPointerDown = (event: PointerEvent) => {
    pressedAt.current = event.clientX;
  };
  // A drag that began on a mark moves the chart; it must not open the mark as well. Enter has no `detail`.
  const isDrag = (event: MouseEvent) => event.detail > 0 && Math.abs(event.clientX - pressedAt.current) > dragDistance;
  const attributesOf = (mark: Mark) => ({
    'data-mark': mark.id,
    'aria-label': nameOf(mark, dates),
    className: 'score-link',
    tabIndex: mark.id === keys.stop ? 0 : -1,
    onKeyDown: keys.onKeyDown,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      keys.onFocus(event, mark);
      onPoint(mark.id);
    },
    onBlur: () => onPoint(null),
    onPointerDown,
    onPointerEnter: () => onPoint(mark.id),
    onPointerLeave: () => onPoint(null),
  });
  return (
    <ul aria-label={chartWords.marks}>
      {score.marks.map((placed) => {
        const { mark } = placed;
        return (
          <li
            key={mark.id}
            ref={placeBox(hitBox(placed, score.pitch, width))}
            className={isTick(mark) ? 'score-hit is-tick' : 'score-hit'}
          >
            {mark.kind === 'event' ? (
              <ViewLink
                {...attributesOf(mark)}
                to={{ ...view, page: { kind: 'event', id: mark.event.id } }}
                aria-current={mark.event.id === open ? 'true' : undefined}
                draggable={false}
                onClick={(event) => isDrag(event) && event.preventDefault()}
              />
            ) : (
              <button {...attributesOf(mark)} type="button" onClick={(event) => !isDrag(event) && onCloser(mark)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** As high as the rows allow (a tick is higher and lies on top), and cut at the chart's edges so that what is far longer than the chart stays a plain box. */
function hitBox({ mark, x0, x1, y }: PlacedMark, pitch: number, width: number) {
  const height = isTick(mark) ? Math.max(16, Math.min(24, pitch)) : Math.min(24, pitch);
  const left = Math.max(x0, -width);
  const right = Math.min(x1, 2 * width);
  return { x: left, y: y - height / 2, width: Math.max(right - left, 1), height };
}

function isTick(mark: Mark): boolean {
  return mark.kind === 'event' && mark.shape === 'moment';
}
