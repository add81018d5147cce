/**
 * Words by which a text says of people whom it does not name again that they died.
 *
 *   "The inquest into their deaths opened."   after "Ada Lund and Jan Moss were stabbed." → both
 *   "The inquest into his death opened."      under a paragraph that names one man        → him
 *   "It had cut a vein, from which he died."  under the same                              → him
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';

const lookedInto = /\binquests? into (their|his|her) deaths?\b/iu;
const diedOfIt = /\b(?:from|of) which (?:he|she) (?:later |soon )?died\b/iu;

/** `before`: whom the paragraph before names; `may`: whose death it may be. */
export function whoDied(
  text: string,
  mentions: readonly EntityMention<PersonId>[],
  before: readonly PersonId[],
  may: (id: PersonId) => boolean,
): readonly PersonId[] {
  const asked = lookedInto.exec(text);
  const found = asked ?? diedOfIt.exec(text);
  if (found === null) return [];
  const here = [...new Set(mentions.flatMap(({ id, end }) => (end <= found.index ? id : [])))];
  const people = (here.length > 0 ? here : before).filter(may);
  if (asked?.[1]?.toLowerCase() === 'their') return people.length > 1 && people.length <= mostKilled ? people : [];
  return people.length === 1 ? people : [];
}
/** Of a longer list not all need be meant. */
const mostKilled = 8;
