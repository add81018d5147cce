/**
 * Is a time told beside the main line: of what had gone before, or only of what a thing or person is?
 *
 *   "In 2011 he had been treated" → had      "the quarry, which closed on 2 August 1998" → relative      "On 4 March he left" → null
 *
 * "The court heard that he had left on 4 March" is no back story: what was told there stands in the pluperfect.
 */
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

export type Aside = 'had' | 'relative';

const reach = 16;
/** A time with no more before it than this opens its sentence. */
const opening = 4;
const relatives = new Set(['which', 'who', 'whom', 'whose', 'where']);
const tellings = new Set(
  'said says told heard hears reported added claimed alleged stated recalled learned learnt concluded found believed that saying'.split(
    ' ',
  ),
);
const finite = new Set(
  'was were did is are has have will said told went came left took found began died saw'.split(' '),
);
const adverbs = new Set(
  'not never already also once first just only previously earlier long since always twice'.split(' '),
);
/** After a comma these are no finite verbs: "the hall, built in 1998". */
const participles = new Set(['born', 'built', 'stolen', 'taken', 'written', 'given', 'drawn', 'grown', 'known']);
const participle = /(?:ed|en|wn|ne)$/;
const irregular = new Set(
  (
    'been left met made sold bought built told held kept lost spent taught brought caught fought sought sent lent put set cut ' +
    'hit hurt let read led fed fled slept felt dealt heard found paid laid said won run come become begun sunk swum rung sung ' +
    'drunk hung stood understood'
  ).split(' '),
);

/** The clause around the tokens from `from` up to `next`; at most sixteen tokens are looked at on either side. */
export function asideAround(tokens: readonly Token[], from: number, next: number): Aside | null {
  if (isRelative(tokens, from)) return 'relative';
  return hadBefore(tokens, from) || hadAfter(tokens, from, next) ? 'had' : null;
}

/** "…, who was born on 3 May 1950", "the hall, built in 1998"; not "the firm, which had paid, objected that week". */
function isRelative(tokens: readonly Token[], from: number): boolean {
  let comma: number | null = null;
  for (let at = from - 1; at > 0 && at > from - reach && !endsSentence(tokens, at); at -= 1) {
    const { lower } = tokenAt(tokens, at);
    if (relatives.has(lower)) return comma === null && !endsSentence(tokens, at - 1);
    if (lower === ',') comma ??= at;
    if (lower === ';' || lower === ':' || lower === '(') break;
  }
  return comma !== null && participles.has(tokenAt(tokens, comma + 1).lower);
}

function hadBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - reach && !endsSentence(tokens, at); at -= 1) {
    if (isHad(tokens, at)) return !isReported(tokens, at);
    const { lower } = tokenAt(tokens, at);
    if (
      finite.has(lower) &&
      !isHad(tokens, at - 1) &&
      !(adverbs.has(tokenAt(tokens, at - 1).lower) && isHad(tokens, at - 2))
    )
      return false;
    if (lower === ';' || lower === ':') return false;
  }
  return false;
}

/** "On 7 May 2011 he had been admitted": the first verb after a time that opens its sentence or clause. */
function hadAfter(tokens: readonly Token[], from: number, next: number): boolean {
  if (!opensClause(tokens, from)) return false;
  for (let at = next; at < next + reach && !endsSentence(tokens, at); at += 1) {
    if (isHad(tokens, at)) return true;
    const { kind, lower } = tokenAt(tokens, at);
    if (kind === 'end' || finite.has(lower) || lower === ';' || participle.test(lower)) return false;
  }
  return false;
}

/** A time with few words before it in its sentence or clause. */
export function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - opening; at -= 1) {
    if (at < 0 || endsSentence(tokens, at) || tokenAt(tokens, at).lower === ';') return true;
  }
  return false;
}

/** "had been", "had never gone"; not "had a cold", "had to go". */
function isHad(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower !== 'had') return false;
  let verb = at + 1;
  while (verb < at + 3 && (adverbs.has(tokenAt(tokens, verb).lower) || tokenAt(tokens, verb).lower.endsWith('ly')))
    verb += 1;
  const { lower } = tokenAt(tokens, verb);
  return irregular.has(lower) || (lower.length > 3 && participle.test(lower));
}

function isReported(tokens: readonly Token[], had: number): boolean {
  for (let at = had - 1; at >= 0 && at > had - reach && !endsSentence(tokens, at); at -= 1)
    if (tellings.has(tokenAt(tokens, at).lower)) return true;
  return false;
}
