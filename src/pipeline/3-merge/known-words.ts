/**
 * All paragraphs → which words are common ones, that may have a capital only because they open a sentence.
 *
 * In "Officers ran. The officers fell." `officers` is common; in "Ellwood ran. Mr Ellwood fell." `ellwood` is not.
 */
import type { Token } from './read-tokens.ts';

export interface KnownWords {
  isCommon(word: string): boolean;
}

const small: ReadonlySet<string> = new Set(
  `a about above according across after afterward again against all almost along already also although always among an and
  another any are around as asked at away back be because been before behind being below beneath beside besides between
  beyond both but by can consequently could despite did do does down during each earlier either eventually ever every
  everyone everything few finally first for former four from further give given had has have having he hence her here hers
  him his how however i if in indeed inside instead into is it its later least less like many may meanwhile might more
  moreover most much must my near nearly neither never nevertheless next no nobody none nor not nothing now of off often on
  once one only onto or other others otherwise our out outside over own perhaps please previously rather recently several
  shall she should similarly since so some someone soon still such than that the their them then there therefore these they
  this those though three through throughout thus to together toward two under unless until up upon us very was we were
  what when where whether which while who whole whom whose why will with within without would yes yet you your`.split(
    /\s+/u,
  ),
);

/** The words of a text that it has in small letters, and those that have a capital for being names. */
export interface SeenWords {
  readonly inSmall: ReadonlySet<string>;
  readonly asName: ReadonlySet<string>;
}

export function seenWords(tokens: readonly Token[]): SeenWords {
  const inSmall = new Set<string>();
  const asName = new Set<string>();
  for (const { key, capital, opens } of tokens) {
    if (!capital) inSmall.add(key);
    else if (!opens) asName.add(key);
  }
  return { inSmall, asName };
}

/** A word that is seen with a capital inside sentences as well as in small letters ("Green", "Rose") stays a name. */
export function knownWords(texts: Iterable<SeenWords>): KnownWords {
  const inSmall = new Set<string>();
  const asName = new Set<string>();
  for (const seen of texts) {
    for (const word of seen.inSmall) inSmall.add(word);
    for (const word of seen.asName) asName.add(word);
  }
  return { isCommon: (word) => small.has(word) || (inSmall.has(word) && !asName.has(word)) };
}
