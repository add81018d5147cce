/**
 * Where a span of dates is chosen, how many events it leaves out for want of a time, and the way to them: "2 more events fit but for
 * a time, which is not stated. Take the dates away". Else what has no time would seem not to be there.
 */
import type { ReactNode } from 'react';
import { clockWhen, selectEvents } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { words } from '../words/words.ts';

export function UndatedNote(): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  if (view.from === null && view.to === null) return null;
  const whenever = { ...view, from: null, to: null };
  const count = selectEvents(index, whenever).events.filter((event) => isUntimed(clockWhen(event, view.clock))).length;
  if (count === 0) return null;
  return (
    <p className="font-sans text-ink-quiet text-sm">
      {words.filters.undated(count)} <ViewLink to={whenever}>{words.filters.withoutDates}</ViewLink>
    </p>
  );
}

function isUntimed(when: ReturnType<typeof clockWhen>): boolean {
  return when === null || (when.earliest === null && when.latest === null);
}
