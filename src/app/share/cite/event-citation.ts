/**
 * An event → what a citation of it names: its title, the chronology it stands in, the words it rests on and its address.
 *
 * `air-ambulance-lands` → `{title: 'The air ambulance helicopter landed', work: 'Westminster attack and inquests: a
 * chronology', sources: ['Lizzie Dearden, “Live blog …”, The Independent, 3 October 2018, line 30'], …}`.
 */
import type { TimelineEvent } from '../../../model/event.ts';
import type { SourceDocument } from '../../../model/source.ts';
import type { Dates } from '../../dates.ts';
import { whenWords } from '../../time-words.ts';
import type { TimelineIndex } from '../../timeline-index.ts';
import { words } from '../../words/words.ts';

export interface EventCitation {
  readonly id: string;
  readonly title: string;
  /** When it happened, in words: a reader of the citation alone should not take another date for it. */
  readonly when: string;
  readonly work: string;
  /** Each document that it cites, with its line. */
  readonly sources: readonly string[];
  readonly address: string;
  /** The day it was looked up, `2026-11-25`. */
  readonly accessed: string;
}

interface Cited {
  readonly work: string;
  readonly address: string;
  readonly accessed: string;
}

/** Pure: the day is handed in. */
export function eventCitation(event: TimelineEvent, index: TimelineIndex, cited: Cited): EventCitation {
  const dates = index.fixedDates;
  const places = event.sources.flatMap(({ passage }) => index.passages.get(passage)?.citations ?? []);
  const sources = places.flatMap(({ document, line }) => {
    const source = index.documents.get(document);
    return source === undefined ? [] : words.placeOf(documentWords(source, dates), line);
  });
  return {
    id: event.id,
    title: event.title,
    when: whenWords(event.when, dates).full,
    ...cited,
    sources: [...new Set(sources)],
  };
}

function documentWords({ author, title, publisher, published }: SourceDocument, dates: Dates): string {
  const time = published === undefined ? null : dates.at(published);
  return [author, words.event.citedTitle(title), publisher, time === null ? undefined : dates.written(time, 'day')]
    .filter((part) => part !== undefined)
    .join(', ');
}
