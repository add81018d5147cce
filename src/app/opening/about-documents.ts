/**
 * The documents → what the page says of itself, with as much as they all share.
 *
 * Two documents of one publisher and day → "What happened, in order of time, as told in two documents published by The
 * Independent on 3 October 2018."
 */
import type { SourceDocument } from '../../model/source.ts';
import type { Dates } from '../dates.ts';
import { instantWords } from '../time-words.ts';
import { words } from '../words/words.ts';

export function aboutDocuments(documents: readonly SourceDocument[], dates: Dates): string {
  const publisher = shared(documents.map((document) => document.publisher));
  const day = shared(documents.map((document) => dayOf(document, dates)));
  return words.opening.about(documents.length, publisher, day);
}

function dayOf({ published }: SourceDocument, dates: Dates): string | undefined {
  const day = published === undefined ? '' : instantWords(published, dates).day;
  return day === '' ? undefined : day;
}

function shared(values: readonly (string | undefined)[]): string | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
