/**
 * One sentence with what is named and quoted in it, as the readers of who tells it are given it, and what they find.
 *
 * "Dr Hudson said he was called" with Dr Hudson among its people → `{speaker: 'dr-hudson', standing: 'account'}`.
 */
import type { Standing } from '../../../model/event.ts';
import type { OrganisationId, PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { PersonFacts } from '../people/person-facts.ts';
import type { ReadSentence } from '../reading.ts';

export interface Teller {
  readonly speaker: PersonId | null;
  readonly standing: Standing;
  /** Who sums up what the speaker told: the coroner, of a witness. */
  readonly through: PersonId | null;
}
/** Mentions and quotations are those of the sentence alone, in order. */
export interface TellingScene {
  readonly text: string;
  readonly sentence: ReadSentence;
  readonly people: readonly EntityMention<PersonId>[];
  readonly organisations: readonly EntityMention<OrganisationId>[];
  readonly quoted: readonly Span[];
  /** Names that may be one of several people's. */
  readonly unclear: readonly Span[];
  readonly facts: PersonFacts;
  /** The document reports a hearing. */
  readonly hearing: boolean;
}

/** No subject follows these: "the widow of PC Palmer said", "the case against Mr Pell showed". */
const governing =
  /\b(?:of|for|with|by|to|from|against|about|than|between|towards|near|behind|beside|concerning)\s+(?:the late |the |then )?$/iu;

/** The words before something make it no subject. */
export function isGoverned({ text, sentence }: TellingScene, at: number): boolean {
  return governing.test(text.slice(Math.max(sentence.start, at - 24), at));
}
