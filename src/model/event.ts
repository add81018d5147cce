/**
 * One event: what happened, when, who says so, and the words that prove it.
 *
 * "The helicopter landed at 14.56" → `{id: "air-ambulance-lands", title: "The air ambulance lands …",
 * standing: "account", when: {…}, told: {by: ["dr-hudson"], when: {…}}, sources: [{passage, exact, …}]}`.
 */
import * as v from 'valibot';
import { discrepancy } from './discrepancy.ts';
import { eventId, organisationId, passageId, personId, phaseId, placeId, themeId } from './ids.ts';
import { correction, isoDay } from './publication.ts';
import { sourceQuote } from './source.ts';
import { when } from './time.ts';

/**
 * What kind of statement an event rests on: a witness's `account`, counsel's `submission`, a coroner's `finding`, an
 * expert's `examination`, a family's `statement`, an `official` fact put by police or MI5, the newspaper's own `report`.
 */
export const standings = [
  'account',
  'submission',
  'finding',
  'examination',
  'statement',
  'official',
  'report',
] as const;
export type Standing = (typeof standings)[number];

export const told = v.object({ by: v.array(personId), when });
export const eventPerson = v.object({ id: personId, part: v.string() });

export const timelineEvent = v.object({
  id: eventId,
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.string(),
  phase: phaseId,
  standing: v.picklist(standings),
  when,
  /** Without a teller and a time where it is the document's own report; null is read as that too. */
  told: v.nullable(told),
  /** Everybody with a part in it; whoever told of it is among them. */
  people: v.array(eventPerson),
  organisations: v.array(organisationId),
  places: v.array(placeId),
  themes: v.array(themeId),
  sources: v.pipe(v.array(sourceQuote), v.minLength(1)),
  /** The kind of distressing matter, and in plain words exactly what it is ("describes fatal injuries"). */
  sensitive: v.optional(v.literal('injuries')),
  warning: v.optional(v.string()),
  /** Details of it on which the documents differ; absent where there is none. */
  discrepancies: v.optional(v.pipe(v.array(discrepancy), v.minLength(1))),
  /** The fields the editor decided; empty where the conversion did it all. */
  edited: v.array(v.string()),
  /** The day it was first published on, and what was corrected since, oldest first; absent where no ledger tells. */
  published: v.optional(isoDay),
  corrected: v.optional(v.pipe(v.array(correction), v.minLength(1))),
});

/** `before` ended or began no later than `after`; `basis` says whether the words or the editor put it so. */
export const relation = v.object({
  before: eventId,
  after: eventId,
  basis: v.picklist(['stated', 'edited']),
  passage: v.optional(passageId),
});

export type Told = v.InferOutput<typeof told>;
export type EventPerson = v.InferOutput<typeof eventPerson>;
export type TimelineEvent = v.InferOutput<typeof timelineEvent>;
export type Relation = v.InferOutput<typeof relation>;
