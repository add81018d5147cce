/**
 * The timeline as it came → the same, ready to be asked: by id, by entity, by passage, by line.
 *
 * `indexTimeline(timeline).eventsOf('person', 'dr-hudson')` → the events that name Dr Hudson, in the timeline's order.
 */
import type { Organisation, Person, Phase, Place, Theme } from '../model/entities.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Passage, SourceDocument } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { type AttackersName, attackersName } from './attackers-name.ts';
import { type Dates, datesIn } from './dates.ts';
import type { TimelineSearch } from './search/search-index.ts';
import { words } from './words/words.ts';

export type IndexedKind = 'person' | 'organisation' | 'place' | 'theme' | 'phase' | 'document';

/** A passage as it stands in one document. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** As that document words it. */
  readonly text: string;
}

export interface TimelineIndex extends TimelineSearch {
  readonly timeline: Timeline;
  /** As days are written for whoever reads. */
  readonly dates: Dates;
  /** As they are written in what is taken away: the same whoever takes it. */
  readonly fixedDates: Dates;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly phases: ReadonlyMap<string, Phase>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly passages: ReadonlyMap<string, Passage>;
  /** In the timeline's order; empty for an id nobody knows.  */
  eventsOf(kind: IndexedKind, id: string): readonly TimelineEvent[];
  eventsOfPassage(id: string): readonly TimelineEvent[];
  /** The passage that begins on this line or, failing that, the last one that begins before it. */
  passageAt(document: string, line: number): Passage | null;
  /** In line order; empty for a document nobody knows. */
  passagesOf(document: string): readonly PlacedPassage[];
  /** What stands before and after a passage in one document; null at its ends. */
  neighbours(
    passage: string,
    document: string,
  ): { readonly before: PlacedPassage | null; readonly after: PlacedPassage | null };
  /** Keeps it out of where it never stands. */
  readonly attackersName: AttackersName;
}

type Searching = (timeline: Timeline) => TimelineSearch;

/** For whoever draws pages for which no words are asked: finds nothing, and leaves nothing out. */
const unsearched: Searching = () => ({ search: () => null, formsOf: () => new Map(), byName: (text) => text });

const indexes = new WeakMap<Timeline, TimelineIndex>();

/** The same index for the same timeline, for whoever draws many pages of it. */
export function indexOnce(timeline: Timeline, searching: Searching = unsearched): TimelineIndex {
  const known = indexes.get(timeline);
  if (known !== undefined) return known;
  const index = indexTimeline(timeline, searching);
  indexes.set(timeline, index);
  return index;
}

/** Builds every look-up once; the maps keep the order of chapters and, within each, of time. */
export function indexTimeline(published: Timeline, searching: Searching = unsearched): TimelineIndex {
  const timeline = { ...published, events: inChapters(published) };
  const passages = byId(timeline.passages);
  const byPassage = group(timeline.events, (event) => event.sources.map((source) => source.passage));
  const byDocument = placePassages(timeline.passages);
  const byKind: Record<IndexedKind, ReadonlyMap<string, readonly TimelineEvent[]>> = {
    person: group(timeline.events, peopleOf),
    organisation: group(timeline.events, (event) => event.organisations),
    place: group(timeline.events, (event) => event.places),
    theme: group(timeline.events, (event) => event.themes),
    phase: group(timeline.events, (event) => [event.phase]),
    document: group(timeline.events, (event) => documentsOf(event, passages)),
  };
  const dates = datesIn(timeline.timezone, words.language);
  return {
    timeline,
    dates,
    fixedDates: dates,
    events: byId(timeline.events),
    people: byId(timeline.people),
    organisations: byId(timeline.organisations),
    places: byId(timeline.places),
    themes: byId(timeline.themes),
    phases: byId(timeline.phases),
    documents: byId(timeline.documents),
    passages,
    ...searching(timeline),
    attackersName: attackersName(timeline),
    eventsOf: (kind, id) => byKind[kind].get(id) ?? [],
    eventsOfPassage: (id) => byPassage.get(id) ?? [],
    passageAt: (document, line) => byDocument.get(document)?.findLast((placed) => placed.line <= line)?.passage ?? null,
    passagesOf: (document) => byDocument.get(document) ?? [],
    neighbours: (passage, document) => {
      const placed = byDocument.get(document) ?? [];
      const at = placed.findIndex((each) => each.passage.id === passage);
      return { before: at > 0 ? (placed[at - 1] ?? null) : null, after: at < 0 ? null : (placed[at + 1] ?? null) };
    },
  };
}

/**
 * The file keeps events in order of time; a reader has them chapter by chapter, so that each chapter is whole. What nobody
 * told at any known time counts as not told.
 */
function inChapters({ events, phases }: Timeline): TimelineEvent[] {
  const ranks = new Map(phases.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ phase }: TimelineEvent) => ranks.get(phase) ?? phases.length;
  return events
    .map((event) => (isTold(event) ? event : { ...event, told: null }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

function isTold({ told }: TimelineEvent): boolean {
  return told !== null && (told.by.length > 0 || told.when.earliest !== null || told.when.latest !== null);
}

/** Everybody with a part in an event, those who told of it among them. */
export function peopleOf(event: TimelineEvent): readonly string[] {
  return event.people.map((person) => person.id);
}

/** The documents in which an event's words stand, each once. */
export function documentsOf(event: TimelineEvent, passages: ReadonlyMap<string, Passage>): readonly string[] {
  const citations = event.sources.flatMap((source) => passages.get(source.passage)?.citations ?? []);
  return [...new Set(citations.map((citation) => citation.document))];
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function group(
  events: readonly TimelineEvent[],
  keysOf: (event: TimelineEvent) => readonly string[],
): ReadonlyMap<string, readonly TimelineEvent[]> {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const key of new Set(keysOf(event))) {
      const found = groups.get(key);
      if (found === undefined) groups.set(key, [event]);
      else found.push(event);
    }
  }
  return groups;
}

function placePassages(passages: readonly Passage[]): ReadonlyMap<string, readonly PlacedPassage[]> {
  const placed = new Map<string, PlacedPassage[]>();
  for (const passage of passages) {
    for (const { document, line, text = passage.text } of passage.citations) {
      const found = placed.get(document);
      if (found === undefined) placed.set(document, [{ passage, line, text }]);
      else found.push({ passage, line, text });
    }
  }
  for (const each of placed.values()) each.sort((one, other) => one.line - other.line);
  return placed;
}
