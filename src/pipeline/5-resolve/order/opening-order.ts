/**
 * The words that an event's telling opens with → whether it came after or before what was told just before it.
 *
 * "He then started CPR" → after; "Ten minutes later the engine stopped" → after, by about ten minutes; "Earlier, he had
 * seen a light" → before; "They were not then aware", "the then minister", "He then said" → nothing.
 */
import type { Span } from '../../artifacts.ts';
import { distance, type Gap, howFar } from '../../how-far.ts';
import { tellsHappening } from './happening.ts';

export interface Opening {
  /** The event came after the one told before it, or before it. */
  readonly side: 'after' | 'before';
  readonly gap: Gap | null;
  /** The words that say so, within the text given. */
  readonly words: Span;
}

/** What may follow an opening word: a comma, or a subject. "Earlier Sunday" says which part of the day. */
const subject =
  /(?:,|\s+(?:he|she|they|it|we|i|the|a|an|his|her|their|its|there|two|three|both|another|these|this(?! (?:\p{L}+day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter|decade|century)))\b|\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\p{Lu})/u
    .source;
/** "Then Prime Minister Vale": who he was then. */
const office =
  /^\S+ (?:Prime|President|Chancellor|Chief|Mayor|Leader|Minister|Home|Foreign|Secretary|Chair\p{L}*|Director|Governor)\b/u;
const unit = '(?:day|morning|afternoon|evening|night|week|month|year)';
const near =
  '(?:Some time|Shortly|Soon|Just|Immediately|Not long|Moments|Seconds|Minutes|Hours|Days|Weeks|Months|Years)';

/** "Soon after the war" is no opening of its own: words that could go on need their comma. */
function opener(words: string, next: string): RegExp {
  return new RegExp(`^(?:${words})(?=${next})`, 'u');
}
const leading: readonly (readonly [side: Opening['side'], pattern: RegExp])[] = [
  [
    'after',
    opener('Then|Afterwards?|Thereafter|Subsequently|Later(?: on)?|At which point|Eventually|Finally|Next', subject),
  ],
  ['after', opener(`Later (?:that|in the|in that) ${unit}|The (?:next|following) ${unit}`, subject)],
  ['after', opener(`${near} (?:later|afterwards?|thereafter)`, subject)],
  ['after', opener(`(?:${near} a|A)fter(?: that| this)|${near} after`, ',')],
  ['before', opener(`(?:${near} b|B)efore(?: that| this| then)|${near} before|${near} (?:earlier|beforehand)`, ',')],
  ['before', opener(`Earlier(?: that ${unit})?`, subject)],
];
const far = new RegExp(
  `^(${distance}) (later|afterwards?|after that|earlier|beforehand|before that)(?=${subject})`,
  'iu',
);

/** One to four words of a subject, then the adverb, then what was done. */
const doer =
  /^(?:(?:He|She|They|It|We|I|The|A|An|His|Her|Their|Its|Both|Two|Three|[\p{Lu}][\p{L}’'.-]*)(?: [\p{L}’'.-]+){0,3}?)/u
    .source;
const within: readonly (readonly [side: Opening['side'], pattern: RegExp])[] = [
  [
    'after',
    new RegExp(`${doer} (?:(?:was|were) )?(then|later|subsequently|afterwards|eventually) (?=\\p{Ll}{3,})`, 'u'),
  ],
  ['before', new RegExp(`${doer} had (earlier|previously|already) (?=\\p{Ll}{3,})`, 'u')],
];
const notStep = /\b(?:not|the|by|since|until|if|even|and|but|who|which|that) (?:then|later)\b|\b(?:was|were) then\b/iu;
const closing = new RegExp(
  ` ((?:(${distance})|shortly|soon|moments|minutes|hours|days|weeks|months|years) (?:later|afterwards?))[\\s.”"]*$`,
  'iu',
);
const severalClauses =
  /[,;:]|\b(?:and|but|or|who|whom|which|that|because|although|while|when|if|so|before|after|until|than|then)\b/iu;
/** "He later said": later in the telling. */
const said =
  /^(?:said|told|added|asked|described|explained|recalled|claimed|stated|spoke|called (?:on|for)|suggested|insisted|admitted|confirmed|known|became known|named|than|that|this|referred|turned out|be|aged|prime|president|minister|chancellor)\b/u;

/** Reads the beginning only; `text` is an event's own words without who tells them. */
export function openingOrder(text: string): Opening | null {
  const start = /^(?:["“]|\.\.\.|…)?\s*(?:(?:And|But|and|but),? )?/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start, start + 160);
  const upper = rest.charAt(0).toUpperCase() + rest.slice(1);
  return farOpening(upper, start) ?? leadingOpening(upper, start) ?? innerOpening(upper, start) ?? closingWords(text);
}

/** "He died two hours later.": only of a sentence that is one clause. */
function closingWords(text: string): Opening | null {
  if (text.length > 200 || severalClauses.test(text)) return null;
  const match = closing.exec(text);
  const [, words = '', far] = match ?? [];
  if (match === null || tellsHappening(text.slice(0, match.index)) === false) return null;
  const start = match.index + 1;
  const gap = far === undefined ? null : howFar(far);
  return far !== undefined && gap === null ? null : { side: 'after', gap, words: { start, end: start + words.length } };
}

function farOpening(text: string, start: number): Opening | null {
  const [whole = '', words = '', side = ''] = far.exec(text) ?? [];
  const gap = howFar(words);
  if (gap === null) return null;
  return {
    side: /^(?:later|after)/iu.test(side) ? 'after' : 'before',
    gap,
    words: { start, end: start + whole.length },
  };
}

function leadingOpening(text: string, start: number): Opening | null {
  for (const [side, pattern] of leading) {
    const [whole] = pattern.exec(text) ?? [];
    if (whole === undefined || office.test(text) || tellsTelling(text.slice(whole.length))) continue;
    return { side, gap: null, words: { start, end: start + whole.length } };
  }
  return null;
}

function innerOpening(text: string, start: number): Opening | null {
  for (const [side, pattern] of within) {
    const match = pattern.exec(text);
    const adverb = match?.[1];
    if (match === null || adverb === undefined || notStep.test(match[0])) continue;
    if (said.test(text.slice(match[0].length)) || tellsHappening(match[0])) continue;
    const end = start + match[0].trimEnd().length;
    return { side, gap: null, words: { start: end - adverb.length, end } };
  }
  return null;
}

/** "Later, he said …": the saying came later. */
function tellsTelling(rest: string): boolean {
  const verb =
    /^,? (?:[\p{L}’'.-]+ ){1,4}?(said|told|added|asked|described|explained|recalled|claimed|stated|suggested|insisted)\b/u;
  return verb.test(rest);
}
