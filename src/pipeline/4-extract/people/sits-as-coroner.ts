/**
 * What documents say of "the coroner" and of the one judge whom they name → that judge, where the two are plainly one.
 *
 *   "Judge Ada Lund has heard evidence for six weeks. The coroner found …", of an inquest          → Judge Lund
 *   "The chief coroner found … Ada Lund QC opened the inquiry", of an inquest                     → Ada Lund
 *   "The coroner found … Vale had been sentenced by Judge Ada Lund", "Judge Lund" and "Judge Orr"  → null
 */
import type { Person } from '../../../model/entities.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { NamedPassage } from './gather-parts.ts';

const ofInquest = /\b(?:inquests?|coroner|evidence|conclusions?)\b/iu;
const ofTrial = /\b(?:sentenc\w+|convict\w+|trials?|jailed|remanded|appeals?|inquir(?:y|ies))\b/iu;

/** `opened`: those who are told to have opened or adjourned what they sit in. */
export function sitsAsCoroner(
  people: readonly Person[],
  passages: readonly NamedPassage[],
  opened: ReadonlySet<PersonId>,
): PersonId | null {
  const judges = people.filter(({ part }) => part === 'judge');
  const [judge] = judges;
  if (judge === undefined || judges.length > 1 || people.some(({ part }) => part === 'coroner')) return null;
  const texts = passages.map(({ reading }) => reading.passage.text);
  if (
    !texts.some((text) => /\b[Tt]he (?:(?:chief|senior|assistant|area|judge) )?coroner\b/u.test(text)) ||
    !texts.some((text) => /\binquests?\b/iu.test(text))
  )
    return null;
  if (opened.has(judge.id)) return judge.id;
  const named = passages.flatMap(({ mentions, reading }) =>
    mentions.some(({ id }) => id === judge.id) ? reading.passage.text : [],
  );
  return named.some((text) => ofInquest.test(text)) && !named.some((text) => ofTrial.test(text)) ? judge.id : null;
}
