/**
 * The words of an event → how they stand in a scene that is told: as a step of it, as a look back, or as neither.
 *
 *   "He then ran to the road, but could not find a signal."       → a step
 *   "Mr Frith says he went down to the yard."                     → a step, told by him
 *   "The generator had failed."                                   → a look back: what follows may be of that time
 *   "He would have run to the road.", "He ran the hostel for years." → neither
 */
import { tellsElsewhere } from '../scene-doing.ts';
import { accidentVerb, aftermathVerb, forwardVerb, passingState, sceneVerb } from './scene-verbs.ts';

/** Who tells it, and to whom. */
const telling =
  /^[^.;:“"]{0,160}?(?<!\b(?:was|were|been|be) )\b(?:said|says|told|tells|describes?d?|recalls?|recalled|explains?|explained)\b(?: (?:the |an? )?(?:\p{Lu}\p{L}+ ){0,3}(?:[Ii]nquests?|[Ii]nquiry|[Cc]ourt|[Jj]ury|[Hh]earing|[Cc]oroner|[Pp]anel|[Tt]ribunal)| (?:police|officers|detectives|us|me|jurors))?(?: (?:on \p{L}+day|yesterday|today))?(?: (?:that|how))? (?=\S)/u;
const told = /^(?:The )?[^.;:“"]{0,80}?\b(?:was|were) told that |^[^.;:“"]{0,60}?\bheard (?:that|how) /u;
/** "…, who had fallen,": beside what the sentence tells. */
const beside = /,? (?:who|which|whose|whom) [^,.;]{1,80}(?:,|(?=\.|$))|, (?:now |then )?(?:aged )?\d{1,3},/gu;
/** Another clause, of a reason or another time. */
const hung = / (?:because|after|before|until|since|if|unless|although|so that|in case)\b.*$/su;
/** A building, and no time of a life. */
const aSchool = /\b(?:the|a) school\b/gu;
const frame = /^["“]?(?:When|After|Once|As|While|Before|Until|On \p{L}+ing|By the time|In the meantime|Meanwhile)\b/u;
const partOfDay =
  /\b(?:first light|dawn|daybreak|daylight|sunrise|sunset|dusk|nightfall|overnight|midnight|midday|noon|mornings?|afternoons?|evenings?|nights?|tonight|breakfast|lunch\p{L}*|supper|tea-?time|bedtime|closing time|o['’]clock|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Easter|Christmas)\b/u;
const unreal =
  /\b(?:would|could|should|might|may|will|shall|must|can|is|are|has|have|if|due to|planned|expected|intended|hoped|wanted|used to|not|never|nobody|no one)\b/u;
/** Other days, or many of them. */
const elsewhen =
  /\b(?:years?|months?|weeks?|days?|fortnight|later|since|ever|next(?! to| door)|eventually|subsequently|afterwards|earlier|previously|every|each (?:day|week|month|year|morning|night)|meanwhile|habit\p{L}*)\b/iu;
const court =
  /\b(?:courts?|jury|jurors?|judge|inquests?|inquiry|tribunal|hearing|trial|verdicts?|coroner|counsel|barrister|prosecut\p{L}+|witness box|public gallery|evidence)\b/iu;
/** Several, over some time: the next step may begin before they are done. */
const many =
  /\b(?:[5-9]|\d{2,}|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty\p{L}*|thirty\p{L}*|forty\p{L}*|fifty\p{L}*|dozens?|scores|hundreds?|several|many|most|all|others|some) (?!of the|metres?|yards?|feet|miles?|minutes?|seconds?|hours?|mph|km|kilometres?|per cent|degrees)(?:of )?(?:\p{L}+ )?\p{L}+|\bone by one\b|\bfor (?:some|several|about|nearly|almost|over|more than)\b/iu;
const lookBack =
  /\bhad (?:(?:not|never|already|also|just|only|earlier|\p{L}+ly) )*(?:been|\p{L}+(?:ed|en|wn|nt)|come|gone|left|lost|met|told|said|known|made|kept|found|heard|become|begun|run|put|set|cut|shut|hit|fought|stood|sat|had|meant|felt|led|fled|caught|brought|bought|thought|taught)\b/u;

/** What the words tell, without who tells them and what stands beside it. */
export function toldPart(words: string): string {
  const quoted =
    /^(?:[^“":]{1,100}\b(?:said|says|told \p{L}+|went on|added|continued)[^“":]{0,40}[:,] )?["“]([^"”]{8,})["”]/u.exec(
      words,
    )?.[1];
  const plain = (quoted ?? words).replace(told, '').replace(quoted === undefined ? telling : /^$/u, '');
  return plain.replace(beside, ' ').trim();
}

export function isStep(words: string): boolean {
  return isOfScene(words, sceneVerb, (clause) => clause);
}

/** "The wind was strong", "Two men were standing by the door", "She could hear music": for a while, and then no longer. */
export function isPassingState(words: string): boolean {
  return isOfScene(words, passingState, (clause) => clause.replace(/\bcould\b/gu, ''));
}

function isOfScene(words: string, verb: RegExp, plain: (clause: string) => string): boolean {
  if (elsewhen.test(words) || looksBack(words)) return false;
  const part = toldPart(words).replace(hung, '.');
  const found = verb.exec(part);
  if (found === null || court.test(part)) return false;
  const clause = clauseWith(part, found.index + found[0].length).replace(aSchool, ' ');
  return !tellsElsewhere(plain(clause));
}

/** From the beginning to the end of the clause in which `at` is. */
function clauseWith(part: string, at: number): string {
  const rest = /[,;:.]| (?:but|and|so|because|although|when|while|until|as) /u.exec(part.slice(at));
  return part.slice(0, at + (rest?.index ?? part.length));
}

/** "When she saw the pictures she rang", "Another went up at first light": of a time of its own, which nobody has read. */
export function setsFrame(words: string): boolean {
  const part = toldPart(words);
  return frame.test(part) || partOfDay.test(part);
}

/** Done or met with then: not what would be, what is, or what never was. */
export function isDoneThen(words: string): boolean {
  const [main = ''] = toldPart(words)
    .replace(/["“][^"“”]*["”]/gu, '')
    .replace(hung, '.')
    .replace(/\bwould have been (?=about|around|at|just|nearly|some time|between)/u, 'was ')
    .split(/,? (?:but|that|how|where) /u);
  return !unreal.test(main);
}

/** It tells, in its main clause, what had gone before; "By then nineteen had boarded it" tells how far things had come. */
export function looksBack(words: string): boolean {
  const part = toldPart(words);
  return (
    (lookBack.test(part) && !/\b(?:by (?:then|now|the time|this time|that time)|already)\b/iu.test(part)) ||
    /^Earlier\b/u.test(words)
  );
}

/** What is done by or to many takes its time. */
export function isOfMany(words: string): boolean {
  return many.test(toldPart(words));
}

export function comesAfterwards(words: string): boolean {
  return aftermathVerb.test(toldPart(words));
}

/** A story goes on from it. */
export function leadsOn(words: string): boolean {
  return forwardVerb.test(toldPart(words));
}

export function isOfCourt(words: string): boolean {
  return court.test(toldPart(words));
}

/** It befalls somebody or something. */
export function isAccident(words: string): boolean {
  return accidentVerb.test(toldPart(words));
}

/** It goes on with whom or what was told of before: "He ran", "It broke", "was taken away". */
export function isContinued(words: string): boolean {
  const part = toldPart(words).replace(/^["“]/u, '');
  return (
    /^(?:[Tt]hen |[Aa]nd )?(?:he|she|they|it|both|i|we)(?![\p{L}’'])/iu.test(part) ||
    /^(?:was|were|\p{Ll}{2,}(?:ed|ing)|left|went|came|ran|took|rang|gave|saw|heard|fell|sent|died) /u.test(part)
  );
}

export function isOfOne(words: string): boolean {
  return /^["“]?(?:then |and )?(?:he|she)\b/iu.test(toldPart(words));
}

/** "He waited", "She rang". */
export function areOfTwo(words: string, others: string): boolean {
  const [one, other] = [words, others].map((text) => /^["“]?(he|she)\b/iu.exec(toldPart(text))?.[1]?.toLowerCase());
  return one !== undefined && other !== undefined && one !== other;
}

/** A witness's own: "I walked through the train". */
export function isOwnDoing(words: string): boolean {
  return /^["“]?(?:I|We)\b/u.test(toldPart(words));
}

/** "A boy", "One of the boys", by whom he may be meant who is told of next. */
export function isSomebody(words: string): boolean {
  return /^(?:An? |One |Another )/u.test(toldPart(words));
}
