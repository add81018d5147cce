/**
 * What the page says of itself, made from what it knows of its documents.
 *
 * Two documents of one publisher and day → "What happened, in order of time, as told in two documents published by The
 * Independent on 3 October 2018."
 */
import type { SourceDocument } from '../../model/source.ts';
import { whenWords } from '../time-words.ts';

export const killedLabel = 'Those who were killed';
/** Where the names are too many for a line: it leads to where they all stand. */
export const manyKilled = (count: number) => `The names of the ${count} people who were killed`;
export const sourcesLabel = 'The documents:';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** "two documents", "one document", "12 documents". */
export function countOfDocuments(count: number): string {
  return `${small[count] ?? count} ${count === 1 ? 'document' : 'documents'}`;
}

/** ", published by The Independent on 3 October 2018": as much as all the documents share; may be empty. */
export function publishedWords(documents: readonly SourceDocument[], zone: string): string {
  const publisher = shared(documents.map((document) => document.publisher));
  const day = shared(documents.map((document) => dayOf(document, zone)));
  if (publisher === null && day === null) return '';
  return ` published${publisher === null ? '' : ` by ${publisher}`}${day === null ? '' : ` on ${day}`}`;
}

export const promise =
  'Every event rests on words quoted from them, with their place; what they do not say is shown as not stated.';

function dayOf({ published }: SourceDocument, zone: string): string | undefined {
  if (published === undefined) return undefined;
  const { day } = whenWords({ earliest: published, latest: published, precision: 'minute', basis: 'stated' }, zone);
  return day === '' ? undefined : day;
}

function shared(values: readonly (string | undefined)[]): string | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
