/** A timeline → its index with the search already in it: for the frames, and for whoever need not wait for its code. */
import type { Timeline } from '../model/timeline.ts';
import { searchTimeline } from './search/search-index.ts';
import { indexTimeline, type TimelineIndex } from './timeline-index.ts';

export function searchableIndex(timeline: Timeline): TimelineIndex {
  return indexTimeline(timeline, searchTimeline);
}
