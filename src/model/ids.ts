/**
 * Text → branded ids: the names by which the JSON, the addresses and the casebook speak of things.
 *
 * `"air-ambulance-lands"` → `EventId`. An id is lower-case ASCII letters and digits in groups joined by single
 * hyphens, so that it stands in an address as it is. A brand keeps a person's id from being used as a theme's.
 */
import * as v from 'valibot';

/** What every id must look like. */
export const idPattern: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slug = v.pipe(v.string(), v.regex(idPattern, 'an id of lower-case letters, digits and single hyphens'));

export const documentId = v.pipe(slug, v.brand('DocumentId'));
export const passageId = v.pipe(slug, v.brand('PassageId'));
export const eventId = v.pipe(slug, v.brand('EventId'));
export const personId = v.pipe(slug, v.brand('PersonId'));
export const organisationId = v.pipe(slug, v.brand('OrganisationId'));
export const placeId = v.pipe(slug, v.brand('PlaceId'));
export const themeId = v.pipe(slug, v.brand('ThemeId'));
export const phaseId = v.pipe(slug, v.brand('PhaseId'));

export type DocumentId = v.InferOutput<typeof documentId>;
export type PassageId = v.InferOutput<typeof passageId>;
export type PersonId = v.InferOutput<typeof personId>;
export type OrganisationId = v.InferOutput<typeof organisationId>;
export type PlaceId = v.InferOutput<typeof placeId>;
export type ThemeId = v.InferOutput<typeof themeId>;
export type PhaseId = v.InferOutput<typeof phaseId>;
