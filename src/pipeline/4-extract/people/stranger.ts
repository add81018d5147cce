/**
 * Words that bring in somebody without a name → "he" or "she" after them may mean that somebody.
 *
 * "a young constable", "our son", "Dad", "The driver" at a sentence's beginning → one who may be "he"; "her sister" → one who may not.
 * "Mr Dorn was a doctor", "Mr Dorn, a doctor," and "a neighbour, Ada Lunt," bring in nobody but whom they name.
 */
import type { Span } from '../../artifacts.ts';
import type { Gender } from './name-lexicon.ts';
import { genderOfRole, isOnePerson } from './role-words.ts';

const one =
  "(?:an?|another|one|some|every|each|any|no|my|our|his|her|their|your|whose|its)(?= )|\\p{L}+(?:['’]s|s['’])(?= )";
const byName =
  "(?:someone|somebody)\\b|(?:Mum|Mam|Dad|Mummy|Daddy|Nan|Gran|Grandma|Grandad|Granddad|Grandpa)\\b(?!['’])";
const introducing = {
  opening: new RegExp(`(?<![\\p{L}’'-])(?:${one}|(?<=^|[.!?:]["”’]? )[T]he(?= )|${byName})`, 'giu'),
  anywhere: new RegExp(`(?<![\\p{L}’'-])(?:${one}|the(?= )|${byName})`, 'giu'),
};
const alone = /^(?:someone|somebody|mum|mam|dad|mummy|daddy|nan|gran|grandma|grandad|granddad|grandpa)$/iu;
/** What a person is and not whom they meet. */
const said =
  /(?:\b(?:was|is|were|are|am|be|been|being|became|become|remained|as|like|called)|['’]m)(?: (?:not|also|then|now|once|still|only|himself|herself|just|always|never))? $/u;
const apposed = /(?:\p{Lu}[\p{L}’'-]*|\d)\)?, (?:(?:the|an?|his|her|its|their) (?:\p{L}+ ){0,2})?$/u;
const notInPhrase =
  /^(?:of|in|on|at|to|and|or|the|that|who|with|for|by|from|was|is|were|had|has|as|than|but|when|while|where|which|said|told|an?|his|her|their|my|our|not|if)$/u;
const longestPhrase = 5;
/** Of these "the" makes a person: "a leader in The Times", "the leader". */
const leaders = /^(?:master|mate|leader)$/u;

export type Fits = (noun: string, before: string) => boolean;

/** Whom the word for somebody may be: "he" is no sister. */
export function mayBe(gender: Gender): Fits {
  return (noun) => gender === 'unknown' || genderOfRole(noun) === 'unknown' || genderOfRole(noun) === gender;
}

/** The same, but for who is only beside somebody: "a night with a friend". */
export function mayBeApart(gender: Gender): Fits {
  return (noun, before) =>
    mayBe(gender)(noun, before) &&
    !(genderOfRole(noun) === 'unknown' && /\b(?:with|of|for|about|like) $/u.test(before));
}

/**
 * Whether the stretch of a text does. `fits` is asked of the word for somebody ("constable") and what stands before it, `named` whether a name, or what stands
 * for one, begins or ends at an offset; "the driver" counts where a sentence opens with it, or `anywhere`. Linear in the length of the stretch.
 */
export function bringsInStranger(
  text: string,
  { start, end }: Span,
  fits: Fits,
  named: (offset: number) => boolean = () => false,
  the: keyof typeof introducing = 'opening',
): boolean {
  for (const { 0: opening, index } of text.slice(start, end).matchAll(introducing[the])) {
    const at = start + index;
    const noun = personNoun(text.slice(at, end), opening);
    const before = text.slice(Math.max(0, at - 40), at);
    if (noun === null || !fits(noun.word, before)) continue;
    if (feltToo.test(noun.word) && !opensSentence.test(before)) continue;
    if (said.test(before) || apposed.test(before)) continue;
    const last = at + noun.end;
    const gap = /^,? (?=\p{Lu})/u.exec(text.slice(last, last + 3))?.[0].length ?? 0;
    if (![at, last, last + gap].some(named)) return true;
  }
  return false;
}

/** "Her relief did not come" is of somebody; "to her relief" is not. */
const feltToo = /^relief$/u;
const opensSentence = /(?:^|[.!?:]["”’]? |\d )$/u;

interface Noun {
  /** From where the phrase opens. */
  readonly end: number;
  readonly word: string;
}

/** The last word of the phrase that is one for a person; null of an owner ("a friend’s house") and of things. */
function personNoun(text: string, opening: string): Noun | null {
  const from = opening.length;
  if (alone.test(opening)) {
    return /^(?:\p{Lu}|some)/u.test(opening) ? { end: from, word: opening } : null;
  }
  let found: Noun | null = null;
  let at = from;
  for (let count = 0; count < longestPhrase; count += 1) {
    const word = /^,? ([\p{L}-]+)(['’]s?)?/u.exec(text.slice(at, at + 40));
    const [whole = '', bare = '', owner] = word ?? [];
    if (bare === '' || notInPhrase.test(bare) || (found !== null && whole.startsWith(','))) break;
    at += whole.length;
    if (owner !== undefined) return null;
    if (isOnePerson(bare) || (/^the$/iu.test(opening) && leaders.test(bare))) found = { end: at, word: bare };
    else if (found !== null) break;
  }
  return found;
}
