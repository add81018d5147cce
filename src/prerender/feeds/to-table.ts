/**
 * The whole timeline → `events.csv`, in the columns that a reader's own choice of events is saved with.
 *
 * Words that describe injuries stay out of it, and its column `warning` says what they are; `timeline.json` has them.
 */

import { takenEvent } from '../../app/take-away/taken-event.ts';
import { toCsv } from '../../app/take-away/to-csv.ts';
import { indexTimeline } from '../../app/timeline-index.ts';
import type { Timeline } from '../../model/timeline.ts';
import { folderOf } from '../head/site-place.ts';
import { linkTo, type Where } from './where.ts';

/** Addresses are absolute where the site's is known, else relative to the site's root. */
export function toTable(timeline: Timeline, where: Where): string {
  const index = indexTimeline(timeline);
  const addressOf = (id: string) => linkTo(folderOf({ kind: 'event', id }), where);
  return toCsv(timeline.events.map((event) => takenEvent(event, { index, injuries: 'hidden', addressOf })));
}
