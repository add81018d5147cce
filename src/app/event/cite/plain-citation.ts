/**
 * A citation → one sentence for a footnote.
 *
 * “The air ambulance helicopter landed” (14.56 on Wednesday 22 March 2017), in Westminster attack and inquests: a
 * chronology, from Lizzie Dearden, “Live blog …”, The Independent, 3 October 2018, line 30. https://… (accessed 25
 * November 2026).
 */
import { dateWords, localTime } from '../../local-time.ts';
import type { EventCitation } from './event-citation.ts';

export function plainCitation({ title, when, work, sources, address, accessed }: EventCitation): string {
  const day = localTime(`${accessed}T12:00:00Z`, 'UTC');
  const from = sources.length === 0 ? '' : `, from ${sources.join('; ')}`;
  const seen = day === null ? '' : ` (accessed ${dateWords(day, 'day')})`;
  return `“${title}” (${when}), in ${work}${from}. ${address}${seen}.`;
}
