/**
 * Words → the names and the passages that hold them, beside the events that the list shows.
 *
 * `"hudson"` → `{names: [{kind: 'person', id: 'dr-hudson', name: 'Dr Hudson'}], passages: [{line 29 …}, {line 32 …}]}`.
 */
import MiniSearch from 'minisearch';
import type { Passage } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import { inPeopleOrder } from '../people-order.ts';
import { askedWords, rootOf, wordsOf } from './search-index.ts';

export interface NameHit {
  readonly kind: 'person' | 'organisation' | 'place' | 'theme';
  readonly id: string;
  readonly name: string;
}

export interface Hits {
  /** The best first, but those who were killed before all others and the attacker after them. */
  readonly names: readonly NameHit[];
  /** In the documents' order. */
  readonly passages: readonly Passage[];
  /** How many more passages there are. */
  readonly morePassages: number;
  /** Words to mark, in lower case. */
  readonly terms: readonly string[];
}

/** Nothing where there is no word to look for. The indexes are built at the first question. */
export type FindHits = (q: string) => Hits;

const none: Hits = { names: [], passages: [], morePassages: 0, terms: [] };
const mostNames = 4;
const mostPassages = 4;

const options = {
  tokenize: (text: string) => [...wordsOf(text)],
  processTerm: (term: string) => term,
  searchOptions: {
    prefix: (term: string) => term.length > 1,
    fuzzy: (term: string) => (term.length > 5 && !/\d/.test(term) ? 1 : (false as const)),
  },
};

export function findHits(timeline: Timeline): FindHits {
  const names = allNames(timeline);
  const people = new Map(timeline.people.map((person) => [person.id as string, person]));
  let built: { readonly names: MiniSearch; readonly passages: MiniSearch } | null = null;
  return (q) => {
    const asked = askedWords(q).map(rootOf).join(' ');
    if (asked === '') return none;
    built ??= { names: indexOfNames(names), passages: indexOfPassages(timeline) };
    const named = built.names.search(asked);
    const found = built.passages.search(asked, { combineWith: 'AND' });
    const ids = new Set(found.map(({ id }) => String(id)));
    const passages = timeline.passages.filter(({ id }) => ids.has(id));
    return {
      names: inPeopleOrder(
        named.slice(0, mostNames).flatMap(({ id }) => names[Number(id)]?.hit ?? []),
        ({ kind, id }) => (kind === 'person' ? people.get(id) : undefined),
      ),
      passages: passages.slice(0, mostPassages),
      morePassages: Math.max(0, passages.length - mostPassages),
      terms: [...new Set(found.flatMap(({ terms }) => terms))].sort(),
    };
  };
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The words by which a theme is known. */
  readonly cues?: readonly string[];
}

interface Named {
  readonly hit: NameHit;
  readonly words: string;
}

function allNames({ people, organisations, places, themes }: Timeline): readonly Named[] {
  const of = (kind: NameHit['kind'], things: readonly Thing[]) =>
    things.map(({ id, name, aliases = [], cues = [] }) => ({
      hit: { kind, id, name },
      words: [name, ...aliases, ...cues].join(' '),
    }));
  return [
    ...of('person', people),
    ...of('organisation', organisations),
    ...of('place', places),
    ...of('theme', themes),
  ];
}

function indexOfNames(names: readonly Named[]): MiniSearch {
  const index = new MiniSearch({ ...options, fields: ['words'] });
  index.addAll(names.map(({ words }, id) => ({ id, words })));
  return index;
}

function indexOfPassages({ passages }: Timeline): MiniSearch {
  const index = new MiniSearch({ ...options, fields: ['text'] });
  const told = passages.filter(({ use }) => use !== 'boilerplate');
  index.addAll(
    told.map(({ id, text, citations }) => ({
      id,
      text: [text, ...citations.flatMap((each) => each.text ?? [])].join('\n'),
    })),
  );
  return index;
}
