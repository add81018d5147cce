/**
 * The shape of a time that says how it is known.
 *
 * "The helicopter landed at 14.56" → `{earliest: "2017-03-22T14:56:00+00:00", latest: "2017-03-22T14:56:59+00:00",
 * precision: "minute", basis: "anchored", phrase: "at 14.56", because: "…"}`.
 *
 * `earliest` and `latest` are both inclusive and to the second: a day ends at 23:59:59, a minute at :59. They carry
 * the offset in force in the timeline's zone on that day (Europe/London: +00:00 GMT, +01:00 BST). `null` is an open end.
 */
import * as v from 'valibot';

export const precisions = ['minute', 'hour', 'part-of-day', 'day', 'month', 'year', 'range', 'unknown'] as const;
/**
 * How a time is known: `stated` (the words give it), `resolved` (computed from words and the publication date),
 * `anchored` (from a named moment), `bounded` (only from order), `edited` (a person decided), `unknown`.
 */
export const bases = ['stated', 'resolved', 'anchored', 'bounded', 'edited', 'unknown'] as const;

/** ISO 8601 date and time to the second with a numeric offset: `2017-03-22T14:56:00+00:00`. */
export const isoInstant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/,
    'a date and time with an offset, such as 2017-03-22T14:56:00+00:00',
  ),
);

export const when = v.object({
  earliest: v.nullable(isoInstant),
  latest: v.nullable(isoInstant),
  precision: v.picklist(precisions),
  basis: v.picklist(bases),
  /** The document's own words for the time, verbatim, or null where it has none. */
  phrase: v.nullable(v.string()),
  /** One plain sentence: how this time is known. */
  because: v.string(),
  /** ISO 8601-2 (EDTF level 1), for day precision or coarser only: `2009`, `2012/2016`, `../2010-12`. */
  edtf: v.optional(v.string()),
});

export type Precision = (typeof precisions)[number];
export type Basis = (typeof bases)[number];
export type When = v.InferOutput<typeof when>;
