/**
 * An id of a kind → what its page says at the top, in one shape for all four kinds.
 *
 *   ('person', 'dr-hudson') → {heading: "Dr Hudson", inSentence: "Dr Hudson", what: "Responder", …}
 *   ('person', <attacker>)  → {heading: "The attacker", inSentence: "the attacker", …}
 *
 * The attacker is never in a heading by name: the name stands below it, among those the documents use.
 */

import type { EntityKind } from '../page-address.ts';
import { partWords } from '../part-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { words } from '../words/words.ts';

export interface EntityDescription {
  readonly kind: EntityKind;
  readonly id: string;
  readonly heading: string;
  /** As it reads within a sentence. */
  readonly inSentence: string;
  /** The part in the events, or the kind of thing it is. */
  readonly what: string;
  /** What the documents say of it, or null where they say nothing. */
  readonly description: string | null;
  /** Every name it is known by, its own first; a theme has none. */
  readonly names: readonly string[];
}

/** Null for an id that the timeline does not know. */
export function describeEntity(index: TimelineIndex, kind: EntityKind, id: string): EntityDescription | null {
  switch (kind) {
    case 'person': {
      const person = index.people.get(id);
      if (person === undefined) return null;
      const isAttacker = person.part === 'attacker';
      return {
        kind,
        id,
        heading: isAttacker ? words.site.theAttacker : person.name,
        inSentence: words.nameWithin(isAttacker ? words.site.theAttacker : person.name),
        what: whatIsSaidOf(person.part),
        description: person.description ?? null,
        names: [person.name, ...person.aliases],
      };
    }
    case 'organisation':
      return describeNamed(kind, index.organisations.get(id));
    case 'place':
      return describeNamed(kind, index.places.get(id));
    case 'theme':
      return describeNamed(kind, index.themes.get(id));
  }
}

/** Of the attacker no more than of anybody. */
function whatIsSaidOf(part: string): string {
  if (part === 'killed') return words.opening.oneOfKilled;
  return upperFirst(part === 'attacker' ? words.facet.person : partWords(part));
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly description?: string | undefined;
}

function describeNamed(kind: EntityKind, thing: Named | undefined): EntityDescription | null {
  if (thing === undefined) return null;
  return {
    kind,
    id: thing.id,
    heading: upperFirst(thing.name),
    inSentence: kind === 'theme' ? words.headingWithin(thing.name) : words.nameWithin(thing.name),
    what: upperFirst(words.facet[kind]),
    description: thing.description ?? null,
    names: thing.aliases === undefined ? [] : [thing.name, ...thing.aliases],
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
