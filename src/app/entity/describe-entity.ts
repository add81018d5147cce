/**
 * An id of a kind → what its page says at the top, in one shape for all four kinds.
 *
 *   ('person', 'dr-hudson') → {heading: "Dr Hudson", inSentence: "Dr Hudson", what: "Responder", …}
 *   ('person', <attacker>)  → {heading: "The attacker", inSentence: "the attacker", …}
 *
 * The attacker is never in a heading by name: the name stands below it, among those the documents use.
 */

import type { EntityKind } from '../page-address.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { facetWord, partWords, words } from '../words.ts';

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
        heading: isAttacker ? words.theAttacker : person.name,
        inSentence: isAttacker ? inSentence(words.theAttacker) : inSentence(person.name),
        what: isAttacker ? upperFirst(facetWord.person) : upperFirst(partWords(person.part)),
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
    inSentence: kind === 'theme' ? uncapitalised(thing.name) : inSentence(thing.name),
    what: upperFirst(facetWord[kind]),
    description: thing.description ?? null,
    names: thing.aliases === undefined ? [] : [thing.name, ...thing.aliases],
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "The families" → "the families"; a name that begins with anything else stays as it is. */
function inSentence(name: string): string {
  return name.startsWith('The ') ? `t${name.slice(1)}` : name;
}

/** "Giving aid" → "giving aid"; "MI5 and intelligence" stays as it is. */
function uncapitalised(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
