/**
 * Who and what the documents name: people, organisations, places, and the themes and chapters that order the events.
 *
 * "Dr Hudson, of the London Air Ambulance team" → `{id: "dr-hudson", name: "Dr Hudson", part: "responder", …}`.
 */
import * as v from 'valibot';
import { organisationId, personId, phaseId, placeId, themeId } from './ids.ts';

/** Parts the interface has words for. A casebook may use another word; it is then shown as it stands. */
export const knownParts = [
  'killed',
  'injured',
  'bereaved',
  'coroner',
  'judge',
  'counsel',
  'witness',
  'expert',
  'responder',
  'pathologist',
  'police',
  'intelligence',
  'official',
  'attacker',
  'other',
] as const;

/** `casebook`: the editor listed it. `rules`: the conversion recognised it in the text by itself. */
const recognised = v.picklist(['casebook', 'rules']);
const named = { name: v.string(), description: v.optional(v.string()) };

export const person = v.object({
  id: personId,
  ...named,
  aliases: v.array(v.string()),
  part: v.string(),
  recognised,
});
export const organisation = v.object({
  id: organisationId,
  ...named,
  aliases: v.array(v.string()),
  recognised,
});
export const place = v.object({
  id: placeId,
  ...named,
  aliases: v.array(v.string()),
  within: v.optional(placeId),
  recognised,
});
export const theme = v.object({
  id: themeId,
  ...named,
  cues: v.array(v.string()),
});
export const phase = v.object({
  id: phaseId,
  ...named,
  /** ISO 8601 with offset, inclusive; null where the chapter is open or has no time. */
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});

export type Person = v.InferOutput<typeof person>;
export type Organisation = v.InferOutput<typeof organisation>;
export type Place = v.InferOutput<typeof place>;
export type Theme = v.InferOutput<typeof theme>;
export type Phase = v.InferOutput<typeof phase>;
