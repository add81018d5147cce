/**
 * Where two documents tell the same thing and disagree on a detail: both wordings of it, each with its place.
 *
 * "The helicopter landed at 14.56" and, in another document, "The helicopter landed at 14.59" →
 * `{detail: "time", here: {document, passage, exact: "14.56", …}, there: {document, passage, exact: "14.59", …}}`.
 *
 * Neither is chosen: the event keeps the words it cites, and says that the other document has others. Where those are
 * told as an event of their own, each of the two leads to the other.
 */
import * as v from 'valibot';
import { documentId, eventId } from './ids.ts';
import { sourceQuote } from './source.ts';

/** `negation`: one says that it was so, the other that it was not, or the opposite. */
export const detailKinds = ['name', 'number', 'time', 'date', 'negation'] as const;
export type DetailKind = (typeof detailKinds)[number];

/** Words of a passage as one document has them: a quotation of that document's own wording. */
const placedQuote = v.object({
  document: documentId,
  ...sourceQuote.entries,
  /** The first event that rests on them; absent where none does, and where both wordings are of one passage. */
  event: v.optional(eventId),
});

export const discrepancy = v.object({
  detail: v.picklist(detailKinds),
  /** Words of a passage; of an event's discrepancy, of one that the event cites. */
  here: placedQuote,
  /** The same passage where it is worded otherwise, or another that agrees with it in all but its details. */
  there: placedQuote,
});

export type Discrepancy = v.InferOutput<typeof discrepancy>;
