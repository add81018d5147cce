/**
 * Somebody named near "he" or "she" → whether that one plainly cannot be meant, or not surely.
 *
 * "Cross-examined by Mr Rook, for Mr Vale, he agreed" → neither of them; "“I saw Mr Vale,” he said" → not Mr Vale; "Mr Lunt said:
 * “He ran”" → not Mr Lunt; "At noon the mate left, leaving Mr Vale alone. He" → not surely Mr Vale, for it may be the mate.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { Word } from '../read-words.ts';
import { isSpeechVerb } from '../tell/speech-verbs.ts';

type Mention = EntityMention<PersonId>;

/** Where "he" or "she" stands. */
export interface PronounPlace extends Span {
  readonly text: string;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** A verb of saying follows, or words out of what he wrote stand before it. */
  readonly speaks: boolean;
  /** The quotation that it stands in. */
  readonly quotation: Span | null;
}

const askings =
  '(?:(?:asked|questioned|pressed|examined|cross-examined|re-examined|challenged|quizzed|interviewed)(?: again| further| earlier)? by|(?:answer|reply|response) to)';
const asking = new RegExp(`\\b${askings} (?:(?:the|his|her) (?:\\p{Ll}+ ){0,3})?$`, 'iu');
/** "Cross-examined by Jo Rook KC, counsel for Mr Vale": whom counsel is for answers no more than counsel. */
const client = new RegExp(
  `\\b${askings} [^“”";]{2,80}? (?:for|representing|on behalf of) (?:(?:the|his|her) (?:\\p{Ll}+ ){0,3})?$`,
  'iu',
);
const askedFirst =
  /^(?:[\d.:]+ ?(?:[ap]m)? )?(?:(?:Later|Then|Again|When|And|But),? )?(?:(?:re-|cross-)?(?:asked|questioned|pressed|examined|challenged|quizzed|reminded|shown|told)|answering|in (?:answer|reply|response) to)\b[^“”"]{0,240}, (?:\p{Ll}+ly )?$/iu;
/** "An expert instructed by the coroner has begun her evidence. She": not the coroner. */
const engaged =
  /\b(?:instructed|read(?: out)?(?: (?:to|in) (?:the )?\p{L}+)?|appointed|commissioned|engaged|retained|hired|called|employed) by (?:(?:the|his|her) )?(?:\p{Ll}+ ){0,3}$/u;
const reach = 120;

/** "When he gave evidence, Mr Hurd said": whoever the sentence names is meant, and nobody before it. */
export function namesLater(text: string, { start, end }: Span, sentence: number): boolean {
  if (!opensClause.test(text.slice(sentence, start))) return false;
  const [, title] = namedNext.exec(text.slice(end, end + 160)) ?? [];
  if (title === undefined) return false;
  return !(/^he$/iu.test(text.slice(start, end)) ? /^(?:Mrs|Ms|Miss|Lady) $/u : /^(?:Mr|Sir) $/u).test(title);
}
const opensClause =
  /^["“]?(?:When|As|While|After|Before|Once|Although|Though|Because|By the time|Shortly (?:after|before)|In|At|During) $/u;
const namedNext =
  /^[^,.;:“”"]{2,90}, ((?:(?:Mr|Mrs|Ms|Miss|Dr|PC|DS|DI|Sir|Lady) )?)(?!The\b|He\b|She\b|It\b|They\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}(?:, [^,.;:]{2,40},)? \p{Ll}/u;

/** Looks at no more than some 240 characters. */
export function isNotMeant(mention: Mention, place: PronounPlace): boolean {
  const { text, sentence, speaks } = place;
  if (isEngager(text, mention)) return true;
  if (mention.start >= sentence) {
    const before = text.slice(Math.max(sentence, mention.start - reach), mention.start);
    if (asking.test(before) || client.test(before)) return true;
    if (speaks && askedFirst.test(text.slice(Math.max(sentence, place.start - 280), place.start))) return true;
  }
  return place.quotation === null
    ? speaks && isQuotedBefore(mention, place)
    : speaksIt(mention, place, place.quotation);
}

/** Who has engaged somebody else is only named in passing. */
export function isEngager(text: string, { start }: Span): boolean {
  return engaged.test(text.slice(Math.max(0, start - 40), start));
}

/** A name inside the words that end right before "he said". */
function isQuotedBefore(mention: Mention, { text, start }: PronounPlace): boolean {
  if (!/[”"’'] ?$/u.test(text.slice(Math.max(0, start - 2), start)) || start - mention.end > 600) return false;
  const between = text.slice(mention.end, start).trimEnd().slice(0, -1);
  return !/[“”"]/u.test(between) && /[“"]/u.test(text.slice(Math.max(0, mention.start - 600), mention.start));
}

/** "Mr Lunt said: “". */
function speaksIt({ end }: Mention, { text }: PronounPlace, quotation: Span): boolean {
  const between = text.slice(end, Math.max(end, quotation.start));
  return between.length < 90 && /^[^.!?“”"]*[:,] $/u.test(between) && says(between);
}

function says(words: string): boolean {
  return words.startsWith(':') || (words.match(/\p{L}+/gu) ?? []).some((word) => isSpeechVerb(word.toLowerCase()));
}

/** After a verb or a preposition and with no verb of its own: "leaving Mr Vale alone", "told Mr Vale to wait". */
export function isObject({ text }: Pick<PronounPlace, 'text'>, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return /\p{Ll} $/u.test(before) &&
    !/\b(?:that|and|but|when|while|as|because|where|if|whether|said|is|was|are|were|be|been|became|as|named|called|than) $/u.test(
      before,
    )
    ? !ownVerb.test(text.slice(end, end + 40))
    : false;
}

/** "Mr Tait, who drowned, went below. At 18.04 he reported flames": he then, and nobody of another paragraph. */
export function actsBefore(may: readonly Mention[], { text, sentence }: PronounPlace, previous: number): boolean {
  return may.some(
    (one) => one.start >= previous && one.start < sentence && one.by !== 'reference' && !isObject({ text }, one),
  );
}

/** When it was, before whoever did it: "On 1 May, ", "At 18.04 ", "Shortly before 9pm ". */
const when =
  /^(?:On|At|In|By|About|Around|(?:Shortly|Just|Soon) (?:after|before)) (?:(?:about|around|approximately) )?(?:(?:the )?[\p{L}\d.:]*\d[\p{L}\d.:]*(?: [\p{Lu}][\p{L}]+)?(?: \d{4})?(?: ?[ap]\.?m\.?| hrs| hours)?,? |[^,;:“”"]*\b(?:morning|afternoon|evening|night|day|week|month|year), )/u;

/** Nothing, a time, a calling or an article before the subject: "The mate, Haruto Tanaka". */
export function opensSentence(words: string): boolean {
  const timed = words.replace(when, '');
  const before = timed === words ? words : timed.charAt(0).toUpperCase() + timed.slice(1);
  return (
    before.length < 60 &&
    /^[“"]?(?:(?:(?:The|His|Her|Its|Their|And|But|Then|Later)\b,? ?)?(?:[\p{L}’'-]+ ){0,4}(?:[\p{L}’'-]+, )?)$/u.test(
      before,
    ) &&
    !/\b(?:of|in|on|at|by|with|from|to|for|about|after|before|when|while|I|we|you)\b/iu.test(before)
  );
}

const ownVerb =
  /^(?:,[^,.;]{2,40},)? (?:(?:had|has|have|was|were|is|are|would|could|should|did|does|might|must|may|can|also|then|later|never|who)\b|\p{Ll}+ed\b|(?:saw|told|said|went|came|took|left|ran|gave|made|knew|felt|kept|got|put|sent|began|fell|found|lost|led|met|held|wrote|drove|rang)\b)/u;

/** What only somebody accused is told to have done or suffered: "was convicted of", "pleaded guilty", "admitted fraud". */
const guilt =
  /^(?: (?:also|then|later|now|since|previously|already|once|eventually|yesterday|today))?(?: (?:was|were|is|has been|had been|is being|was being))?(?: (?:also|then|later|now|since|previously|already|once|eventually|never|not))? (?:(?:convicted|found (?:not )?guilty|acquitted|sentenced|jailed|imprisoned|remanded|bailed|arrested|charged with|charged over|cleared of|accused of|suspected of|given a (?:\p{L}+ ){0,3}sentence|pleaded (?:not )?guilty)\b|(?:admit(?:s|ted)|denie[sd]) (?:\p{L}+ ){0,3}(?:counts?|charges?|murder|manslaughter|fraud|theft|arson|perjury|conspiracy|assault|offences?|misconduct|burglary|robbery)\b)/u;
const active = /^(?: (?:also|then|later))? (?:arrested|charged|sentenced|jailed|acquitted|bailed|convicted)\b/u;

/** `after` are the words behind "he"; "he arrested the owner" blames nobody. */
export function isBlamed(after: string): boolean {
  return guilt.test(after) && !active.test(after);
}

/** "He was pronounced dead", where somebody is known to have been killed: of nobody else without a name. */
export function isSaidDead(after: string): boolean {
  return /^ (?:(?:also|then|later|had|soon) )*(?:(?:was|is|been) (?:\p{L}+ )?(?:pronounced|declared|certified|found|confirmed) (?:to be )?dead\b|(?:died|dies|drowned|bled to death)\b|(?:was|been) (?:killed|drowned)\b|(?:was|is) (?:already )?dead\b|(?:lost|took) (?:his|her) (?:own )?life\b|could not be (?:saved|revived|resuscitated)\b)/u.test(
    after,
  );
}

/** "Along what he believed to be the ridge", "he called for help": nothing is said by it. */
export function isOnlyMeant(text: string, { lower, end }: Word): boolean {
  return (
    /^calls?(?:ed)?$/u.test(lower) ||
    (/^believe[sd]$/u.test(lower) && /^ (?:\p{L}+ )?to be\b/u.test(text.slice(end, end + 24)))
  );
}
