/**
 * An event → what a citation of it names: its title, the chronology it stands in, the words it rests on and its address.
 *
 * `air-ambulance-lands` → `{title: 'The air ambulance helicopter landed', work: 'Westminster attack and inquests: a
 * chronology', sources: ['Lizzie Dearden, “Live blog …”, The Independent, 3 October 2018, line 30'], …}`.
 */
import type { TimelineEvent } from '../../../model/event.ts';
import type { SourceDocument } from '../../../model/source.ts';
import { dateWords, localTime } from '../../local-time.ts';
import { whenWords } from '../../time-words.ts';
import type { TimelineIndex } from '../../timeline-index.ts';

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
  const zone = index.timeline.timezone;
  const places = event.sources.flatMap(({ passage }) => index.passages.get(passage)?.citations ?? []);
  const sources = places.flatMap(({ document, line }) => {
    const source = index.documents.get(document);
    return source === undefined ? [] : `${documentWords(source, zone)}, line ${line}`;
  });
  return {
    id: event.id,
    title: event.title,
    when: whenWords(event.when, zone).full,
    ...cited,
    sources: [...new Set(sources)],
  };
}

function documentWords({ author, title, publisher, published }: SourceDocument, zone: string): string {
  const time = published === undefined ? null : localTime(published, zone);
  return [author, `“${title}”`, publisher, time === null ? undefined : dateWords(time, 'day')]
    .filter((part) => part !== undefined)
    .join(', ');
}
