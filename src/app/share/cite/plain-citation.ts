/**
 * A citation → one sentence for a footnote.
 *
 * “The air ambulance helicopter landed” (14.56 on Wednesday 22 March 2017), in Westminster attack and inquests: a
 * chronology, from Lizzie Dearden, [Live blog …], The Independent, 3 October 2018, <https://…>, line 30. https://…
 * (accessed 25 November 2026).
 */
import { datesIn } from '../../dates.ts';
import { pageWords } from '../../words/page-words.ts';
import { words } from '../../words/words.ts';
import type { Citation } from './citation.ts';

export function plainCitation({ title, when, work, chosen, sources, address, accessed }: Citation): string {
  const dates = datesIn('UTC', words.language);
  const day = dates.at(`${accessed}T12:00:00Z`);
  const seen = day === null ? null : dates.written(day, 'day');
  return pageWords.share.cited({ title, when, work, chosen, sources: sources.join('; '), address, seen });
}
