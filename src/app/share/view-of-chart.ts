/**
 * A view and what the chart shows of it → the view of that alone, for a link to it.
 *
 * The day of the attack, drawn closer from 14.30 to 15.00 → the same view with `phase=the-attack`, `from=2017-03-22T14:30` and
 * `to=2017-03-22T15:00`; the whole of a chapter → with the chapter alone. Never wider than the view was. From and to are
 * days where two days or more are shown.
 */
import type { ChartShown } from '../chart-shown.ts';
import { isoRange } from '../iso-range.ts';
import { clockWords, dateIso } from '../local-time.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { type ViewState, withChosen } from '../view-state.ts';

const twoDays = 2 * 86_400_000;

export function viewOfChart(view: ViewState, { chapter, window }: ChartShown, index: TimelineIndex): ViewState {
  const chosen = chapter === null ? view : withChosen(view, 'phase', [chapter]);
  if (window === null) return chosen;
  const range = (text: string | null) => (text === null ? null : isoRange(text, index.timeline.timezone));
  const daily = window.end - window.start >= twoDays;
  return {
    ...chosen,
    from: (range(view.from)?.start ?? -Infinity) > window.start ? view.from : written(window.start, daily, index),
    to: (range(view.to)?.end ?? Infinity) < window.end ? view.to : written(window.end, daily, index),
  };
}

/** As it stands in an address, on the clocks of the timeline's zone. */
function written(instant: number, daily: boolean, { dates }: TimelineIndex): string | null {
  const time = dates.at(new Date(instant).toISOString());
  if (time === null) return null;
  const day = dateIso(time, 'day');
  return daily ? day : `${day}T${clockWords(time).replace('.', ':')}`;
}
