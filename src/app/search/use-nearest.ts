/** A selection by words → the events nearest to those words, where few or none have them all. */
import { useMemo } from 'react';
import { type Selection, selectEvents } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { type Near, nearestEvents } from './nearest.ts';

/** With more, what was asked is there. */
export const few = 3;

/** None where it is another filter that leaves out what the words find: that is what is to be loosened then. */
export function useNearest({ events }: Selection): readonly Near[] {
  const index = useTimeline();
  const { view } = useView();
  return useMemo(() => {
    const elsewhere = (index.search(view.q)?.ids.size ?? 0) - events.length;
    if (view.q === '' || events.length > few || (events.length === 0 && elsewhere > 0)) return [];
    return nearestEvents(view.q, index, selectEvents(index, { ...view, q: '' }).events);
  }, [index, view, events]);
}
