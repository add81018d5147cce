/**
 * The events of one entity → the sections of its page, none of them empty.
 *
 *   a person  → "What Dr Hudson did", "What Dr Hudson told the inquest", "What is said about Dr Hudson"
 *   the rest  → one section a chapter, in the order of the chapters; as it was told, one for each time of telling
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { toldSentence } from '../told-sentence.ts';
import { toldKey } from '../told-words.ts';
import type { ViewState } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import type { EntityDescription } from './describe-entity.ts';
import { splitPersonEvents, spokenOf } from './person-events.ts';

export interface EntitySection {
  readonly id: string;
  readonly heading: string;
  /** Why there is but this one, where others would be looked for. */
  readonly note?: string;
  readonly events: readonly TimelineEvent[];
}

/** Every event in one section, in the order it came. */
export function entitySections(
  index: TimelineIndex,
  { kind, id, inSentence }: EntityDescription,
  events: readonly TimelineEvent[],
  clock: ViewState['clock'],
): readonly EntitySection[] {
  const person = kind === 'person' ? index.people.get(id) : undefined;
  if (person === undefined) return clock === 'told' ? tellings(index, events) : chapters(index, events);
  const { did, said, about } = splitPersonEvents(person, events);
  const alone = spokenOf.has(person.part) && did.length + said.length === 0;
  return [
    { id: 'did', heading: pageWords.entity.did(inSentence), events: did },
    { id: 'said', heading: pageWords.entity.said(inSentence), events: said },
    {
      id: 'about',
      heading: pageWords.entity.saidAbout(inSentence),
      ...(alone && about.length > 1 && { note: pageWords.entity.allTold(inSentence) }),
      events: about,
    },
  ].filter((section) => section.events.length > 0);
}

function chapters(index: TimelineIndex, events: readonly TimelineEvent[]): readonly EntitySection[] {
  return [...index.phases.values()]
    .map(({ id, name }) => ({ id, heading: name, events: events.filter(({ phase }) => phase === id) }))
    .filter((section) => section.events.length > 0);
}

/** Events that were told at the same time stand together already. */
function tellings(index: TimelineIndex, events: readonly TimelineEvent[]): readonly EntitySection[] {
  return [...new Set(events.map(toldKey))].flatMap((key) => {
    const told = events.filter((event) => toldKey(event) === key);
    const [first] = told;
    return first === undefined ? [] : [{ id: `told ${key}`, heading: toldSentence(first, index), events: told }];
  });
}
