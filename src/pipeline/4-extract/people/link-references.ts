/**
 * "He", "she", "the officer", "her husband", "the coroner" → the person they stand for, only where one is plain.
 *
 * After "Masood's wife recorded him", a passage that opens "She said" goes to her; after two women it is left alone, and
 * counted.
 */

import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import { sentenceBefore } from '../../sentence-at.ts';
import type { SpanIndex } from '../../span-index.ts';
import { isCapitalised, type Word } from '../read-words.ts';
import { contains, type Reading, type ReadSentence } from '../reading.ts';
import { isOfLetter } from '../tell/letter-of.ts';
import { isSpeechVerb } from '../tell/speech-verbs.ts';
import { canTell, tellsJury } from '../tell/standing-of.ts';
import { apposedKin } from './apposed-kin.ts';
import { hasAsked } from './asked-of.ts';
import type { LateSpeaker } from './late-speaker.ts';
import type { Gender } from './name-lexicon.ts';
import {
  actsBefore,
  isBlamed,
  isNotMeant,
  isOnlyMeant,
  isSaidDead,
  namesLater,
  opensSentence,
  type PronounPlace,
} from './not-meant.ts';
import type { PersonFacts } from './person-facts.ts';
import { isKin, isRole } from './role-words.ts';
import { type Fits, mayBe, mayBeApart } from './stranger.ts';
import { farBack, isOutranked, strangerBetween } from './stranger-between.ts';

type Mention = EntityMention<PersonId>;

/** What the passage before, in the same document, leaves behind. */
export interface Before {
  readonly people: readonly PersonId[];
  /** Those of them behind whom somebody without a name came in, who may be "he" or "she" instead. */
  readonly outdone?: ReadonlySet<PersonId>;
  readonly speaker: PersonId | null;
  /** All who are said to speak in it. */
  readonly speakers?: ReadonlySet<PersonId>;
  /** Those whom a quotation names that runs on from it. */
  readonly quoted?: ReadonlySet<PersonId>;
  /** Who spoke some passages ago, where that is still plain. */
  readonly late: readonly LateSpeaker[];
}
export interface Scene {
  readonly reading: Reading;
  readonly unclear: readonly Span[];
  readonly before: Before;
  readonly facts: PersonFacts;
  /** The quotations, of those that stand in others the outer ones, that meet a stretch of it. */
  readonly quotedAt: SpanIndex<Span>;
  /** Nobody is named but whoever spoke in the passage before. */
  readonly sameSpeaker: boolean;
}
export interface Linked {
  /** In order; never over a name. */
  readonly mentions: readonly Mention[];
  /** The references that may stand for several people, or for nobody named. */
  readonly unlinked: readonly Span[];
}
/** A word or two that stand for somebody, and whom they can stand for. */
interface Reference extends Span {
  readonly id: PersonId | null;
}

/** How many mentions back a reference looks. */
const reach = 30;
const pronouns: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
export function linkReferences(named: readonly Mention[], scene: Scene): Linked {
  const mentions: Mention[] = [];
  const unlinked: Span[] = [];
  const seen: Mention[] = [];
  let next = 0;
  for (const sentence of scene.reading.sentences) {
    for (const [at, word] of sentence.words.entries()) {
      for (let one = named[next]; one !== undefined && one.start < word.start; one = named[next]) {
        seen.push(one);
        next += 1;
      }
      const over = [seen.at(-1), seen.at(-2), named[next]].some(
        (one) => one !== undefined && one.start <= word.start && word.end <= one.end,
      );
      const found = over ? null : (roleAt(sentence, at, seen, scene) ?? pronounAt(sentence, at, seen, scene));
      if (found === null) continue;
      const { id, start, end } = found;
      if (id === null) unlinked.push({ start, end });
      else {
        mentions.push({ start, end, id, by: 'reference' });
        seen.push({ start, end, id, by: 'reference' });
      }
    }
  }
  return { mentions, unlinked };
}

function pronounAt(
  { words, start }: ReadSentence,
  at: number,
  seen: readonly Mention[],
  scene: Scene,
): Reference | null {
  const word = words[at];
  if (word === undefined) return null;
  const gender = pronouns[word.lower] ?? ownerAt(word, scene);
  if (gender === undefined) return word.lower === 'they' ? { start: word.start, end: word.end, id: null } : null;
  const verb = nextVerb(words, at);
  const owner = pronouns[word.lower] === undefined;
  const { text } = scene.reading.passage;
  const speaks = owner || (verb !== undefined && isSpeechVerb(verb.lower) && !isOnlyMeant(text, verb));
  const quotation = scene.quotedAt({ start: word.start, end: word.end })[0] ?? null;
  const place: PronounPlace = { text, start: word.start, end: word.end, sentence: start, speaks, quotation };
  const id = namesLater(text, word, start) ? null : plainCandidate(place, gender, seen, scene);
  const blamed = id !== null && isBlamed(text.slice(word.end, word.end + 90));
  const another = id !== null && scene.facts.hasAny('killed') && scene.facts.partOf(id) !== 'killed';
  if (another && isSaidDead(text.slice(word.end, word.end + 60))) return { start: word.start, end: word.end, id: null };
  return {
    start: word.start,
    end: word.end,
    id: blamed && !/^(?:defendant|attacker)$/u.test(scene.facts.partOf(id)) ? null : id,
  };
}

/** "“I was aboard,” his letter began". */
function ownerAt({ lower, end }: Word, { reading }: Scene): Gender | undefined {
  if (lower !== 'his' && lower !== 'her') return undefined;
  if (!isOfLetter(reading.passage.text.slice(end, end + 60))) return undefined;
  return lower === 'his' ? 'male' : 'female';
}

function plainCandidate(place: PronounPlace, gender: Gender, seen: readonly Mention[], scene: Scene): PersonId | null {
  const { facts, before, unclear } = scene;
  const { text, sentence, speaks } = place;
  // "She was calm, and she told the operator": she of whom it was said first, though only her words are left.
  const first = seen.findLast(({ by, start, end }) => by === 'reference' && start >= sentence && end - start <= 3);
  if (speaks && first !== undefined && !canTell(facts.partOf(first.id)) && facts.genderOf(first.id) === gender)
    return null;
  if ((unclear[0]?.start ?? Number.POSITIVE_INFINITY) < place.start) return null;
  const fits = (id: PersonId): boolean =>
    !facts.isNamesake(id) &&
    (facts.genderOf(id) === gender || facts.genderOf(id) === 'unknown') &&
    (!speaks || canTell(facts.partOf(id)) || tellsJury(facts.partOf(id), text.slice(place.end, place.end + 30)));
  const other = gender === 'male' ? 'she' : 'he';
  const recent = seen.slice(-reach);
  const called = new Set(
    recent.flatMap((one) =>
      (one.by === 'reference' && text.slice(one.start, one.end).toLowerCase() === other) || hasAsked(one, place)
        ? [one.id]
        : [],
    ),
  );
  const near = recent.filter((one) => !called.has(one.id) && !isNotMeant(one, place));
  const owned = (one: Mention): boolean => isOwner(one, near) || /^['’]s\b/u.test(text.slice(one.end, one.end + 3));
  const here = distinct(near.filter((one) => !owned(one))).filter(fits);
  const candidates = here.length > 0 ? here : distinct(near).filter(fits);
  const only =
    candidates.length > 1
      ? subjectBefore(
          near.filter(({ id }) => candidates.includes(id)),
          sentence,
          scene,
        )
      : candidates[0];
  if (candidates.length > 1 && only === undefined) return null;
  const end = speaks ? ownWordsBefore(place, scene) : place.start;
  const strange = (from: number, may: Fits): boolean =>
    strangerBetween(text, { start: Math.max(from, end - farBack), end }, may, recent);
  if (only !== undefined) {
    const last = near.findLast((one) => one.id === only);
    if (isOutranked(last, scene.reading, mayBe(gender), recent)) return null;
    return strange(last?.end ?? 0, mayBe(gender)) ? null : only;
  }
  if (strange(0, mayBeApart(gender))) return null;
  const says = speaks && !/^(?:his|her)$/iu.test(text.slice(place.start, place.end));
  const previous = sentenceBefore(scene.reading.sentences, sentence)?.start ?? sentence;
  const may = near.filter(({ id }) => facts.genderOf(id) === gender || facts.genderOf(id) === 'unknown');
  if (says && place.quotation === null && actsBefore(may, place, previous)) return null;
  const own = place.quotation === null || scene.sameSpeaker ? fromBefore(before, fits, says) : null;
  return place.quotation === null ? own : (quotedBefore(before, fits) ?? (own === before.speaker ? null : own));
}

/** "“He rang,” said Mr Dale": whoever the report names before is not whom Mr Dale speaks of, unless he named him himself. */
function quotedBefore({ quoted, outdone }: Before, fits: (id: PersonId) => boolean): PersonId | null {
  const [only, ...more] = [...(quoted ?? [])].filter(fits);
  return only === undefined || more.length > 0 || outdone?.has(only) === true ? null : only;
}

/** The speaker of the passage before, where no other of its speakers can be meant, or whoever alone can. */
function fromBefore(before: Before, fits: (id: PersonId) => boolean, says: boolean): PersonId | null {
  if (says && [...(before.speakers ?? [])].filter(fits).length > 1) return null;
  if (says && before.speaker !== null && fits(before.speaker)) {
    // Somebody else who fits has been named since.
    const rival = !before.people.includes(before.speaker) && before.people.some(fits);
    return rival ? null : before.speaker;
  }
  const [late, ...others] = says ? before.late.filter(({ id }) => fits(id)) : [];
  const lately = others.length === 0 ? (late?.id ?? null) : null;
  if (says && before.speaker !== null) return lately;
  const earlier = before.people.filter(fits);
  const [last, ...more] = earlier;
  if (last === undefined) return lately;
  return more.length > 0 || before.outdone?.has(last) === true ? null : last;
}

/** Where what "he" said begins, right before "he said": nobody whom he speaks of is the speaker. */
function ownWordsBefore({ text, start }: PronounPlace, { quotedAt }: Scene): number {
  if (!/[”"’'],? ?$/u.test(text.slice(Math.max(0, start - 3), start))) return start;
  return quotedAt({ start: start - 3, end: start - 1 })[0]?.start ?? start;
}

const distinct = (mentions: readonly Mention[]): readonly PersonId[] => [...new Set(mentions.map(({ id }) => id))];

/**
 * Of several who fit, the one who alone is named in this sentence so far, or, with nobody named in this one, the one with whom the
 * sentence before opens, where it names no other.
 */
function subjectBefore(fitting: readonly Mention[], sentence: number, { reading }: Scene): PersonId | undefined {
  const inThis = distinct(fitting.filter((one) => one.start >= sentence));
  const opens = (id: PersonId, start: number): boolean =>
    fitting.some(
      (one) => one.id === id && one.start >= start && opensSentence(reading.passage.text.slice(start, one.start)),
    );
  if (inThis.length > 0)
    return inThis.length === 1 && inThis[0] !== undefined && opens(inThis[0], sentence) ? inThis[0] : undefined;
  const previous = sentenceBefore(reading.sentences, sentence);
  if (previous === undefined) return undefined;
  const inPrevious = distinct(fitting.filter((one) => one.start >= previous.start));
  const [only] = inPrevious;
  return inPrevious.length === 1 && only !== undefined && opens(only, previous.start) ? only : undefined;
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

const soleParts = /^(?:coroner|pathologist|attacker|judge|defendant)$/u;
const officers = /^(?:officer|constable|policeman|policewoman)$/u;
const spouses = /^(?:husband|wife|widow|widower)$/u;
/** "the couple", "the driver" of a train nobody drove by name: counted only where they are singled out. */
const counted =
  /^(?:officer|constable|policeman|policewoman|coroner|judge|pathologist|doctor|paramedic|attacker|gunman|bomber|killer|defendant|witness|skipper|captain|sergeant|detective|inspector|superintendent|widow|widower|barrister|engineer|mate|signaller|minister|councillor|professor|surgeon|nurse)$/u;

function roleAt({ words }: ReadSentence, at: number, seen: readonly Mention[], scene: Scene): Reference | null {
  const [article, noun, after] = [words[at], words[at + 1], words[at + 2]];
  if (article === undefined || noun?.joined !== true || !isRole(noun.text) || noun.possessive) return null;
  if (after?.joined === true && isCapitalised(after)) return null;
  const { facts } = scene;
  const make = (id: PersonId | null | undefined): Reference => ({
    start: article.start,
    end: noun.end,
    id: id ?? null,
  });
  const people = distinct(seen.slice(-reach));
  const role = noun.lower;
  if (/^(?:her|his)$/u.test(article.lower) && isKin(role)) {
    // "her husband, Ned Grant": called by name.
    if (/^, \p{Lu}[\p{L}’'.-]* \p{Lu}/u.test(scene.reading.passage.text.slice(noun.end, noun.end + 40))) return null;
    const tied = spouses.test(role) ? people.flatMap((id) => facts.spouseOf(id) ?? []) : [];
    return make(tied.length === 1 ? tied[0] : apposedKin(`${article.lower} ${role}`, seen, scene));
  }
  if (article.lower === 'a' && soleParts.test(role)) {
    const sole = facts.soleWith(role);
    return sole === null ? null : make(sole);
  }
  if (article.lower !== 'the' || !counted.test(role)) return null;
  if (/^ (?:of|who|whose|that|in the|on the) /u.test(scene.reading.passage.text.slice(noun.end, noun.end + 8)))
    return null;
  if (soleParts.test(role)) return make(facts.soleWith(role));
  const called = (id: PersonId): boolean => (officers.test(role) ? facts.isOfficer(id) : facts.isCalled(id, role));
  const here = people.filter(called);
  const known = here.length > 0 ? here : scene.before.people.filter(called);
  const from = Math.max(0, article.start - 160);
  const strange = strangerBetween(
    scene.reading.passage.text,
    { start: from, end: article.start },
    isLike(role),
    seen.slice(-reach),
  );
  return make(known.length === 1 && !strange ? known[0] : null);
}

/** "a young constable" may be "the officer" as well. */
function isLike(role: string): Fits {
  return (noun) => noun === role || (officers.test(role) && officers.test(noun)) || /^(?:wo)?man$|^person$/u.test(noun);
}
