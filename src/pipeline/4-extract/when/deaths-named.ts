/**
 * "Ellis died", "Mrs Orr’s death" beside a distance → the stretch that stands for a dated death, as "the death" would.
 *
 *   "nine days after | Ellis died", where the documents have "Ellis Ward, 16, died … on 1 July 2018" → that day’s
 *   "a year after | Mr Toll died", of whose death they give no day                                  → none
 *
 * A name counts only where it stands in the sentence that dates the death.
 */
import type { Span } from '../../artifacts.ts';
import type { Anchor } from './time-setting.ts';

const deaths =
  /(?<=\b(?:before|after|following|prior to|until|since) (?:the )?)((?:(?:Mr|Mrs|Ms|Miss|Dr|PC|Sir|Lady) )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}’'-]*\p{L}){0,3}?)(?:['’]s? death\b| (?:had )?(?:died|drowned|was killed|was murdered|lost (?:his|her) life)\b)/gu;
const name = /\p{Lu}\p{L}+(?:['’-]\p{L}+)*/gu;
const notName = /^(?:Mr|Mrs|Ms|Miss|Dr|PC|Sir|Lady|The|On|In|At|An?|His|Her|Their|And|But|When|After)$/u;
const died =
  /\b(?:died|dead|drowned|killed|murdered|got into difficult(?:y|ies)|lost (?:his|her|their) li(?:fe|ves))\b/u;

export interface NamedDeath extends Span {
  readonly anchor: Anchor;
}

/** The names told in a sentence before the word by which it tells a death; none in one that tells of no death. */
export function namesOfDead(sentence: string): readonly string[] {
  const at = died.exec(sentence)?.index ?? 0;
  return [...(sentence.slice(0, at).match(name) ?? [])].filter((one) => !notName.test(one));
}

/** In the order of the text; linear in its length. */
export function deathsNamed(text: string, anchors: readonly Anchor[]): readonly NamedDeath[] {
  const known = anchors.filter(({ dead = [] }) => dead.length > 0);
  if (known.length === 0) return [];
  return [...text.matchAll(deaths)].flatMap((match): NamedDeath[] => {
    const last = match[1]?.split(' ').at(-1) ?? '';
    const anchor = known.find(({ dead = [] }) => dead.includes(last));
    return anchor === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, anchor }];
  });
}
