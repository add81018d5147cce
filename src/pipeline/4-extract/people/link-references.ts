/**
 * "He", "she", "the officer", "her husband", "the coroner" → the person they stand for, only where one is plain.
 *
 * After "Masood's wife recorded him", a passage that opens "She said" goes to her; after two women it is left alone.
 */

import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { Word } from '../read-words.ts';
import { contains, type Reading } from '../reading.ts';
import { isSpeechVerb } from '../tell/speech-verbs.ts';
import { canTell } from '../tell/standing-of.ts';
import type { Gender } from './name-lexicon.ts';
import type { PersonFacts } from './person-facts.ts';

type Mention = EntityMention<PersonId>;

/** What the passage before, in the same document, leaves behind. */
export interface Before {
  readonly people: readonly PersonId[];
  readonly speaker: PersonId | null;
}
interface Scene {
  readonly reading: Reading;
  readonly unclear: readonly Span[];
  readonly before: Before;
  readonly facts: PersonFacts;
}

/** How many mentions back a pronoun looks. */
const reach = 30;
const pronouns: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
const stranger =
  /\b(?:an?|another|one|some|every|each) (?:\p{L}+ ){0,2}(?:person|man|woman|officer|doctor|friend|colleague|witness|passenger|driver|boy|girl|child|paramedic|suspect|passer-by)\b/u;

/** In order; never over a name. */
export function linkReferences(named: readonly Mention[], scene: Scene): readonly Mention[] {
  const linked: Mention[] = [];
  const { words } = scene.reading;
  let next = 0;
  const seen: Mention[] = [];
  for (const [at, word] of words.entries()) {
    for (let one = named[next]; one !== undefined && one.start < word.start; one = named[next]) {
      seen.push(one);
      next += 1;
    }
    const found = roleAt(words, at, seen, scene) ?? pronounAt(words, at, seen, scene);
    const fresh = found !== null && !named.some((one) => one.start <= word.start && word.end <= one.end);
    if (found === null || !fresh) continue;
    linked.push(found);
    seen.push(found);
  }
  return linked;
}

function pronounAt(words: readonly Word[], at: number, seen: readonly Mention[], scene: Scene): Mention | null {
  const word = words[at];
  const gender = word === undefined ? undefined : pronouns[word.lower];
  if (word === undefined || gender === undefined) return null;
  const id = plainCandidate(word, gender, seen, scene, isSpeechVerb(nextVerb(words, at)?.lower ?? ''));
  return id === null ? null : { start: word.start, end: word.end, id, by: 'reference' };
}

function plainCandidate(
  word: Word,
  gender: Gender,
  seen: readonly Mention[],
  scene: Scene,
  speaks: boolean,
): PersonId | null {
  const { facts, before, unclear, reading } = scene;
  if (unclear.some((span) => span.start < word.start)) return null;
  const fits = (id: PersonId): boolean =>
    !facts.isNamesake(id) &&
    (facts.genderOf(id) === gender || facts.genderOf(id) === 'unknown') &&
    (!speaks || canTell(facts.partOf(id)));
  const near = seen.slice(-reach);
  const here = [...new Set(near.filter((one) => !isOwner(one, near)).map((one) => one.id))].filter(fits);
  const owners = [...new Set(near.map((one) => one.id))].filter(fits);
  const candidates = here.length > 0 ? here : owners;
  if (candidates.length > 1) return null;
  const [only] = candidates;
  if (only !== undefined) {
    const last = seen.findLast((one) => one.id === only)?.end ?? 0;
    return stranger.test(reading.passage.text.slice(Math.max(last, word.start - 300), word.start)) ? null : only;
  }
  if (speaks && before.speaker !== null) return fits(before.speaker) ? before.speaker : null;
  const earlier = before.people.filter(fits);
  return earlier.length === 1 ? (earlier[0] ?? null) : null;
}

/** The owner inside "PC Palmer's widow". */
function isOwner(mention: Mention, all: readonly Mention[]): boolean {
  return all.some((other) => other.id !== mention.id && contains(other, mention));
}

/** Past "also", "then", "has": the verb that follows a subject. */
function nextVerb(words: readonly Word[], at: number): Word | undefined {
  const passed = /^(?:also|then|later|has|have|had|is|was|initially|now|previously|further)$/u;
  let next = at + 1;
  while (passed.test(words[next]?.lower ?? '') && words[next]?.joined === true) next += 1;
  return words[next]?.joined === true ? words[next] : undefined;
}

const soleParts = /^(?:coroner|pathologist|attacker|judge)$/u;
const officers = /^(?:officer|constable|policeman|policewoman)$/u;

function roleAt(words: readonly Word[], at: number, seen: readonly Mention[], scene: Scene): Mention | null {
  const [article, noun] = [words[at], words[at + 1]];
  if (article === undefined || noun?.joined !== true) return null;
  const end = noun.end;
  const make = (id: PersonId | null): Mention | null =>
    id === null ? null : { start: article.start, end, id, by: 'reference' };
  if (/^(?:the|a)$/u.test(article.lower) && soleParts.test(noun.lower)) return make(scene.facts.soleWith(noun.lower));
  const people = [...new Set(seen.slice(-reach).map((one) => one.id))];
  if (article.lower === 'the' && officers.test(noun.lower)) {
    const known = people.filter(scene.facts.isOfficer);
    return known.length === 1 ? make(known[0] ?? null) : null;
  }
  if (/^(?:her|his)$/u.test(article.lower) && /^(?:husband|wife)$/u.test(noun.lower)) {
    const spouses = people.flatMap((id) => scene.facts.spouseOf(id) ?? []);
    return spouses.length === 1 ? make(spouses[0] ?? null) : null;
  }
  return null;
}
