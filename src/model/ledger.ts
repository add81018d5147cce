/**
 * The shape of `published.yaml`: which ids were ever published, on which day, and of each event what it then said.
 *
 *     feed: urn:uuid:1f0a3c52-6b7d-4e8f-9a1b-2c3d4e5f6071
 *     builds:
 *       - on: 2026-11-25
 *         people: [tom-venn]
 *         events:
 *           ferry-leaves: 3f2a9c1b-77aa0123-0badcafe
 *
 * Whoever publishes adds a build at the end; nothing that stands there is ever changed or taken out.
 */
import * as v from 'valibot';
import { idPattern } from './ids.ts';
import { feedId, isoDay } from './publication.ts';

/** Things that have an address of their own beside events, by the keys of the ledger. */
export const publishedKinds = ['documents', 'people', 'organisations', 'places', 'themes', 'phases'] as const;
export type PublishedKind = (typeof publishedKinds)[number];

const id = v.pipe(v.string(), v.regex(idPattern, 'an id of small letters, digits and single hyphens'));
const ids = v.exactOptional(v.array(id));
/** Of title, time and sources, eight hexadecimal digits each: two of them side by side tell what was corrected. */
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{8}){2}$/, 'three times eight hexadecimal digits'));
const digests = v.exactOptional(v.record(id, digest));

export const build = v.strictObject({
  on: isoDay,
  documents: ids,
  people: ids,
  organisations: ids,
  places: ids,
  themes: ids,
  phases: ids,
  /** New on that day. */
  events: digests,
  /** Published before, and saying something else since that day. */
  corrected: digests,
});

export const ledger = v.strictObject({ feed: feedId, builds: v.array(build) });

export type Build = v.InferOutput<typeof build>;
export type Ledger = v.InferOutput<typeof ledger>;
