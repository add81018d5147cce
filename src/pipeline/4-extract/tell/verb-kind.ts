/**
 * A verb in its sentence → whether its subject says, finds or sees something by it.
 *
 * "Dr Nair did not agree" → saying; "Mr Webb was told of it" → null; "She went on" → saying; "He called an ambulance" → null.
 */
import type { Word } from '../read-words.ts';
import { isFindingVerb, isNegatedVerb, isSeeingVerb, isSpeechVerb } from './speech-verbs.ts';
import type { TellingScene } from './telling-scene.ts';

const passive = /\b(?:was|were|is|been|being)\s+(?:(?:also|then|later|first|never|not)\s+)*$/u;
const refusal = /\b(?:did|does|do|could|would) not\s+$/u;
/** "He went on to the bridge" tells nothing; "he went on to describe the bridge" does. */
const somewhere =
  /^ (?:to|into|onto|across|towards|through|past|along|down|up|over|in|with|without|for|until|as far as) (?:the|an?|his|her|its|their|my|our|that|this)\b|^ (?:foot|alone|ahead|home|board)\b/u;
const wentOn = /^(?:went|goes|carried) on$/u;

/** Saying, finding or seeing; null for a verb of none, or in the passive: "was told", "was asked", "was carried on a stretcher". */
export function kindOf(
  scene: TellingScene,
  verb: Word,
  next: Word | undefined,
): 'saying' | 'finding' | 'seeing' | null {
  const before = scene.text.slice(Math.max(scene.sentence.start, verb.start - 24), verb.start);
  const after = scene.text.slice(verb.end, verb.end + 40);
  if (isNegatedVerb(verb.lower) && refusal.test(before)) return ofAMind.test(verb.lower + after) ? null : 'saying';
  if (next !== undefined && wentOn.test(`${verb.lower} ${next.lower}`) && !passive.test(before))
    return somewhere.test(scene.text.slice(next.end, next.end + 24)) ? null : 'saying';
  if (/^(?:paid|pays|paying)$/u.test(verb.lower) && next !== undefined && /^tributes?$/u.test(next.lower))
    return 'saying';
  if (/^defend(?:s|ed)$/u.test(verb.lower) && defending.test(after)) return 'saying';
  if (/ing$/u.test(verb.lower) ? !/\b(?:is|are|was|were) (?:now )?$/u.test(before) : passive.test(before)) return null;
  if (/^(?:told|tells?)$/u.test(verb.lower) && order.test(scene.text.slice(verb.end, verb.end + 70))) return null;
  if (/^report(?:s|ed)$/u.test(verb.lower) && missing.test(after)) return null;
  if (/^ask(?:s|ed)$/u.test(verb.lower) && /^ for (?!how\b|what\b|why\b)/u.test(after)) return null;
  if (/^believe[sd]$/u.test(verb.lower) && /^ (?:\p{L}+ )?to be\b/u.test(after)) return null;
  if (/^calls?(?:ed)?$/u.test(verb.lower) && !/^ (?:for|on)\b/u.test(after)) return null;
  if (/^complain/u.test(verb.lower) && !/^(?: that\b|[:,] ?["“])/u.test(after)) return null;
  if (/^(?:denie[sd]|admit(?:s|ted))$/u.test(verb.lower) && plea.test(after)) return null;
  if (
    isSpeechVerb(verb.lower) ||
    (/^(?:wrote|writes)$/u.test(verb.lower) && (written.test(after) || /[”"’'],? $/u.test(before)))
  )
    return 'saying';
  if (isFindingVerb(verb.lower) || (opinion.test(verb.lower) && /^ that\b/u.test(after))) return 'finding';
  return isSeeingVerb(verb.lower) ? 'seeing' : null;
}

/** "Ms Orr told her crew to turn back" is what she did; "told the jury to go home" is how a hearing goes on. */
const order =
  /^ (?!(?:the|an?) (?:\p{L}+ )?(?:court|inquests?|inquiry|jury|hearing|tribunal|panel)\b|jurors\b)(?:(?!that\b|how\b|what\b|about\b|of\b|why\b|when\b|where\b|not\b)\p{L}[\p{L}’'-]* ){1,4}(?:not )?to \p{Ll}{2,}\b(?<! to (?:the|his|her|their|its|my|an|this|that))/u;

/** "His sister reported him missing" is what she did. */
const missing = /^ (?:[\p{L}’'-]+ ){1,3}(?:as )?missing\b/u;

/** "Mrs Marl did not believe it" tells of her, and she tells nothing. */
const ofAMind = /^(?:believe|know) (?:it|this|them|him|her|a word)\b/u;

/** What somebody wrote is told where it is quoted, or stands in a statement: "wrote: “…”", "wrote in her statement". */
const written =
  /^(?: that)?:? ?["“]|^ in (?:his|her|the|their|an?) (?:\p{L}+ )?(?:statement|report|letter|diary|email|e-mail|judgment)\b/u;

/** Of an expert, "considered that". */
const opinion = /^(?:considered|considers|thought|opined|advised|assessed|calculated|estimated)$/u;

/** "defended the actions of the crew" is said; "defended the gate", "defended Mr Orr at his trial" are not. */
const defending =
  /^ (?:the|his|her|their|its) (?:\p{L}+ )?(?:actions?|decisions?|response|handling|polic(?:y|ies)|record|use|conduct|role|approach|advice|choice|call|officers|crews?|staff)\b/u;

/** "denies four counts of fraud" is how somebody pleads, not what somebody tells. */
const plea =
  /^ (?:\p{L}+ ){0,3}(?:counts?|charges?|murder|manslaughter|fraud|offences?|theft|conspiracy|perjury|arson)\b/u;
