/**
 * A citation → one sentence for a footnote.
 *
 * “The air ambulance helicopter landed” (14.56 on Wednesday 22 March 2017), in Westminster attack and inquests: a
 * chronology, from Lizzie Dearden, “Live blog …”, The Independent, 3 October 2018, line 30. https://… (accessed 25
 * November 2026).
 */
import { datesIn } from '../../dates.ts';
import { words } from '../../words/words.ts';
import type { EventCitation } from './event-citation.ts';

export function plainCitation({ title, when, work, sources, address, accessed }: EventCitation): string {
  const dates = datesIn('UTC', words.language);
  const day = dates.at(`${accessed}T12:00:00Z`);
  const seen = day === null ? '' : dates.written(day, 'day');
  return words.event.citation(title, when, work, sources.join('; '), address, seen);
}
