/**
 * Who told of an event, and when → words: "Told by Dr Hudson"; "Between September 2018 and 3 October 2018". Both in one sentence: `told-sentence.ts`.
 *
 * What the documents leave out is said to be left out, never guessed.
 */

import type { TimelineEvent } from '../model/event.ts';
import type { Dates } from './dates.ts';
import { facetLabel } from './facet-label.ts';
import { whenWords } from './time-words.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { allOf } from './words/lists.ts';
import { words } from './words/words.ts';

/** The same for all events that were told at the same time; empty for those that nobody told. */
export function toldTimeKey({ told }: TimelineEvent): string {
  return told === null ? '' : `${told.when.earliest} ${told.when.latest}`;
}

/** The same for all events that were told at the same time by the same people. */
export function toldKey(event: TimelineEvent): string {
  return `${toldTimeKey(event)} ${[...(event.told?.by ?? [])].sort().join(' ')}`;
}

/** When it was told: "3 October 2018"; that it is not said where it is not. */
export function toldWhenWords({ told }: TimelineEvent, dates: Dates): string {
  if (told === null || (told.when.earliest === null && told.when.latest === null)) return words.told.notWhen;
  return whenWords(told.when, dates).full;
}

/** "Mr Ellwood and Dr Hudson"; null where the documents do not say. */
export function tellers({ told }: TimelineEvent, index: TimelineIndex): string | null {
  if (told === null || told.by.length === 0) return null;
  return allOf(told.by.map((id) => words.nameWithin(facetLabel(index, 'person', id))));
}

/** "Told by Mr Ellwood and Dr Hudson"; null where the documents do not say. */
export function toldByWords(event: TimelineEvent, index: TimelineIndex): string | null {
  const by = tellers(event, index);
  return by === null ? null : words.told.by(by);
}
