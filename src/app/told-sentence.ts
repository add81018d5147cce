/**
 * Who told of an event, and when → one sentence: "Told by Dr Hudson, 10 September to 3 October 2018".
 *
 * The list has no use for it, so it comes with the pages that have.
 */
import type { TimelineEvent } from '../model/event.ts';
import { whenWords } from './time-words.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { tellers } from './told-words.ts';
import { pageWords } from './words/page-words.ts';
import { words } from './words/words.ts';

/** By whom and when, as one sentence without its full stop. */
export function toldSentence(event: TimelineEvent, index: TimelineIndex): string {
  const by = tellers(event, index);
  const { told } = event;
  if (told === null || (told.when.earliest === null && told.when.latest === null)) {
    return by === null ? words.told.notBy : pageWords.telling.byButNotWhen(by);
  }
  const when = words.times.within(whenWords(told.when, index.dates).full);
  return by === null ? pageWords.telling.whenButNotBy(when) : pageWords.telling.byAndWhen(by, when);
}
