/**
 * A clause that opens with "he" or "she", and the sentence before it → the same with who is meant, where that is said by a word
 * and not by a name.
 *
 * "A woman in a red coat climbed down." + "She was never found" → "The woman was never found". Where the sentence names anybody,
 * or has a second such word, it stays; so it does behind "The officer", who was spoken of before, where somebody else was too.
 */
const opening = /^(He|She|he|she) (?=\p{Ll})/u;
const men =
  'man|boy|father|brother|son|husband|widower|uncle|grandfather|grandson|nephew|fireman|foreman|fisherman|policeman';
const women = 'woman|girl|mother|sister|daughter|wife|widow|aunt|grandmother|granddaughter|niece|policewoman';
const anybody =
  'witness|officer|driver|engineer|inspector|doctor|nurse|teacher|pilot|captain|skipper|manager|director|owner|passenger|pupil|student|keeper|clerk|operator|controller|signaller|guard|conductor|paramedic|firefighter|surveyor|neighbour|resident|worker|cyclist|swimmer|caller|caretaker|child|pathologist|expert|scientist|coroner|judge|chairman|secretary|mayor|victim';
const subject = new RegExp(
  `^(?:(?:In|On|At|By|After|Shortly after) [^,]{2,40}, )?(?:The|An?) (?:\\p{Ll}+ ){0,2}(${men}|${women}|${anybody})\\b`,
  'u',
);
const person = new RegExp(`\\b(?:${men}|${women}|${anybody})s?\\b`, 'giu');
/** Of a day or a month is no name of anybody. */
const named =
  /\S (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}\p{Ll}/u;
const longestBefore = 300;

/** The clause as it is where nothing is plain. */
export function nameSomebody(clause: string, before: string): string {
  const pronoun = opening.exec(clause)?.[1];
  if (pronoun === undefined) return clause;
  const words = before.slice(-longestBefore).trim();
  const earlier = /.*[.!?]["”’']?\s+(?=["“]?\p{Lu})/su.exec(words)?.[0] ?? '';
  const sentence = words.slice(earlier.length);
  const noun = subject.exec(sentence)?.[1];
  if (noun === undefined || named.test(sentence) || (sentence.match(person)?.length ?? 0) > 1) return clause;
  // "An officer told her to wait": she is somebody else.
  const isMan = pronoun.toLowerCase() === 'he';
  const spokenOf = isMan ? /\b(?:he|him|his)\b/iu : /\b(?:she|hers?)\b/iu;
  if (spokenOf.test(sentence)) return clause;
  if (/\bThe /u.test(sentence) && named.test(earlier) && spokenOf.test(earlier)) return clause;
  const wrong = new RegExp(`^(?:${isMan ? women : men})$`, 'u');
  return wrong.test(noun) ? clause : clause.replace(opening, `The ${noun} `);
}
