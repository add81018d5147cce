/**
 * A passage → what a reader is told before its words are shown: "describes fatal injuries".
 */
import type { Passage } from '../model/source.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { words } from './words/words.ts';

/**
 * Null where it can stand open. A passage says so itself, or an event that rests on it does.
 */
export function passageWarning(passage: Passage, index: TimelineIndex): string | null {
  if (passage.sensitive !== undefined) return passage.sensitive;
  const event = index.eventsOfPassage(passage.id).find((each) => each.sensitive !== undefined);
  return event === undefined ? null : (event.warning ?? words.injuries.warning);
}
