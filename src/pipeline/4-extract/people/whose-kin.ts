/**
 * Somebody called a relative, and who is named before → whose relative that is.
 *
 * "Ruth Hale met Mr Dorn. Her father, David" → Ruth Hale, for "her" is no man's; "their mother" → all who are named before it;
 * "Angela Hollis, the mother of Grace Hollis" → Grace Hollis. Empty where
 * nobody can be; of several who may be meant all are in one group.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';
import type { Gender } from './name-lexicon.ts';
import type { NamedPlace } from './part-of.ts';

type Mention = EntityMention<PersonId>;

export interface KinPlace {
  readonly place: NamedPlace;
  /** All of the passage, in order, and which of them it is. */
  readonly mentions: readonly Mention[];
  readonly at: number;
  /** Whom the passage before names. */
  readonly before: readonly PersonId[];
  readonly genderOf: (id: PersonId) => Gender;
}

const pronounBefore = /\b(his|her|their)(?: \p{Ll}+){1,3},? $/iu;
const pronounAfter = /^(?:,? (?:aged )?\d{1,3})?, (his|her|their) /u;
const ownedBy = /^(?:,? \d{1,3})?, (?:the |an? )?\p{Ll}+ of /u;
const farthest = 12;

export function whoseKin({ place, mentions, at, before, genderOf }: KinPlace): readonly (readonly PersonId[])[] {
  const mention = mentions[at];
  if (mention === undefined) return [];
  if (ownedBy.test(place.after)) {
    const after = mentions[at + 1];
    if (after !== undefined && after.start < mention.end + 40) return after.id === mention.id ? [] : [[after.id]];
  }
  const others = earlier(mentions, at);
  const pronoun = (pronounBefore.exec(place.before) ?? pronounAfter.exec(place.after))?.[1]?.toLowerCase();
  if (pronoun === 'their') return [...new Set(others.length > 0 ? others : before)].map((id) => [id]);
  if (pronoun === undefined) return others.slice(-1).map((id) => [id]);
  const fits = (id: PersonId): boolean => genderOf(id) !== (pronoun === 'his' ? 'female' : 'male');
  const near = others.findLast(fits);
  if (near !== undefined) return [[near]];
  return [before.filter(fits)];
}

/** Those named before it in the passage, the last of them last. */
function earlier(mentions: readonly Mention[], at: number): readonly PersonId[] {
  const found: PersonId[] = [];
  const own = mentions[at]?.id;
  for (let back = at - 1; back >= 0 && found.length < farthest; back -= 1) {
    const id = mentions[back]?.id;
    if (id !== undefined && id !== own) found.unshift(id);
  }
  return found;
}
