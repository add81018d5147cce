/**
 * Where a span of dates is chosen, how many events it leaves out for want of a time, and the way to them: "2 more events fit but for
 * a time, which is not stated. Take the dates away". Else what has no time would seem not to be there.
 */
import type { ReactNode } from 'react';
import { untimed, whenever } from '../untimed.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { words } from '../words/words.ts';

export function UndatedNote(): ReactNode {
  const { view } = useView();
  const count = untimed(view, useTimeline()).length;
  if (count === 0) return null;
  return (
    <p className="font-sans text-ink-quiet text-sm">
      {words.filters.undated(count)} <ViewLink to={whenever(view)}>{words.filters.withoutDates}</ViewLink>
    </p>
  );
}
