/**
 * A sentence cut in two for a title → whether what is kept still says what the sentence says.
 *
 * "Nobody came | until the lifeboat arrived" → no: without its end the beginning is untrue. "The gate was open | when the
 * crew arrived" → yes.
 */
import { hasVerb } from './clauses.ts';

/** What is said not to be, or hardly to be, may be so from the words that follow on. */
const denying =
  /\b(?:not|no|never|nobody|nothing|none|neither|nor|cannot|hardly|scarcely|barely|almost|nearly|(?<!a )few|(?<!a )little|without|refused|declined|failed|denied|denies|unable)\b|n[’']t\b|\bno one\b/iu;
const limiting =
  /^(?:(?! and | but |, )[^.;:])*?\b(?:until|till|unless|before|except|other than|apart from|but for|save for)\b/u;
/** A condition goes with what depends on it. */
const condition =
  /^,? (?:(?:and )?(?:only |even )?(?:if|unless|provided|so long as|as long as|on condition)|except)\b/u;
/** "It was not until June | that …", "It was only then | that": nothing is said yet. */
const cleft =
  /^(?:(?:[Tt]he|[Aa]n?|\p{Lu}[\p{L}.]*) [^,;:]{0,60}? (?:said|heard|told|found) (?:that )?)?[Ii]t (?:was|is) (?:not |only |just )*(?:until|only|when|in|on|at|by|after|before|from|because|here|there|then|not)\b/u;
/** "It ended only after armed officers | who ran up confronted them": what they did is missing. */
const opened =
  /\b(?:after|before|until|when|once|because|while|as) (?:(?:the|an?|two|three|four|several|some|many|armed) ){0,2}(?:\p{Ll}+ )?(?!noon|midnight|dawn|dusk|lunch)\p{Ll}+s?$/u;
/** "released eleven months | before the attack". */
const length =
  /\b(?:(?:\d+|an?|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)|(?:seconds|minutes|hours|days|weeks|months|years))$/u;
/** Who says it stands in the middle: "The board, he said, had waited". */
const attributed =
  /^, (?:(?:he|she|they|it|(?:the|an?) (?:\p{Ll}+ ){0,3}\p{Ll}+|(?:\p{Lu}[\p{L}.’'-]* ){1,4}?\p{Lu}[\p{L}.’'-]*) )(?:said|says|heard|claimed|alleged|suggested|believed|was told|were told|has heard|added)\b/u;
/** The first of two words that go together, and the second. */
const paired: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:between|both)\b(?![^,]* and )[^,]*$/u, /^,? and\b/u],
  [/\b(?:either|whether)\b(?![^,]* or )[^,]*$/u, /^,? or\b/u],
  [/\bnot (?:as|only|just|because|for|by|in|so much)\b/u, /\bbut\b/u],
  [/\b(?:describ|regard|treat|identif|known|seen|dismiss|consider|appoint|named)\p{Ll}*\b[^,;:]*$/u, /^ as\b/u],
];
/** What "that" can be said of: "a report | that held"; not "told Ms Vale | that", "so strong | that", "the premise | that". */
const thing =
  /\b(?:an?|the|his|her|their|its|no|two|three|four|five|some|many|several|\d+) (?:[^\s,;:]+ ){0,4}(?!\p{Ll}+ed$)[^\s,;:]+$/u;
const thought =
  /\b(?:so|such|too)\b [^,;:]*$|\b(?:fact|premise|idea|view|claim|suggestion|possibility|belief|conclusion|condition|assumption|grounds|understanding|sense|hope|fear|news|warning|ensure|sure)s?$|\b(?:told|informed|reminded|assured|warned|convinced|persuaded) [^,;:]{1,40}$|\b(?:said|stated|explained|reported|submitted|confirmed|admitted|suggested|indicated|mentioned) to [^,;:]{1,40}$/u;
/** Within a list of people: "Ana Lund, 51, | Piet Dorn, 33, and Ola Vik". */
const person = /(?:\p{Lu}[\p{L}’'-]+|(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}’'-]+,? (?:aged )?\d{1,3})$/u;
const nextPerson =
  /^,? (?:and )?(?:(?:his|her|their|an?|the) (?:[\p{Ll}-]+ ){1,3})?(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)[,.]?(?: (?:aged )?\d{1,3}[,.]?)?(?:,? (?:and )?(?:(?:his|her|their|an?|the) (?:[\p{Ll}-]+ ){1,3})?\p{Lu}|[.]?$)/u;
/** "An officer ordered an ambulance crew | to leave": what somebody was to do goes with it. */
const bade =
  /\b(?:order|instruct|direct|command|tell|told|ask|advis|forc|allow|permit|persuad|urg|warn|forbid|forbade|requir|caus|beg|invit|encourag|press|compel|made)(?:ed|d|s|es|ing|ged)? [^,;:“”"]{2,60}$/u;
/** "the Orme | and Marl University Hospital": one name. */
const ofName = /\bthe \p{Lu}[\p{L}’'-]+$/u;
const restOfName = /^ (?:and|&) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u;
const age = /^, (?:aged )?\d{1,3}\b/u;
/** "The inquest heard | on Tuesday that …", "The jury was told last week | how …": what was said is missing. */
const saying =
  /\b(?:heard|said|told|ruled|found|concluded|learned|reported|announced|confirmed|accepted|agreed)(?: (?:on|in|at|last|this|earlier|late|yesterday|today)\b[^,;:.“"]{0,40})?$/u;
const saidLater =
  /^(?: (?:on|in|at|last|this|earlier|late|yesterday|today)\b[^,;:.“"]{0,40}?)? (?:that|how|whether|why)\b/u;
/** "killed a woman | and her son": the second of two things of one verb. */
const second =
  /^,? (?:and|or|nor) (?:an?|the|his|her|their|its|two|three|four|five|six|one|\d+|\p{Lu}\p{L}+)\b([^,.;:]*)/u;

const ofPeople =
  /\b(?:kill|injur|hurt|wound|arrest|charg|convict|acquit|jail|rescu|drown|surviv|identif|accus)\p{Ll}*\b/iu;

/** Before a preposition: what was not done is said with it. "He was not suffering | from a fever". */
export function isDenied(kept: string): boolean {
  return denying.test(kept);
}

/** `rest` begins where `kept` ends, with its joint. Linear in the length of both. */
export function isFaithful(whole: string, rest: string): boolean {
  const kept = whole.replace(/[,\s]+$/u, '');
  if (condition.test(rest) || attributed.test(rest)) return false;
  if (length.test(kept) && /^ (?:before|after|later|earlier|ago|prior|from)\b/u.test(rest)) return false;
  if (denying.test(kept) && limiting.test(rest)) return false;
  if (/^,? (?:who|which|that|whose)\b/u.test(rest) && opened.test(kept)) return false;
  if (cleft.test(kept) && /^ (?:that|when|who)\b/u.test(rest)) return false;
  if (
    /\ban? (?:\p{Ll}+ly )?\p{Ll}+$/u.test(kept) &&
    /^ (?:and|but|or) \p{Ll}+ \p{Ll}+[.]?$|^ (?:and|but|or) \p{Ll}+ \p{Ll}+ (?:of|in|for|with|to|that|which|who)\b/u.test(
      rest,
    )
  )
    return false;
  if (paired.some(([one, other]) => one.test(kept) && other.test(rest))) return false;
  if (/^ that\b/u.test(rest) && !(thing.test(kept) && !thought.test(kept))) return false;
  if (ofName.test(kept) && restOfName.test(rest)) return false;
  if (/^ (?:not )?to \p{Ll}+/u.test(rest) && bade.test(kept)) return false;
  if (age.test(rest) || (person.test(kept) && nextPerson.test(rest))) return false;
  if (/^,? (?:and|or) \d/u.test(rest) && !hasVerb(rest.split(/[,;:.] /u)[0] ?? rest)) return false;
  if (saying.test(kept) && saidLater.test(rest)) return false;
  const other = second.exec(rest)?.[1];
  return other === undefined || hasVerb(other) || !ofPeople.test(kept);
}
