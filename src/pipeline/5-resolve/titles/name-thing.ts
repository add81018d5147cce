/**
 * A clause that opens with "it" or "they", and the words before it → the same with what is meant, where one thing alone can be.
 *
 * "A plaque was put up in 2009." + "It was stolen in 2011" → "The plaque was stolen in 2011"; after "The board said the bridge was
 * unsafe" it stays, for "it" may be either. "It was not clear whether …" means nothing before it.
 */
import { hasVerb } from './clauses.ts';

const longestBefore = 400;
/** A time may stand before it. */
const opening =
  /^((?:(?:In|On|At|By|After|Before|During|From) [^,“"]{2,40}, )?(?:[Bb]ut |[Aa]nd )?)(It|They|it|they) (?=\p{Ll})/u;
const impersonal =
  /^(?:is|was|has been|had been|would be|will be|remains|remained|seems?|seemed|appears?|appeared|took|follows|rained|snowed|emerged)\b[^,;:]{0,60}?\b(?:that|whether|if|how|why|who|what|where|to \p{Ll}{2,}|(?:too|so) \p{Ll}+)\b|^(?:is|was) (?:\d|about |around |almost |nearly |not until |only when )/u;
const verb =
  '(?:was|were|is|are|has|have|had|did|would|could|will|can|may|might|must|should|said|says?|told|began|came|went|took|fell|stood|ran|rose|sank|broke|lost|left|made|found|gave|held|kept|met|sent|sold|built|won|\\p{Ll}{3,}ed)';
/** The subject with which a sentence opens: up to six words without a comma. */
const subject = new RegExp(
  `^["“‘']?(?:(?:In|On|At|By|After|During) [^,“"]{2,40}, |But |And |Then |Meanwhile,? |However, )?((?:The|An?|Two|Three|Four|Five|Six|Several|Some|Both|Many|\\p{Lu}\\p{Ll}{2,}s|\\p{Lu}[\\p{L}]+['’]s)(?: [\\p{L}\\p{N}’'-]+){0,5}?)(?:, [^,;:“”"]{2,70},)? (?:also |later |then |first |never |now )?(${verb})(?![\\p{L}’'-])`,
  'u',
);
const person =
  /(?:man|woman|men|women|boys?|girls?|child|children|baby|officers?|drivers?|inspectors?|witness(?:es)?|doctors?|nurses?|teachers?|ministers?|spokesperson|coroner|judge|mother|father|brothers?|sisters?|sons?|daughters?|wife|husband|widow(?:er)?|pilot|captain|skipper|engineers?|manager|director|chairman|chair|owner|passengers?|pupils?|students?|people|victims?|suspect|defendant|solicitor|barrister|counsel|president|secretary|mayor|councillor|king|queen|friend|neighbour|resident|worker|farmer|\p{L}+(?:ist|ian|ologist|keeper))$/iu;
const time =
  /(?:time|day|morning|afternoon|evening|night|week|month|year|hour|minute|moment|weekend|century|decade|summer|winter|spring|autumn|start|end|beginning)s?$/iu;
const determined =
  /\b(?:the|an?|its|his|her|their|this|that|no|another|each|every)\s+((?:[\p{L}-]+['’]s?\s+){0,2}(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)(?=[\s.,;:”"’)]|$)/giu;
const plurals =
  /(?<![\p{L}’'])(?!(?:was|has|is|his|its|this|as|us|yes|across|always|perhaps|towards|days|weeks|hours|minutes|years|months|metres|miles|times|pounds|says)\b)\p{Ll}{3,}s(?![\p{L}’'])|\b(?:people|men|women|children|police)\b/gu;
/** What only somebody does. */
const deed =
  /^(?:also |then |later |now )?(?:said|say|says|believe[sd]?|expect(?:s|ed)?|want(?:s|ed)?|hope[sd]?|agreed|announced|plan(?:s|ned)?|denied|denies|asked|added|apologised|argued|decided|accepted|refused|thanked|called|met|failed|filed|appealed|immediately)\b/u;
const bodyNouns =
  'company|council|board|agency|firm|authority|government|court|inquiry|jury|panel|committee|charity|union|trust|operator|club|party|force|service|hospital|school|university|ministry|department|commission|tribunal|group|academy';
const body = new RegExp(`^(?:${bodyNouns})$`, 'iu');
const bodies = new RegExp(`\\b(?:${bodyNouns})\\b`, 'iu');
const saying = /^(?:said|says?|told)$/u;

/** The clause as it is where nothing is plain. Linear in the words before it, of which the last sentence counts. */
export function nameThing(clause: string, before: string): string {
  const match = opening.exec(clause);
  const [whole, lead = '', pronoun = ''] = match ?? [];
  if (whole === undefined) return clause;
  const rest = clause.slice(whole.length);
  if (pronoun.toLowerCase() === 'it' && impersonal.test(rest)) return clause;
  const named = antecedentBefore(before, pronoun.toLowerCase() === 'they', rest);
  if (named === null) return clause;
  return `${lead}${lead === '' ? named : named.replace(/^The /u, 'the ')} ${rest}`;
}

/** Where the last sentence opens with the same word and has nothing else that may be meant, it goes on from the one before. */
function antecedentBefore(before: string, several: boolean, rest: string): string | null {
  let words = before;
  for (let back = 0; back < furthest; back += 1) {
    const last = lastSentence(words);
    if (last === '') return null;
    if (!(several ? /^They \p{Ll}/u : /^It \p{Ll}/u).test(last)) return antecedent(last, several, rest);
    if (several ? (last.match(plurals)?.length ?? 0) > 0 : hasRival(last) || impersonal.test(last.slice('It '.length)))
      return null;
    words = words.slice(0, words.lastIndexOf(last));
  }
  return null;
}
const furthest = 3;

function lastSentence(before: string): string {
  const words = before.slice(-longestBefore).trim();
  const start = [...words.matchAll(/[.!?]["”’']?\s+(?=["“‘']?\p{Lu})/gu)].at(-1);
  return start === undefined
    ? before.length > longestBefore
      ? ''
      : words
    : words.slice(start.index + start[0].length);
}

/** The subject of the sentence before, where it agrees in number and nothing else in that sentence does. */
function antecedent(sentence: string, several: boolean, rest: string): string | null {
  const [whole, found, verbFound = ''] = subject.exec(sentence) ?? [];
  if (whole === undefined || found === undefined || hasVerb(found) || / (?:that|which|who|whose|where)\b/u.test(found))
    return null;
  const head =
    (found.split(/ (?:of|in|at|for|from|with|on|to|by|about|between|under) /u)[0] ?? '').split(' ').at(-1) ?? '';
  if (isPlural(head) !== several || head === '' || /^(?:One|Some|Both|Many)$/u.test(found)) return null;
  const others = sentence.slice(whole.length);
  const acts = deed.test(rest);
  if (several) {
    const sure = acts && saying.test(verbFound) && !/^(?:The|Two|Three) /u.test(found);
    if (!sure && ((others.match(plurals)?.length ?? 0) > 0 || /^\p{Lu}/u.test(head))) return null;
  } else if (acts) {
    if (!body.test(head) || bodies.test(others)) return null;
  } else if (saying.test(verbFound) || person.test(head) || time.test(head) || hasRival(others)) return null;
  return definite(found);
}

function hasRival(words: string): boolean {
  for (const [, phrase = ''] of words.matchAll(determined)) {
    const near = phrase.split(/\s+/u);
    if (!near.some((word) => time.test(word) || person.test(word))) return true;
  }
  return /\b(?:said|says) that\b/u.test(words);
}

function isPlural(head: string): boolean {
  return (
    /^(?:people|men|women|children|police)$/u.test(head) || (/s$/u.test(head) && !/(?:ss|us|is|['’]s)$/u.test(head))
  );
}

/** What was "a plaque" is "the plaque" when it is spoken of again. */
function definite(phrase: string): string {
  return phrase
    .replace(/^An? /u, 'The ')
    .replace(/^(Two|Three|Four|Five|Six) /u, (_, count: string) => `The ${count.toLowerCase()} `);
}
