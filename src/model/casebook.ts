/**
 * The editor's hand: `casebook.yaml`, parsed YAML → a `Casebook`.
 *
 * Every key is optional; an unknown key or a wrong type is an error with its place. `events` win over what the
 * conversion found by itself and are marked as edited.
 *
 * `when:` in an anchor is EDTF-like: `2017-03-22`, `2017-03-22T14:56`, `2017-03`, `2017`, or an interval of two of
 * them `2018-09/2018-10-03` with `..` for an open end. Times without an offset are in the casebook's `timezone`.
 */
import * as v from 'valibot';
import { standings } from './event.ts';
import { documentId, eventId, organisationId, personId, phaseId, placeId, themeId } from './ids.ts';

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.array(text);
const optional = v.exactOptional;
/** A moment as an editor writes it; a bare year is a number to YAML. */
const moment = v.union([text, v.pipe(v.number(), v.integer(), v.transform(String))]);

const address = v.pipe(v.string(), v.url());
/** One that a link may lead to: `javascript:` and the like are none. */
const webAddress = v.pipe(
  v.string(),
  v.check((url) => /^https?:\/\//i.test(url) && v.is(address, url), 'a web address'),
);

const casebookDocument = v.strictObject({
  file: text,
  id: optional(documentId),
  title: optional(text),
  publisher: optional(text),
  author: optional(text),
  published: optional(text),
  url: optional(webAddress),
  basis: optional(text),
});

/** `hearing: true` marks the period in which accounts were told (the inquests, the trial). */
const casebookAnchor = v.strictObject({
  id: text,
  names: optional(texts),
  when: moment,
  hearing: optional(v.boolean()),
  because: optional(text),
});

const casebookPerson = v.strictObject({
  id: personId,
  name: text,
  aliases: optional(texts),
  part: optional(text),
  description: optional(text),
});
const casebookOrganisation = v.strictObject({
  id: organisationId,
  name: text,
  aliases: optional(texts),
  description: optional(text),
});
const casebookPlace = v.strictObject({
  id: placeId,
  name: text,
  aliases: optional(texts),
  description: optional(text),
  within: optional(placeId),
});
const casebookTheme = v.strictObject({
  id: themeId,
  name: text,
  cues: optional(texts),
  description: optional(text),
});
const casebookPhase = v.strictObject({
  id: phaseId,
  name: text,
  from: optional(moment),
  to: optional(moment),
  description: optional(text),
});

/** A W3C TextQuoteSelector; must match exactly one place of the document it names (of all documents, without one). */
const casebookQuote = v.strictObject({
  exact: text,
  prefix: optional(v.string()),
  suffix: optional(v.string()),
  document: optional(documentId),
});

/** What the editor says of a time. `earliest`/`latest` as an anchor's `when`; null or absent leaves that end open. */
const casebookWhen = v.strictObject({
  earliest: optional(v.nullable(moment)),
  latest: optional(v.nullable(moment)),
  phrase: optional(v.nullable(text)),
  /** Why: a reader is told of it; where it is missing, that no reason was given. */
  because: optional(text),
});

const casebookEvent = v.strictObject({
  id: eventId,
  quote: optional(casebookQuote),
  /** Further passages that tell of the same event. */
  quotes: optional(v.array(casebookQuote)),
  title: optional(v.pipe(text, v.maxLength(80))),
  summary: optional(text),
  when: optional(casebookWhen),
  told: optional(
    v.strictObject({
      by: optional(v.array(personId)),
      when: optional(casebookWhen),
    }),
  ),
  standing: optional(v.picklist(standings)),
  phase: optional(phaseId),
  after: optional(v.array(eventId)),
  before: optional(v.array(eventId)),
  people: optional(v.array(v.strictObject({ id: personId, part: optional(text) }))),
  organisations: optional(v.array(organisationId)),
  places: optional(v.array(placeId)),
  themes: optional(v.array(themeId)),
  sensitive: optional(v.literal('injuries')),
  warning: optional(text),
});

export const casebook = v.strictObject({
  title: optional(text),
  timezone: optional(text),
  documents: optional(v.array(casebookDocument)),
  anchors: optional(v.array(casebookAnchor)),
  people: optional(v.array(casebookPerson)),
  organisations: optional(v.array(casebookOrganisation)),
  places: optional(v.array(casebookPlace)),
  themes: optional(v.array(casebookTheme)),
  phases: optional(v.array(casebookPhase)),
  events: optional(v.array(casebookEvent)),
  aliases: optional(v.record(eventId, eventId)),
});

export type Casebook = v.InferOutput<typeof casebook>;
export type CasebookEvent = v.InferOutput<typeof casebookEvent>;
export type CasebookQuote = v.InferOutput<typeof casebookQuote>;
export type CasebookWhen = v.InferOutput<typeof casebookWhen>;
