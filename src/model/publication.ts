/**
 * When things were published, as the ledger of published ids has it: days, not moments, and of an event what was
 * corrected since.
 *
 * `{published: '2026-11-25', corrected: [{on: '2026-12-02', what: ['time']}]}`: the event has been on the site since 25
 * November, and its time is another one since 2 December.
 */
import * as v from 'valibot';

/** A day of the calendar, ISO 8601: `2026-11-25`. */
export const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day, such as 2026-11-25'),
);

/** What of an event can be told to have changed; `address` is its id, the old one of which leads to it. */
export const correctables = ['title', 'time', 'sources', 'address'] as const;
export type Correctable = (typeof correctables)[number];

export const correction = v.object({
  on: isoDay,
  what: v.pipe(v.array(v.picklist(correctables)), v.minLength(1)),
});

export type Correction = v.InferOutput<typeof correction>;

/** The name by which software that follows the feed knows it, wherever the site moves. */
export const feedId = v.pipe(
  v.string(),
  v.regex(
    /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    'a name such as urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071',
  ),
);
