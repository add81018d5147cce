/**
 * The indexed timeline, for every component below the app: `useTimeline().people.get('dr-hudson')` → Dr Hudson.
 */
import { createContext, useContext } from 'react';
import type { TimelineIndex } from './timeline-index.ts';

export const TimelineContext = createContext<TimelineIndex | null>(null);

/** The timeline that is loaded; throws where there is none above (a bug: panels are only drawn once it is there). */
export function useTimeline(): TimelineIndex {
  const index = useContext(TimelineContext);
  if (index === null) throw new Error('useTimeline needs a TimelineContext above it');
  return index;
}
