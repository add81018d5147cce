/**
 * A list and the chart above it → a button that copies a link to what the chart shows of it now, said in words:
 * "Copy link to what the chart shows now: 21 of 81 events in the chapter “The attack”, 22 March 2017, 14.30 to 15.00".
 *
 * Nothing where there is no chart, or where it shows all of the list.
 */
import type { ReactNode } from 'react';
import { useChartShown } from '../chart-shown.ts';
import { chosenWords } from '../chosen-words.ts';
import { isoRange } from '../iso-range.ts';
import { selectEvents } from '../select-events.ts';
import { spanWords } from '../time-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { useTimeline } from '../use-timeline.ts';
import { emptyView, type ViewState, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { viewOfChart } from './view-of-chart.ts';

interface ChartLinkProps {
  readonly view: ViewState;
  /** With the address below the site's base. */
  readonly onCopy: (address: string) => void;
}

export function ChartLink({ view, onCopy }: ChartLinkProps): ReactNode {
  const index = useTimeline();
  const shown = useChartShown();
  if (shown === null || view.page.kind !== 'chronology') return null;
  const only = viewOfChart(view, shown, index);
  const { events, total } = selectEvents(index, only);
  const all = selectEvents(index, view).events;
  if (events.length === 0 || events.length === all.length) return null;
  const { chosen } = emptyView;
  const chapter =
    shown.chapter === null ? '' : chosenWords({ ...emptyView, chosen: { ...chosen, phase: [shown.chapter] } }, index);
  const count = `${words.countOf(events.length, total)} ${chapter}`.trim();
  const what = [count, shown.window === null ? '' : spanOf(only, index)].filter((part) => part !== '').join(', ');
  return (
    <button type="button" className="word-button text-start touch:py-2.5" onClick={() => onCopy(writeAddress(only))}>
      {pageWords.share.copyShown(what)}
    </button>
  );
}

function spanOf({ from, to }: ViewState, { dates, timeline }: TimelineIndex): string {
  const range = (text: string | null) => (text === null ? null : isoRange(text, timeline.timezone));
  const iso = (instant: number | undefined) => (instant === undefined ? null : new Date(instant).toISOString());
  return spanWords(iso(range(from)?.start), iso(range(to)?.end), dates);
}
