/**
 * A citation → what of it has no field of its own in the formats of reference managers, a note each: when an event was, what is
 * chosen of a list, and the documents that it rests on.
 *
 * `['Event: 14.56 on Wednesday 22 March 2017', 'From Lizzie Dearden, [Live blog …], …, line 30']`. The event's own time is here
 * because a date there is that of a publication.
 */
import { pageWords } from '../../words/page-words.ts';
import type { Citation } from './citation.ts';

export function citationNotes({ when, chosen, sources }: Citation): readonly string[] {
  return [
    ...(when === null ? [] : [pageWords.share.citedTime(when)]),
    ...(chosen === null ? [] : [pageWords.share.citedChoice(chosen)]),
    ...(sources.length === 0 ? [] : [pageWords.share.citedFrom(sources.join('; '))]),
  ];
}
