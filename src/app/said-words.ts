/**
 * An event → the line that says whose word it is, in plain words, where its names are no links.
 *
 *     saidWords       Witness’s account by Dr Hudson, about PC Keith Palmer; Westminster Bridge
 *     saidByWords     Witness’s account by Dr Hudson
 */
import type { TimelineEvent } from '../model/event.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { nameInLine, whoSays } from './who-says.ts';
import { allOf } from './words/lists.ts';
import { words } from './words/words.ts';

/** All of it, as the list has it. */
export function saidWords(event: TimelineEvent, index: TimelineIndex): string {
  return line(event, index, whoSays(event, index).about, event.places);
}

/** Whose word it is alone. */
export function saidByWords(event: TimelineEvent, index: TimelineIndex): string {
  return line(event, index, [], []);
}

function line(event: TimelineEvent, index: TimelineIndex, about: readonly string[], places: readonly string[]): string {
  const names = (ids: readonly string[], facet: 'person' | 'place' = 'person') =>
    ids.length === 0 ? null : allOf(ids.map((id) => nameInLine(facet, id, index)));
  const { by, through } = whoSays(event, index);
  const said = { standing: words.standings[event.standing], by: names(by), through: names(through) };
  return words.said(event.standing, { ...said, about: names(about), where: names(places, 'place') }).join('');
}
