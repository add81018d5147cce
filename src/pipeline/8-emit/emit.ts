/**
 * What the stages found → the `Timeline` that is published, its events in chronological order.
 *
 * A candidate with a span of a passage → an event with that passage's id and the words before, in and after the span.
 */

import * as v from 'valibot';
import type { Casebook } from '../../model/casebook.ts';
import type { EventPerson, Relation, TimelineEvent, Told } from '../../model/event.ts';
import { eventId, type PersonId, type PhaseId, passageId } from '../../model/ids.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Passage } from '../../model/source.ts';
import { formatVersion, type Timeline } from '../../model/timeline.ts';
import { aliasEnd } from '../alias-end.ts';
import type { ConversionContext, EventCandidate, PassageMentions, ReadDocument, Resolved } from '../artifacts.ts';
import { chronologyTitle } from './chronology-title.ts';
import { coverageOf } from './coverage-of.ts';
import { type Discrepancies, discrepanciesIn } from './discrepancies-of.ts';
import { orderEvents } from './order-events.ts';
import { widestWarning } from './passage-warning.ts';
import { publicationsIn } from './publications.ts';
import { quoteOf } from './quote-of.ts';
import { sharedCase } from './shared-case.ts';

type Mentions = ReadonlyMap<string, PassageMentions>;

/** `found` is what the rules alone had made of the same words. Expects what passed the checks; of a candidate without a chapter or a source it makes no event. */
export function emit(
  resolved: Resolved,
  found: Resolved,
  documents: readonly ReadDocument[],
  casebook: Casebook,
  context: ConversionContext,
  ledger: Ledger | null,
): Timeline {
  const parts = new Map(resolved.roster.people.map(({ id, part }) => [id, part]));
  const byId: Mentions = new Map(resolved.passages.map((mentions) => [mentions.passage.id, mentions]));
  const aliases = context.editor ? sortedAliases(casebook) : {};
  const publicationOf = publicationsIn(ledger, aliases);
  const ordered = orderEvents(resolved, (casebook.phases ?? []).length === 0).filter(({ phase }) => phase !== null);
  const discrepancies = discrepanciesIn(ordered, resolved.passages);
  const events = ordered
    .flatMap((candidate) =>
      candidate.phase === null ? [] : (toEvent(candidate, candidate.phase, byId, parts, discrepancies.of) ?? []),
    )
    .map((event) => ({ ...event, ...publicationOf(event.id) }));
  const warnings = warningsByPassage(events);
  const { people, organisations, places, themes } = resolved.roster;
  return {
    formatVersion,
    title: casebook.title ?? titleOf(documents, people),
    timezone: context.timezone,
    documents: documents.map(({ source }) => source),
    passages: resolved.passages.map((mentions) => toPassage(mentions, warnings.get(mentions.passage.id) ?? [])),
    people: [...people],
    organisations: [...organisations],
    places: [...places],
    themes: [...themes],
    phases: [...resolved.phases],
    events,
    relations: toRelations(resolved, events),
    ...(discrepancies.all.length === 0 ? {} : { discrepancies: [...discrepancies.all] }),
    aliases,
    ...(ledger === null ? {} : { feed: ledger.feed }),
    coverage: coverageOf(events, resolved.passages, found, discrepancies.all.length),
  };
}

function toEvent(
  candidate: EventCandidate,
  phase: PhaseId,
  byId: Mentions,
  parts: ReadonlyMap<PersonId, string>,
  discrepanciesOf: Discrepancies['of'],
): TimelineEvent | null {
  const sources = candidate.sources.flatMap(({ passage, start, end }) => {
    const text = byId.get(passage)?.passage.text;
    return text === undefined ? [] : [quoteOf(passage, text, { start, end })];
  });
  if (sources.length === 0) return null;
  const warning = candidate.warning ?? injuriesIn(candidate, byId);
  const discrepancies = discrepanciesOf(candidate);
  return {
    id: v.parse(eventId, candidate.id),
    title: candidate.title,
    summary: candidate.summary,
    phase,
    standing: candidate.standing,
    when: candidate.when,
    told: candidate.told === null ? nobodyTold : { by: [...candidate.told.by], when: candidate.told.when },
    people: withTellers(candidate, parts),
    organisations: [...candidate.organisations],
    places: [...candidate.places],
    themes: [...candidate.themes],
    sources,
    ...(warning === null ? {} : { sensitive: 'injuries' as const, warning }),
    ...(discrepancies.length === 0 ? {} : { discrepancies: [...discrepancies] }),
    edited: [...candidate.edited],
  };
}

function titleOf(documents: readonly ReadDocument[], people: Resolved['roster']['people']): string {
  const headed = documents.map(({ source, text }) => ({ headline: `${source.title}\n${headOf(text)}`, text }));
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const shared = documents.length < 2 ? null : sharedCase(headed, names);
  return chronologyTitle(
    documents.map(({ source }) => source.title),
    shared,
  );
}

/** The first line that says anything, where it is short enough for a headline. */
function headOf(text: string): string {
  const line = /\S[^\n]*/u.exec(text.slice(0, 2000))?.[0] ?? '';
  return line.length > longestHead ? '' : line;
}
const longestHead = 160;

const nobodyTold: Told = {
  by: [],
  when: {
    earliest: null,
    latest: null,
    precision: 'unknown',
    basis: 'unknown',
    phrase: null,
    because: 'The document says it in its own words; nobody is said to have told it.',
  },
};

/** Whoever told of an event has a part in it, so that a filter by that person finds it. */
function withTellers({ people, told }: EventCandidate, parts: ReadonlyMap<PersonId, string>): EventPerson[] {
  const named = new Set(people.map(({ id }) => id));
  const tellers = (told?.by ?? []).filter((id) => !named.has(id));
  return [...people, ...tellers.map((id) => ({ id, part: parts.get(id) ?? 'other' }))];
}

/** An event that cites words about an injury carries the warning, whether or not the event is about the injury. */
function injuriesIn(candidate: EventCandidate, byId: Mentions): string | null {
  return widestWarning(
    candidate.sources.flatMap((source) =>
      (byId.get(source.passage)?.injuries ?? [])
        .filter(({ span }) => span.start < source.end && source.start < span.end)
        .map(({ warning }) => warning),
    ),
  );
}

function toPassage(mentions: Resolved['passages'][number], cited: readonly string[]): Passage {
  const { id, text, citations } = mentions.passage;
  const sensitive = widestWarning([...mentions.injuries.map(({ warning }) => warning), ...cited]);
  return {
    id,
    text,
    use: mentions.use,
    citations: [...citations],
    ...(sensitive === null ? {} : { sensitive }),
  };
}

/** What the events that cite a passage warn of. */
function warningsByPassage(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly string[]> {
  const warnings = new Map<string, string[]>();
  for (const { warning, sources } of events) {
    if (warning === undefined) continue;
    for (const { passage } of sources) warnings.set(passage, [...(warnings.get(passage) ?? []), warning]);
  }
  return warnings;
}

/** Each statement of order between two events once, in the order of the events. The editor's word comes first. */
function toRelations({ order }: Resolved, events: readonly TimelineEvent[]): Relation[] {
  const rank = new Map(events.map(({ id }, index) => [id as string, index]));
  const relations = new Map<string, Relation>();
  for (const { before, after, basis, passage } of order) {
    if (!rank.has(before) || !rank.has(after)) continue;
    const known = relations.get(`${before} ${after}`);
    if (known !== undefined && (known.basis === 'edited' || basis === 'stated')) continue;
    relations.set(`${before} ${after}`, {
      before: v.parse(eventId, before),
      after: v.parse(eventId, after),
      basis,
      ...(passage === undefined ? {} : { passage: v.parse(passageId, passage) }),
    });
  }
  const place = (id: string): number => rank.get(id) ?? 0;
  return [...relations.values()].sort((a, b) => place(a.before) - place(b.before) || place(a.after) - place(b.after));
}

/** Each leads to the event itself, however often that was renamed. */
function sortedAliases({ aliases = {} }: Casebook): Timeline['aliases'] {
  const ends = Object.entries(aliases).map(([from, to]) => [from, aliasEnd(aliases, to) ?? to] as const);
  return Object.fromEntries(ends.sort(([a], [b]) => (a < b ? -1 : 1)));
}
