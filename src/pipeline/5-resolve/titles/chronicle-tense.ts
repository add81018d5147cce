/**
 * What an entry of a chronology tells in the present → where its verbs stand, and the same in the past.
 *
 *   "A boat lifts nine people off."         → "lifts" by "lifted"
 *   "Walkers report a leak, and nobody calls." → "report" by "reported", "calls" by "called"
 *   "The fire calls from walkers stop."     → "stop" by "stopped": "calls" are things here
 *   "Divers take the lamp up and test it."   → "take" by "took", "test" by "tested"
 *   "The lamp “is out”, he says."           → "says" by "said": what is quoted stays
 *
 * In doubt a word stays as it is.
 */
import type { Span } from '../../artifacts.ts';
import { mayNameThings, pastOfOne, pastOfSeveral } from './chronicle-verbs.ts';
import { hasVerb } from './clauses.ts';

export interface TurnedVerb extends Span {
  readonly by: string;
}
/** The verb that was turned last: where, and of how many it is told. */
interface Turned {
  readonly by: string;
  readonly at: number;
  readonly who: 'one' | 'several' | 'either';
}
interface Token extends Span {
  readonly word: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const auxiliary: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'were',
  has: 'had',
  have: 'had',
  does: 'did',
  do: 'did',
  can: 'could',
  will: 'would',
};
const quoted = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu;
const modal = /^(?:to|will|would|shall|should|can|could|may|might|must|not|never|did|does|do)$/u;
const determiner =
  /^(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|some|any|no|all|both|each|every|another|other|more|most|several|many|few|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)$/u;
const preposition =
  /^(?:of|to|in|on|at|by|for|with|from|as|into|onto|over|under|through|across|along|after|before|until|since|during|near|beside|behind|against|about|around|without|between|within|off|out|up|down|back|away|home)$/u;
const linking = /^(?:and|but|or|then|that|who|which|when|while|because|so|if|where|how|why)$/u;
const pronoun = /^(?:he|she|it|they|we|him|her|them|us|nobody|everybody|somebody|who|which|there)$/u;
/** "Flat 16 | burns". */
const counted =
  /^(?:flat|gate|room|platform|line|unit|coach|car|ward|bus|train|engine|junction|number|tower|block|boat|pump|crew)$/iu;
const people = /^(?:police|people|men|women|children|staff|they|we)$/u;
const endsClause = /[,;:]| [–—-] /u;

/** In order. `text` is one sentence, or the part of one, without its label. Linear in its length. */
export function turnedVerbs(text: string): readonly TurnedVerb[] {
  const plain = text.replace(quoted, (words) => '“'.repeat(words.length));
  const tokens = tokensOf(plain);
  const turned: TurnedVerb[] = [];
  let last: Turned | null = null;
  for (const [at, token] of tokens.entries()) {
    const found: Turned | null = pastOf(at, tokens, plain, last);
    if (found === null) continue;
    turned.push({ start: token.start, end: token.end, by: found.by });
    last = found;
  }
  return turned;
}

export function inThePast(text: string): string {
  let [past, at] = ['', 0];
  for (const { start, end, by } of turnedVerbs(text)) {
    past += text.slice(at, start) + by;
    at = end;
  }
  return past + text.slice(at);
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}£$€]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)) {
    const start = match.index;
    tokens.push({
      start,
      end: start + match[0].length,
      word: match[0],
      gap: text.slice(tokens.at(-1)?.end ?? 0, start),
    });
  }
  return tokens;
}

function pastOf(at: number, tokens: readonly Token[], text: string, last: Turned | null): Turned | null {
  const { word = '', gap = '' } = tokens[at] ?? {};
  const before = tokens[at - 1]?.word.toLowerCase();
  if (before === undefined || !/^\p{Ll}+$/u.test(word)) return null;
  const helping = auxiliary[word];
  if (helping !== undefined) {
    const isNoun = (word === 'will' || word === 'can') && determiner.test(before);
    return modal.test(before) || isNoun ? null : { by: helping, at, who: 'either' };
  }
  // "refuses to take | questions", "takes | questions": what somebody takes.
  const isObject = modal.test(tokens[at - 2]?.word ?? '') || last?.at === at - 1;
  if (gap === ' ' && isObject) return null;
  const goesOn = /^(?:and|but|or|then)$/u.test(before);
  const [one, several] = [pastOfOne(word), pastOfSeveral(word)];
  const who = one === null ? 'several' : 'one';
  const by = one ?? several;
  const subject = goesOn
    ? last !== null && (last.who === who || last.who === 'either') && (one !== null || opensObject(tokens[at + 1]))
    : one !== null
      ? mayEndSubject(before, gap, tokens[at - 2]?.word ?? '')
      : endsSeveral(tokens[at - 1], gap);
  if (mayNameThings(word) && gap === ' ' && isOfThings(at, tokens, last)) return null;
  return by !== null && subject && isVerbHere(at, tokens, text) ? { by, at, who } : null;
}

/** "in high-rise | fires": after a preposition and a word for what kind; "rejects eight test | claims": of a clause that has its verb. */
function isOfThings(at: number, tokens: readonly Token[], last: Turned | null): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  const isOfKind = pastOfOne(tokens[at]?.word ?? '') !== null && preposition.test(first?.word ?? '');
  if (isOfKind && second?.gap === ' ' && /^\p{Ll}/u.test(second.word)) return true;
  if (last === null) return false;
  return !tokens.slice(last.at + 1, at).some(({ word, gap }) => endsClause.test(gap) || linking.test(word));
}

/** "and test | it", "and find | two men", "and search": not "and work | permits". */
function opensObject(next: Token | undefined): boolean {
  return next === undefined || endsClause.test(next.gap) || !/^\p{Ll}/u.test(next.word) || isSmall(next.word);
}

function isSmall(word: string): boolean {
  return (
    determiner.test(word) || preposition.test(word) || pronoun.test(word) || linking.test(word) || word.endsWith('ly')
  );
}

/** "The boat | lifts", "Mrs Lund, 66, | drives"; not "the | reports", "two | calls", "Ms Lund’s | files". */
function mayEndSubject(before: string, gap: string, kind: string): boolean {
  if (gap.includes(',')) return true;
  const possessive = /[’']s?$/u.test(before);
  return !(
    possessive ||
    (determiner.test(before) && !(/^\d/u.test(before) && counted.test(kind))) ||
    preposition.test(before) ||
    (linking.test(before) && !pronoun.test(before))
  );
}

/** "Walkers | report", "Police | close". */
function endsSeveral(before: Token | undefined, gap: string): boolean {
  const word = before?.word.toLowerCase() ?? '';
  return gap === ' ' && (people.test(word) || (/\p{L}s$/u.test(word) && !/(?:ss|us|is|['’]s)$/u.test(word)));
}

/** What may as well name things is a verb only where no other is. */
function isVerbHere(at: number, tokens: readonly Token[], text: string): boolean {
  const token = tokens[at];
  if (token === undefined || !mayNameThings(token.word)) return true;
  // "Mr Dowden | notes the fire has".
  const next = tokens[at + 1];
  if (/^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.word ?? '') && next?.gap === ' ' && takesObject.test(next.word))
    return true;
  const rest = clauseFrom(at + 1, tokens);
  const other = rest.some(
    ({ word }, index) =>
      (auxiliary[word] !== undefined || pastOfOne(word) !== null || pastOfSeveral(word) !== null) &&
      !(index > 0 && /^(?:to|the|an?|his|her|their|no)$/u.test(rest[index - 1]?.word ?? '')),
  );
  return !other && !hasVerb(text.slice(token.end, rest.at(-1)?.end ?? token.end).replace(thing, ' it'));
}

const takesObject = /^(?:the|an?|his|her|their|its|that|this|him|them|it|no)$/u;

/** "the south bore", "a deep cut": past forms that are things here. */
const thing =
  /(?<=^|\s)(?:the|an?|his|her|its|their|no) (?:\p{Ll}+ )?(?:bore|felt|ground|saw|left|shot|spoke|thought|cost|bit|bid|cast|split|spread|cut|set|hit|fell|rose|read|rent|wound|lead|found)(?!\p{L})/gu;

/** So many words at most. */
const farthest = 24;

function clauseFrom(at: number, tokens: readonly Token[]): readonly Token[] {
  const near = tokens.slice(at, at + farthest);
  const length = near.findIndex(({ word, gap }) => endsClause.test(gap) || linking.test(word));
  return length === -1 ? near : near.slice(0, length);
}
