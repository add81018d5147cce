/**
 * A sentence that nobody is said to tell, after one that somebody told → whether the account plainly goes on in it.
 *
 * After what a witness said: "A doctor came and asked him to go on" → yes, by "him"; "The door had been locked" → yes;
 * "The wreck was found on 8 October" → no, and "PC Ana Lund arrested the owner" → no: the report says that itself.
 */

import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';
import { isOnePerson } from '../people/role-words.ts';
import type { Teller, TellingScene } from './telling-scene.ts';

const longest = 400;
const openers =
  '(?:In|On|At|By|Between|During|After|Before|From|When|While|As|But|And|For|With|Until|Since|Although|If|There)';
const titles =
  '(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|DCI|WPC|Sgt|Sergeant|Inspector|Captain|Judge|Sir|Lady|Lord|Professor|Prof)';
/** "Vale Aggregates had", "The Saltwick Post had". */
const newName = new RegExp(
  `^(?!${openers} |${titles}\\.? )(?:The )?\\p{Lu}[\\p{L}’'-]+ (?:of |and |& )?\\p{Lu}[\\p{L}’'-]+`,
  'u',
);
const fullName = new RegExp(`^(?:${titles}\\.? )?\\p{Lu}[\\p{L}’'-]+ \\p{Lu}`, 'u');
const titled = new RegExp(`^${titles}\\.? \\p{Lu}[\\p{L}’'-]+$`, 'u');
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const season = '(?:(?:Early|Mid|Late|Spring|Summer|Autumn|Winter)[ -])?';
/** A bullet with its time, a label in bold, or a date without a preposition before what happened. */
const entry = new RegExp(
  `^(?:[•●▪‣◦*-] ?(?:\\p{L}+ ){0,3}\\d|\\*\\*|(?:${weekday}(?:\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2},|${month}(?:[–-]${month})?) |${season})(?:1[5-9]|20)\\d{2}(?:: | [–—-] | (?=\\p{Lu})))`,
  'u',
);
const sign = /\b(?:had|would|he|she|him|his|her|hers|himself|herself)\b/iu;

/** Somebody or something with a name of its own does what follows; those who died are spoken of in every account. */
export function opensAnew(scene: TellingScene, { speaker }: Teller): boolean {
  const { sentence, facts } = scene;
  const words = sentence.text.slice(0, longest);
  const first = widestAt(scene, sentence.start + words.length - withoutStamp(words).length);
  if (first === null) return newName.test(withoutStamp(words));
  const part = facts.partOf(first.id);
  if (first.id === speaker)
    return /^ (?:had |has )?(?:died|drowned)\b/u.test(scene.text.slice(first.end, first.end + 14));
  if (part === 'killed' || part === 'attacker') return false;
  if (/^(?:coroner|judge|counsel|bereaved)$/u.test(part)) return true;
  const name = scene.text.slice(first.start, first.end);
  return fullName.test(name) && !titled.test(name);
}

/** "Mr Pell told Dr Orr that he slept badly. | Dr Orr gave him tablets": whom he told goes on to do something, and the report tells it. */
export function isToldThen(before: TellingScene | undefined, { people, sentence }: TellingScene): boolean {
  const opens = people.find(({ start }) => start === sentence.start);
  if (before === undefined || opens === undefined) return false;
  return before.people.some(
    ({ id, start }) =>
      id === opens.id &&
      /\p{L} (?:told|informed|warned) $/u.test(before.text.slice(Math.max(before.sentence.start, start - 14), start)),
  );
}

/** "A nurse called Ellen Shaw ran", "The landlord, Piet Vale, locked": somebody brought in with a name, and with no "him" of the account. */
export function bringsInName(scene: TellingScene, { speaker }: Teller): boolean {
  const { sentence, facts } = scene;
  const words = withoutStamp(sentence.text.slice(0, longest));
  const found = introduced.exec(words)?.[0];
  if (found === undefined || tied.test(found)) return false;
  // "Another survivor, Ada Lind, found herself": “her” is she.
  const gender = speaker === null ? 'unknown' : facts.genderOf(speaker);
  const own = gender === 'female' ? ofHers : gender === 'male' ? ofHis : ofAccount;
  if (!/^(?:Another|A (?:second|third|fourth)) /u.test(words) && own.test(words)) return false;
  const one = widestAt(scene, sentence.start + sentence.text.slice(0, longest).length - words.length + found.length);
  if (one === null) return /(?:called|named) $/u.test(found);
  const name = scene.text.slice(one.start, one.end);
  return (
    one.id !== speaker &&
    !/^(?:killed|attacker)$/u.test(facts.partOf(one.id)) &&
    fullName.test(name) &&
    !titled.test(name)
  );
}
const tied = /\b(?:of|at|from|to|by|with|for|in|on|near|behind|about|that|and) /u;
const introduced =
  /^(?:An?|Another|The|One) (?:[\p{Ll}-]+ ){1,5}(?:(?:called|named|known as) )?(?=\p{Lu})|^(?:An?|Another|The|One) (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+, (?=\p{Lu})/u;
const ofHers = /\b(?:she|her|hers|herself|I|me|my|us|our)\b/iu;
const ofHis = /\b(?:he|him|his|himself|I|me|my|us|our)\b/iu;
const ofAccount = /\b(?:he|she|him|his|her|hers|himself|herself|I|me|my|us|our)\b/iu;

/** A paragraph of which somebody else is the subject: no finding and no examination, but of who died. */
export function isOfAnother(scene: TellingScene, { speaker, standing }: Teller): boolean {
  if (standing !== 'examination' && standing !== 'finding') return false;
  const { sentence, facts } = scene;
  const words = sentence.text.slice(0, longest);
  const first = widestAt(scene, sentence.start + words.length - withoutStamp(words).length);
  return first !== null && first.id !== speaker && facts.partOf(first.id) !== 'killed';
}

/** In a paragraph of its own an account needs a sign that it goes on; what an expert or body lays out does only where somebody opens
 * it, and what counsel lays out does not. */
export function isStillTold(scene: TellingScene, { speaker, standing }: Teller): boolean {
  // What a prosecutor opens goes on over paragraphs; what a family's solicitor said is said.
  if (courtStep.test(scene.sentence.text.slice(0, longest))) return false;
  if (standing === 'submission')
    return speaker === null || !forFamily(scene, speaker) || showsTelling(scene, { speaker });
  if (standing !== 'account' && !opensWithAnother(scene, speaker) && !opensWithSomebody(scene)) return true;
  if (showsTelling(scene, { speaker })) return true;
  return !isOfTheDead(scene) && scene.people.some(({ id }) => scene.facts.partOf(id) === 'killed');
}

/** "Mrs Hale was moved to another ward on Sunday": what became of one who died, as the report goes on to tell it. */
function isOfTheDead(scene: TellingScene): boolean {
  const first = widestAt(scene, scene.sentence.start);
  if (first === null || scene.facts.partOf(first.id) !== 'killed') return false;
  return becameOf.test(scene.text.slice(first.end, Math.min(first.end + 60, scene.sentence.end)));
}
const becameOf =
  /^(?:,[^,.;]{2,50},)? (?:was|were) (?:(?:then|later|also|eventually|finally|never|not) ){0,2}(?:\p{L}+ed|put|given|taken|found|sent|brought|flown|told|seen|shown|kept|left|held|buried)\b/u;

/** "Marl, of Mill Lane, appeared for sentence on Friday", "Before being sentenced": what the court did, and no part of what counsel lays out. */
const courtStep =
  /^(?:Before|After) being sentenced\b|^[^;:“”"]{2,90}? (?:appeared (?:at|before|in|for|by)\b|(?:was|were|will be|is to be) (?:also )?(?:sentenced|jailed|remanded|bailed|cleared|acquitted|convicted|found guilty)\b|pleaded (?:not )?guilty|(?:den(?:y|ies|ied)|admit(?:s|ted)?) (?:(?:a|one|two|three|the) )?(?:counts?|charges?|murder|manslaughter|causing|having|possess|theft|fraud|wounding|perverting|assault))/u;

/** A solicitor, who speaks for somebody in and outside the court. */
function forFamily({ facts }: TellingScene, speaker: PersonId): boolean {
  return facts.isCalled(speaker, 'solicitor') || facts.isCalled(speaker, 'lawyer');
}

/** "A foreman signed the log", "The company paid a fine": what somebody did, and nothing that was examined. */
function opensWithSomebody({ sentence }: TellingScene): boolean {
  const noun = somebody.exec(sentence.text.slice(0, 60))?.[1];
  return noun !== undefined && (isOnePerson(noun) || bodies.test(noun));
}
const somebody =
  /^(?:An?|The|One|Another) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]+) (?:\p{Ll}+ly )?(?:signed|paid|told|said|rang|wrote|left|went|came|called|sent|asked|ordered|bought|sold|closed|opened|apologised|resigned|promised|ran|walked|drove|took|began|stopped)\b/u;
const bodies =
  /^(?:company|firm|council|school|club|charity|trust|operator|owners?|police|board|bank|government|family)$/u;

/** By "had" or "him", or whoever tells. */
export function showsTelling({ sentence, people }: TellingScene, { speaker }: Pick<Teller, 'speaker'>): boolean {
  const words = sentence.text.slice(0, longest).replace(/"[^"]*"?|“[^”]*”?/gu, '');
  return sign.test(words) || people.some(({ id }) => id === speaker);
}

/** "Mrs Marl did not believe it", after what an official said. */
function opensWithAnother(scene: TellingScene, speaker: PersonId | null): boolean {
  const first = widestAt(scene, scene.sentence.start);
  return first !== null && first.id !== speaker && !/^(?:killed|attacker)$/u.test(scene.facts.partOf(first.id));
}

/** "• 9.12am: The gate gives", "**June 2020** A letter shows", "3 May 2019 The firm pays": an entry of its own, which nobody goes on to tell. */
export function isNewEntry(words: string): boolean {
  return entry.test(words);
}

/** "12.30 Ana Lund left" → "Ana Lund left". */
export function withoutStamp(words: string): string {
  return words.replace(/^\(?\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?\)?[:,]?\s+/iu, '');
}

function widestAt({ people }: TellingScene, start: number): EntityMention<PersonId> | null {
  const here = people.filter((one) => one.start === start).sort((a, b) => b.end - a.end);
  return here[0] ?? null;
}
