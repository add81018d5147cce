/**
 * Who told of an event, and when → words: "Told by Dr Hudson, 10 September to 3 October 2018".
 *
 * What the documents leave out is said to be left out, never guessed.
 */
import type { TimelineEvent } from '../model/event.ts';
import { whenWords, withinSentence } from './time-words.ts';
import type { TimelineIndex } from './timeline-index.ts';

export const notToldByWords = 'Not said who told it';
export const notToldWords = 'Not said when it was told';

/** The same for all events that were told at the same time; empty for those that nobody told. */
export function toldKey({ told }: TimelineEvent): string {
  return told === null ? '' : `${told.when.earliest} ${told.when.latest}`;
}

/** The heading over what was told at the same time: "Told: 3 October 2018". */
export function toldHeading({ told }: TimelineEvent, zone: string): string {
  if (told === null) return notToldByWords;
  if (told.when.earliest === null && told.when.latest === null) return notToldWords;
  return `Told: ${withinSentence(whenWords(told.when, zone).full)}`;
}

/** "Told by Mr Ellwood and Dr Hudson"; null where the documents do not say. */
export function toldByWords({ told }: TimelineEvent, index: TimelineIndex): string | null {
  if (told === null || told.by.length === 0) return null;
  const names = told.by.map((id) => (index.people.get(id)?.name ?? id).replace(/^The /, 'the '));
  return `Told by ${new Intl.ListFormat('en-GB').format(names)}`;
}

/** By whom and when, as one sentence without its full stop. */
export function toldSentence(event: TimelineEvent, index: TimelineIndex): string {
  const by = toldByWords(event, index);
  const { told } = event;
  if (told === null || (told.when.earliest === null && told.when.latest === null)) {
    return by === null ? notToldByWords : `${by}; it is not said when`;
  }
  const when = withinSentence(whenWords(told.when, index.timeline.timezone).full);
  return by === null ? `Told ${when}; it is not said by whom` : `${by}, ${when}`;
}
