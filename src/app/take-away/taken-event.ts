/**
 * An event → what is taken away of it: plain words, in the reader's language, that stand without the page.
 *
 * `air-ambulance-lands` → `{when: '14.56 on Wednesday 22 March 2017', toldBy: ['Dr Hudson'], quotations: [{words: 'The
 * helicopter landed at 14.56', places: ['Live blog …, line 30']}], address: 'https://…/event/air-ambulance-lands', …}`.
 */
import type { TimelineEvent } from '../../model/event.ts';
import { inPeopleOrder } from '../people-order.ts';
import { saidWords } from '../said-words.ts';
import { basisWords, whenWords } from '../time-words.ts';
import { peopleOf, type TimelineIndex } from '../timeline-index.ts';
import { words } from '../words/words.ts';

export interface TakenQuotation {
  /** Verbatim; null where they describe injuries and the reader has those hidden. */
  readonly words: string | null;
  /** Title and line of each document they stand in. */
  readonly places: readonly string[];
}

export interface TakenEvent {
  readonly event: TimelineEvent;
  readonly title: string;
  /** Empty where there is none, or where it describes injuries and those are hidden. */
  readonly summary: string;
  readonly chapter: string;
  readonly when: string;
  readonly basis: string;
  readonly toldBy: readonly string[];
  /** Empty where nobody told of it at a known time. */
  readonly toldWhen: string;
  readonly standing: string;
  /** Whose word it is, whom it is about and where, as the list has it. */
  readonly said: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly themes: readonly string[];
  readonly quotations: readonly TakenQuotation[];
  /** What distressing matter is in it, in plain words; empty where there is none. */
  readonly warning: string;
  /** Absolute. */
  readonly address: string;
}

export interface Taking {
  readonly index: TimelineIndex;
  /** Whether words that describe injuries go along. */
  readonly injuries: 'hidden' | 'shown';
  /** Event id → its absolute address. */
  readonly addressOf: (event: string) => string;
}

/** Pure; ids that the timeline does not know stand as they are. */
export function takenEvent(event: TimelineEvent, { index, injuries, addressOf }: Taking): TakenEvent {
  const dates = index.fixedDates;
  const said = whenWords(event.when, dates);
  const hidden = event.sensitive !== undefined && injuries === 'hidden';
  const names = (ids: readonly string[], known: ReadonlyMap<string, { readonly name: string }>) =>
    ids.map((id) => known.get(id)?.name ?? id);
  return {
    event,
    title: event.title,
    summary: hidden ? '' : event.summary,
    chapter: index.phases.get(event.phase)?.name ?? event.phase,
    when: said.full,
    basis: basisWords(event.when, said),
    toldBy: names(event.told?.by ?? [], index.people),
    toldWhen: event.told === null || event.told.when.basis === 'unknown' ? '' : whenWords(event.told.when, dates).full,
    standing: words.standings[event.standing],
    said: saidWords(event, index),
    people: names(
      inPeopleOrder(peopleOf(event), (id) => index.people.get(id)),
      index.people,
    ),
    organisations: names(event.organisations, index.organisations),
    places: names(event.places, index.places),
    themes: names(event.themes, index.themes),
    quotations: event.sources.map(({ passage, exact }) => ({
      words: hidden ? null : exact,
      places: placesOf(passage, index),
    })),
    warning: event.warning ?? '',
    address: addressOf(event.id),
  };
}

function placesOf(passage: string, { passages, documents }: TimelineIndex): readonly string[] {
  return (passages.get(passage)?.citations ?? []).map(({ document, line }) =>
    words.placeOf(documents.get(document)?.title ?? document, line),
  );
}
