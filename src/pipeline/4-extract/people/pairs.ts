/**
 * "They", "both", "the pair", "the two men" → the two people whom they stand for, only where two are plain.
 *
 *   "Ben Oakes and Leo Farr robbed a shop. The two men fled. They were arrested." → both of them, twice
 *   "Eve Lund met Ben Oakes and Leo Farr. They left."                             → nobody: they may be three
 *   "Ben Oakes, Leo Farr and Ian Cole left. They were arrested."                  → nobody
 *
 * Nobody is made to speak by it, and within a quotation it is left.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { SpanIndex } from '../../span-index.ts';
import { bySentence, type Reading } from '../reading.ts';
import { isSpeechVerb } from '../tell/speech-verbs.ts';
import { opensSentence } from './not-meant.ts';
import type { PersonFacts } from './person-facts.ts';

type Mention = EntityMention<PersonId>;
type Two = readonly [PersonId, PersonId];

/** Two who have been told of together, as the words before leave them. */
export interface Pair {
  readonly ids: Two;
  /** The sentence that told of them last is of them alone: "they" can be nobody else. */
  readonly alone: boolean;
  /** So many sentences ago. */
  readonly age: number;
}
export interface LinkedPairs {
  /** Two mentions over each word that stands for two. */
  readonly mentions: readonly Mention[];
  readonly left: Pair | null;
}
interface Scene {
  readonly reading: Reading;
  /** In order. */
  readonly named: readonly Mention[];
  readonly unclear: readonly Span[];
  readonly facts: PersonFacts;
  readonly quotedAt: SpanIndex<Span>;
  readonly before: Pair | null;
}

const longestSilence = 2;
/** Between two who are named together: " and ", ", 24, and ", ", a teacher, and Mr ". */
const and =
  /^(?:,? (?:aged )?\d{1,3},?|,? \(\d{1,3}\))?(?:, (?!and\b)[^,;:.“”"]{2,50},)? and (?:(?:PC|DC|DS|Sgt|Sergeant|Constable|Councillor|Captain) )?$/u;
const comma = /^(?:, (?:aged )?\d{1,3}| \(\d{1,3}\))?, $/u;
/** Anything else of which there are several. */
const several =
  /\b(?:people|men|women|children|police|officers|staff|crews?|others|everyone|all|three|four|five|six|seven|eight|nine|ten)\b|\b(?:the|his|her|their|some|many|several) (?:\p{Ll}+ )?\p{Ll}{3,}(?<![sui])s\b/u;
const more =
  /\b(?:[Aa]ll (?:of (?:the|them)|three|four|five)|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Oo]ther) (?:\p{Ll}+ )?(?:people|men|women|children|(?!(?:years|months|weeks|days|hours|minutes|seconds|miles|metres|yards|times|charges|counts|shots)\b)\p{Ll}{3,}s|were|had)\b|\b(?:[Oo]ther|[Aa]nother) (?:two|pair|couple)\b/u;
const groups: Readonly<Record<string, (id: PersonId, facts: PersonFacts) => boolean>> = {
  men: (id, facts) => facts.genderOf(id) !== 'female',
  women: (id, facts) => facts.genderOf(id) !== 'male',
  officers: (id, facts) => facts.isOfficer(id),
  constables: (id, facts) => facts.isOfficer(id),
  defendants: (id, facts) => facts.partOf(id) === 'defendant',
  victims: (id, facts) => facts.partOf(id) === 'killed' || facts.partOf(id) === 'injured',
};
const group = Object.keys(groups).join('|');
const two = new RegExp(
  `(?<![\\p{L}’'-])(?:[Tt]he two (${group})|[Bb]oth (${group})|[Tt]he pair|[Bb]oth of them|Both(?= (?:were|had|have|are|will|died|fell|ran|went|left|took|lost|came|wore|drowned|\\p{Ll}{3,}ed (?!(?:men|women|people|officers|boys|girls|drivers)\\b))))(?![\\p{L}’'-])`,
  'gu',
);
const they = /^["“]?(?:[^,;:.“”"]{0,60}, )?([Tt]hey)(?= \p{Ll})/u;

/** `before.pair` of the passage before. Linear in the passage's length. */
export function linkPairs({ reading, named, unclear, facts, quotedAt, before }: Scene): LinkedPairs {
  const { text } = reading.passage;
  const inSentence = bySentence(named, reading.sentences);
  const unsure = bySentence(unclear, reading.sentences);
  const mentions: Mention[] = [];
  let pair = before;
  for (const [at, { start, end }] of reading.sentences.entries()) {
    const people = inSentence[at] ?? [];
    const words = text.slice(start, end);
    const found =
      pair === null ? [] : standFor(words, start, people, pair, facts).filter((one) => quotedAt(one).length === 0);
    const linked = found.filter((one) => !speaks(text.slice(one.end, end)));
    for (const one of linked) for (const id of pair?.ids ?? []) mentions.push({ ...one, id, by: 'reference' });
    const sure = (unsure[at] ?? []).length === 0;
    pair = sure ? pairAfter(words, { text, start, people }, pair, found.length > 0) : null;
  }
  return { mentions, left: pair };
}

function standFor(words: string, start: number, people: readonly Mention[], pair: Pair, facts: PersonFacts): Span[] {
  const spans: Span[] = [];
  const named = they.exec(words);
  const at = named === null ? -1 : named[0].length - 'they'.length;
  const free = !people.some((one) => one.start < start + at) && !several.test(words.slice(0, Math.max(0, at)));
  if (at >= 0 && free && pair.alone && pair.age === 0)
    spans.push({ start: start + at, end: start + at + 'they'.length });
  for (const match of words.matchAll(two)) {
    const fits = groups[match[1] ?? match[2] ?? ''];
    // "Mr Marr said both men had been drinking": whoever tells it is none of them.
    const rivals = people.filter(
      ({ id, start: from, end }) =>
        from < start + match.index && !pair.ids.includes(id) && !speaks(words.slice(end - start)),
    );
    if (rivals.length > 0 && (fits === undefined || rivals.some(({ id }) => fits(id, facts)))) continue;
    if (fits !== undefined && !pair.ids.every((id) => fits(id, facts))) continue;
    spans.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return spans;
}

function speaks(right: string): boolean {
  const [, verb = '', after = ''] =
    /^ (?:(?:also|then|later|had|have|both) )*(\p{L}+)(?: (\p{L}+))?/u.exec(right) ?? [];
  // "Both denied the charge": nothing is told by it.
  if (/^(?:denied|deny|admitted|admit)$/iu.test(verb) && !/^(?:that|\p{L}+ing)$/u.test(after)) return false;
  return isSpeechVerb(verb.toLowerCase());
}

interface Told {
  readonly text: string;
  readonly start: number;
  readonly people: readonly Mention[];
}

/** Who are a pair after the sentence; `again` where it tells of the pair before. */
function pairAfter(words: string, { text, start, people }: Told, pair: Pair | null, again: boolean): Pair | null {
  const joined = people.flatMap((one, at) => joinedTo(text, people, one, at));
  const ids = new Set(people.map(({ id }) => id));
  const [first, ...others] = joined;
  if (first !== undefined) {
    const isTwo = others.every(({ ids: [a, b] }) => first.ids.includes(a) && first.ids.includes(b));
    const subject = opensSentence(text.slice(start, first.start)) || first.start === start;
    if (!isTwo || first.list || (ids.size > 2 && (!subject || ids.size > 3))) return null;
    return { ids: first.ids, alone: ids.size === 2 && !several.test(words), age: 0 };
  }
  if (pair === null || more.test(words)) return null;
  const outsiders = [...ids].filter((id) => !pair.ids.includes(id));
  if (again) return { ...pair, alone: ids.size === 0 && !several.test(words.replace(two, '')), age: 0 };
  if (outsiders.length > 1 || pair.age >= longestSilence || /\b(?:two|both|pair|couple|twins)\b/iu.test(words))
    return null;
  return { ...pair, alone: false, age: pair.age + 1 };
}

interface Joined {
  readonly ids: Two;
  readonly start: number;
  /** A third is named with them: "A, B and C". */
  readonly list: boolean;
}

function joinedTo(text: string, people: readonly Mention[], one: Mention, at: number): Joined[] {
  const [previous, next, after] = [people[at - 1], people[at + 1], people[at + 2]];
  if (next === undefined || next.id === one.id || !and.test(text.slice(one.end, next.start))) return [];
  if (
    /^['’]s?\b/u.test(text.slice(next.end, next.end + 3)) ||
    /\bbetween $/iu.test(text.slice(Math.max(0, one.start - 10), one.start))
  )
    return [];
  const between = previous === undefined ? '' : text.slice(previous.end, one.start);
  const behind = after === undefined ? '' : text.slice(next.end, after.start);
  const others =
    /^(?:,? (?:aged )?\d{1,3},?)?,? and (?:(?:\p{L}+ ){0,2})?(?:others?|\p{Ll}+ (?:others?|more|men|women|people))\b/u.test(
      text.slice(next.end, next.end + 50),
    );
  const list = comma.test(between) || and.test(between) || comma.test(behind) || and.test(behind) || others;
  return [{ ids: [one.id, next.id], start: one.start, list }];
}
