/**
 * Runs of capitals → organisations and places that the casebook does not list, by the nouns in them.
 *
 * "Harbour Commissioners ordered Wexcombe Ferries Ltd" → the organisation `Wexcombe Ferries Ltd`.
 */
import * as v from 'valibot';
import type { Organisation, Place } from '../../../model/entities.ts';
import { organisationId, placeId } from '../../../model/ids.ts';
import { slug } from '../../../model/slug.ts';
import type { NameRun } from '../name-run.ts';
import { titles } from '../people/name-lexicon.ts';
import type { Word } from '../read-words.ts';
import {
  organisationEnds,
  organisationNames,
  organisationStarts,
  placeEnds,
  placeNames,
  placeStarts,
} from './body-lexicon.ts';

export type BodyKind = 'organisation' | 'place';
export interface Body {
  readonly kind: BodyKind;
  readonly name: string;
}

/** The body a run names, or null. A run with a person's title is none, nor a bare noun ("Bridge", "Police"). */
export function bodyOf(run: NameRun): Body | null {
  const words = withoutOpener(run.words);
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || titles.has(first.text)) return null;
  const name = words
    .map((word, index) => word.text + (word.possessive && index < words.length - 1 ? '’s' : ''))
    .join(' ');
  if (words.length === 1) {
    if (organisationNames.has(first.text)) return { kind: 'organisation', name };
    return placeNames.has(first.text) ? { kind: 'place', name } : null;
  }
  if (/^(?:of|for)$/u.test(second?.text ?? '') || first.text === 'Royal') {
    if (organisationStarts.has(first.text)) return { kind: 'organisation', name };
  }
  if (organisationEnds.has(last.text)) return { kind: 'organisation', name };
  if (placeEnds.has(last.text) || placeStarts.has(first.text)) return { kind: 'place', name };
  return null;
}

/** "The Harbour Office" and "At Dover Station": the capital of the sentence's first word says nothing. */
function withoutOpener(words: readonly Word[]): readonly Word[] {
  const article =
    /^(?:the|a|an|in|at|on|for|from|by|to|of|near|when|while|but|and|as|after|before|police|under|outside)$/iu;
  let from = 0;
  while (from < words.length && article.test(words[from]?.text ?? '')) from += 1;
  return words.slice(from);
}

/** New entries only, each name once, in the order in which they are met. */
export function recognisedOrganisations(bodies: readonly Body[]): readonly Organisation[] {
  return namesOf(bodies, 'organisation').flatMap((name) => {
    const id = v.safeParse(organisationId, slug(name));
    return id.success ? [{ id: id.output, name, aliases: [], recognised: 'rules' as const }] : [];
  });
}

export function recognisedPlaces(bodies: readonly Body[]): readonly Place[] {
  return namesOf(bodies, 'place').flatMap((name) => {
    const id = v.safeParse(placeId, slug(name));
    return id.success ? [{ id: id.output, name, aliases: [], recognised: 'rules' as const }] : [];
  });
}

function namesOf(bodies: readonly Body[], kind: BodyKind): readonly string[] {
  const names = new Map(
    bodies.filter((body) => body.kind === kind).map((body) => [slug(body.name), body.name] as const),
  );
  return [...names.values()];
}
