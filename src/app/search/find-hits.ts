/**
 * Words → what they find beside the events: names, passages, and a choice of filters that says the same.
 *
 * `"save PC Palmer"` → PC Keith Palmer and Giving aid, each by its page; both together as filters; the passages that hold
 * all of the words.
 */
import type { Passage } from '../../model/source.ts';
import { inPeopleOrder } from '../people-order.ts';
import { selectEvents } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { type ViewState, withChosen, withoutFilters } from '../view-state.ts';
import { askedWords } from './asked-words.ts';
import { withDates } from './dates-asked.ts';
import { knownNames, type Named, namedIn, namedTogether } from './named-in.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

export interface Hits {
  /** The surest first, but those who were killed before all others and the attacker after them. */
  readonly names: readonly Named[];
  /** Views that filter by what is named together, each of which leaves some event. */
  readonly together: readonly ViewState[];
  /** Where the words name one person or organisation alone and ask something of it: the view that filters by it. */
  readonly alone: ViewState | null;
  /** In the documents' order. */
  readonly passages: readonly Passage[];
  /** How many more passages there are. */
  readonly morePassages: number;
  /** Words to mark, in lower case. */
  readonly terms: readonly string[];
}

const mostNames = 4;
const mostPassages = 3;
const mostTogether = 2;

interface Finders {
  readonly known: ReturnType<typeof knownNames>;
  readonly passages: WordIndex;
}

const finders = new WeakMap<TimelineIndex, Finders>();

/** Nothing where there is no word to look for. The indexes are built at the first question. */
export function findHits(q: string, index: TimelineIndex, view: ViewState): Hits {
  const asked = askedWords(q);
  if (asked.length === 0) return { names: [], together: [], alone: null, passages: [], morePassages: 0, terms: [] };
  const { known, passages } = findersOf(index);
  const named = namedIn(q, known);
  const { ids, terms } = passages.find(asked);
  const found = index.timeline.passages.filter(({ id }) => ids.has(id));
  const several = together(q, inOrder(named, index), index, view);
  return {
    names: inOrder(named.slice(0, mostNames), index),
    together: several,
    alone: several.length > 0 ? null : alone(q, asked, named, view),
    passages: found.slice(0, mostPassages),
    morePassages: Math.max(0, found.length - mostPassages),
    terms,
  };
}

function inOrder(named: readonly Named[], { people }: TimelineIndex): readonly Named[] {
  return inPeopleOrder(named, ({ kind, id }) => (kind === 'person' ? people.get(id) : undefined));
}

function findersOf(index: TimelineIndex): Finders {
  const { timeline } = index;
  const there = finders.get(index) ?? {
    known: knownNames(timeline),
    passages: wordIndex(
      timeline.passages
        .filter(({ use }) => use !== 'boilerplate')
        .map(({ id, text, citations }) => ({
          id,
          words: [text, ...citations.flatMap((each) => each.text ?? [])].join('\n'),
        })),
    ),
  };
  finders.set(index, there);
  return there;
}

/** "Before the attack" asks for what was before it, and not for the theme of that name. */
function isBound(q: string, [word = '']: readonly string[]): boolean {
  return new RegExp(`\\b(?:before|after|since|until|till)\\s+(?:the\\s+)?${word}`, 'iu').test(q);
}

function alone(q: string, asked: readonly string[], named: readonly Named[], view: ViewState): ViewState | null {
  const whole = named.filter(({ kind, share }) => share === 1 && (kind === 'person' || kind === 'organisation'));
  const [one] = whole;
  if (one === undefined || whole.length > 1 || one.by.length === asked.length || isBound(q, one.by)) return null;
  return withChosen({ ...withoutFilters(view), page: { kind: 'chronology' } }, one.kind, [one.id]);
}

/**
 * A theme stands beside a person or place; two people who share no event say nothing together. Dates that are asked for are
 * dates, with the first name or alone: "MI5 before 2017", "22 March 2017".
 */
function together(q: string, named: readonly Named[], index: TimelineIndex, view: ViewState): readonly ViewState[] {
  const page = { kind: 'chronology' } as const;
  const whole: ViewState = { ...withoutFilters(view), page };
  const dated = withDates(q, whole);
  const alone = dated === whole ? [] : [named.filter(({ share }) => share === 1).slice(0, 1)];
  const several = namedTogether(named.filter(({ by }) => !isBound(q, by)));
  return (several.length > 0 ? several : alone)
    .map((these) =>
      these.reduce<ViewState>((choice, { kind, id }) => withChosen(choice, kind, [...choice.chosen[kind], id]), dated),
    )
    .filter((all) => selectEvents(index, all).events.length > 0)
    .slice(0, mostTogether);
}
