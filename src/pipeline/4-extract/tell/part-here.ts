/**
 * A person named in a sentence → their part in it: what the sentence says of them, else what is known of them.
 *
 * "Martin Dray, defending, said" → counsel, though nothing else says so; "Mr Hale, the planning inspector, concluded" →
 * judge, because it is for the inspector of a planning inquiry to decide.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';
import type { PersonFacts } from '../people/person-facts.ts';

interface Here {
  readonly text: string;
  readonly facts: PersonFacts;
}

const counsel =
  /^,? (?:\p{Lu}C,? )?(?:prosecuting|defending|appearing for|representing|for (?:the )?(?:\p{L}+ ){0,2}(?:prosecution|defence|famil(?:y|ies)|council|applicants?|appellants?|claimants?|respondents?|company|union|police|victims))\b/u;
const deciding =
  /\b(?:planning inspector|presiding judge|recorder|magistrate|ombudsman|adjudicator|arbitrator),? (?:\p{L}+ ){0,1}$/iu;

/** A part that the casebook or the whole of the text gives stands; only "witness" and "other" yield to the sentence. */
export function partHere({ text, facts }: Here, one: EntityMention<PersonId>): string {
  const known = facts.partOf(one.id);
  if (known !== 'other' && known !== 'witness' && known !== 'expert') return known;
  if (counsel.test(text.slice(one.end, one.end + 60))) return 'counsel';
  return deciding.test(text.slice(Math.max(0, one.start - 60), one.start)) ? 'judge' : known;
}
