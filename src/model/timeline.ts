/**
 * The treaty: what `timeline.json` says. The pipeline writes it, the app reads it, the JSON Schema is derived from it.
 *
 * A change here is a change for everybody who reads the JSON: raise `formatVersion`, add an upgrader, and say so in
 * the format log of `src/README.md`.
 */
import * as v from 'valibot';
import { discrepancy } from './discrepancy.ts';
import { organisation, person, phase, place, theme } from './entities.ts';
import { relation, timelineEvent } from './event.ts';
import { eventId, passageId } from './ids.ts';
import { feedId } from './publication.ts';
import { passage, sourceDocument } from './source.ts';

export const formatVersion = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the editor decided over what the rules had found. */
export const edits = v.object({
  /** How many events the editor decided each field of, the most often decided first. */
  fields: v.array(v.object({ field: v.string(), events: count })),
  /**
   * Of the times that the editor decided: what the rules had for the same words. The same time, a longer one, another,
   * none, or (`cut`) no event of these words alone.
   */
  times: v.object({ same: count, wider: count, other: count, nothing: count, cut: count }),
});

export const coverage = v.object({
  /** Passages by use. */
  passages: v.object({ event: count, context: count, boilerplate: count }),
  /** Events by the basis of their time. */
  events: v.object({
    stated: count,
    resolved: count,
    anchored: count,
    bounded: count,
    edited: count,
    unknown: count,
  }),
  /** Passages that several documents hold, in the same words or in others. */
  mergedPassages: v.optional(count, 0),
  /** Details on which the documents differ, each pair of wordings once. */
  discrepancies: v.optional(count, 0),
  unresolvedTimes: count,
  unrecognisedNames: count,
  /** The phrases and names behind the two counts, for the editor. */
  unresolvedTimePhrases: v.array(v.object({ passage: passageId, phrase: v.string() })),
  unrecognisedNameList: v.array(v.object({ passage: passageId, name: v.string() })),
  /** "He", "the officer": where it is not plain who is meant. Left out by earlier writers. */
  unlinkedReferences: v.optional(v.array(v.object({ passage: passageId, words: v.string() }))),
  /** Absent where the editor decided nothing. */
  edits: v.optional(edits),
});

export const timeline = v.object({
  formatVersion: v.literal(formatVersion),
  title: v.string(),
  timezone: v.string(),
  documents: v.array(sourceDocument),
  passages: v.array(passage),
  people: v.array(person),
  organisations: v.array(organisation),
  places: v.array(place),
  themes: v.array(theme),
  phases: v.array(phase),
  /** In chronological order: a stable topological order of `relations` over `when`. */
  events: v.array(timelineEvent),
  relations: v.array(relation),
  /** Every detail on which the documents differ, each pair of wordings once; absent where there is none. */
  discrepancies: v.optional(v.pipe(v.array(discrepancy), v.minLength(1))),
  /** Old event id → the id it goes by now. */
  aliases: v.record(v.string(), eventId),
  /** Absent where no ledger of what was published is kept. */
  feed: v.optional(feedId),
  coverage,
});

export type Edits = v.InferOutput<typeof edits>;
export type Coverage = v.InferOutput<typeof coverage>;
export type Timeline = v.InferOutput<typeof timeline>;
