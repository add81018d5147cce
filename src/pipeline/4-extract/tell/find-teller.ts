/**
 * A sentence → who tells it, by its own words; null where it does not say.
 *
 * "Dr Hudson, of the London Air Ambulance team, said he was called" → Dr Hudson, an account.
 * "Tests found Masood had taken steroids" → nobody by name, an examination.
 */

import type { Standing } from '../../../model/event.ts';
import type { OrganisationId, PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { PersonFacts } from '../people/person-facts.ts';
import type { Word } from '../read-words.ts';
import { contains, overlaps, type ReadSentence } from '../reading.ts';
import { isFindingVerb, isSeeingVerb, isSpeechVerb } from './speech-verbs.ts';
import { canTell, standingOf } from './standing-of.ts';

export interface Teller {
  readonly speaker: PersonId | null;
  readonly standing: Standing;
}
/** Mentions and quotations are those of the sentence alone, in order. */
export interface TellingScene {
  readonly text: string;
  readonly sentence: ReadSentence;
  readonly people: readonly EntityMention<PersonId>[];
  readonly organisations: readonly EntityMention<OrganisationId>[];
  readonly quoted: readonly Span[];
  readonly facts: PersonFacts;
}

export function findTeller(scene: TellingScene): Teller | null {
  return personTelling(scene) ?? ownAccount(scene) ?? bodyTelling(scene);
}

/** Aux words and adverbs, or an apposition between commas, may stand between a subject and its verb. */
const between =
  /^(?:,[^.;:]*,)?\s*(?:(?:has|have|had|is|was|also|then|later|now|initially|previously|himself|herself|further|had also|has also)\s+){0,3}$/u;

/** Characters between a subject and its verb, and subjects tried in one sentence. */
const farthest = 160;
const mostSubjects = 40;

function personTelling(scene: TellingScene): Teller | null {
  const people = scene.people.slice(0, mostSubjects);
  const subjects = people.filter((one) => !people.some((other) => other !== one && contains(other, one)));
  for (const verb of scene.sentence.words) {
    if (scene.quoted.some((span) => contains(span, verb))) continue;
    const finds = isFindingVerb(verb.lower);
    if (!finds && !isSpeechVerb(verb.lower) && !isSeeingVerb(verb.lower)) continue;
    const subject =
      subjects.find((one) => isSubject(scene, one, verb)) ?? subjects.find((one) => saidBy(scene, one, verb));
    if (subject === undefined) continue;
    const part = scene.facts.partOf(subject.id);
    const standing = standingOf(part);
    if (!canTell(part) || (finds && !isSpeechVerb(verb.lower) && standing === 'account')) continue;
    return { speaker: subject.id, standing };
  }
  return null;
}

function isSubject(scene: TellingScene, subject: Span, verb: Word): boolean {
  const marks = scene.quoted.find((span) => contains(span, subject));
  if (marks !== undefined && marks.end - marks.start > subject.end - subject.start + 2) return false;
  const end = marks?.end ?? subject.end;
  return end <= verb.start && verb.start - end < farthest && between.test(scene.text.slice(end, verb.start));
}

/** `”, said Mr Ellwood`: the verb stands next to the quotation and the name right after. */
function saidBy(scene: TellingScene, subject: Span, verb: Word): boolean {
  const gap = scene.text.slice(verb.end, Math.min(subject.start, verb.end + 8));
  return (
    subject.start > verb.end &&
    /^\s+$/u.test(gap) &&
    /[”"’',]\s*$/u.test(scene.text.slice(Math.max(0, verb.start - 3), verb.start))
  );
}

const examination =
  /^(?:the |a |an |further |later )?(?:toxicology |medical |psychiatric |forensic |post-mortem |laboratory |metallurgical )?(?:tests?|examinations?|analys[ei]s|scans?|autops(?:y|ies)|post-mortems?)\b/iu;
const official =
  /^(?:the )?(?:\p{L}+ )?(?:police|detectives|officers|investigators|security services?|intelligence|review|investigation)\b/iu;
/** Nobody is named: it was told to the hearing. */
const heard =
  /\b(?:inquest|inquests|inquiry|court|jury|tribunal|hearing) (?:has |had |have )?(?:heard|been told|was told|were told)\b/iu;
const relatives =
  /\b(?:relatives|famil(?:y|ies)|widow|widower|parents?|mother|father|sister|brother|daughter|son|husband|wife|partner)\b/iu;
const voiced = /^(?:expressed|said|says|told|thanked|paid|described|called|accused|added)$/u;

/** A body, a test or unnamed relatives as the subject of the sentence. */
function bodyTelling(scene: TellingScene): Teller | null {
  const verbs = scene.sentence.words.filter((word) => !scene.quoted.some((span) => contains(span, word)));
  const opening = scene.sentence.text.replace(/^[^,]{0,30}, /u, (words) =>
    /^(?:In|On|By|At|Between|After|Before|During)\b/u.test(words) ? '' : words,
  );
  if (heard.test(scene.sentence.text)) return { speaker: null, standing: 'account' };
  const says = verbs.some((word) => isFindingVerb(word.lower) || isSpeechVerb(word.lower));
  if (!says) return null;
  if (examination.test(opening)) return { speaker: null, standing: 'examination' };
  if (official.test(opening) || scene.organisations.some((one) => isBodySubject(scene, one)))
    return { speaker: null, standing: 'official' };
  const first = verbs.findIndex((word) => voiced.test(word.lower));
  const subject = first === -1 ? '' : scene.text.slice(scene.sentence.start, verbs[first]?.start ?? 0);
  return first !== -1 && relatives.test(subject) ? { speaker: null, standing: 'statement' } : null;
}

function isBodySubject(scene: TellingScene, body: Span): boolean {
  const verb = scene.sentence.words.find(
    (word) => word.start >= body.end && !/^(?:has|have|had|also)$/u.test(word.lower),
  );
  if (verb === undefined || scene.quoted.some((span) => overlaps(span, body))) return false;
  if (!/^\s+(?:(?:has|have|had|also)\s+)*$/u.test(scene.text.slice(body.end, verb.start))) return false;
  return isFindingVerb(verb.lower) || isSpeechVerb(verb.lower);
}

const testifying: ReadonlySet<string> = new Set(
  'witness responder injured police intelligence expert pathologist'.split(' '),
);

/** "Mr Davis tried to reassure Keith": a witness as subject of what was done tells it himself. */
function ownAccount(scene: TellingScene): Teller | null {
  const [first] = scene.people;
  if (first === undefined || scene.text.slice(scene.sentence.start, first.start).trim().length > 0) return null;
  const widest = scene.people.find((one) => one.start === first.start && one.end >= first.end) ?? first;
  const part = scene.facts.partOf(widest.id);
  return testifying.has(part) ? { speaker: widest.id, standing: standingOf(part) } : null;
}
