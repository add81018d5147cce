/**
 * A month beside a late step of the law → whether it is counted from the report, whatever year its account is of.
 *
 *   "Mr Kent pleaded guilty | in July", in a report of November 2022 of a fall in 2021 → true: of 2022
 *   "the gate was locked | in July", "was arrested | in July" → false: that may be of either year
 */
import type { TimeExpression } from '../../artifacts.ts';

const step =
  /\b(?:plead(?:ed|s)? (?:not )?guilty|pled guilty|(?:was|were) (?:convicted|sentenced|jailed|acquitted|cleared)|(?:trial|inquest|inquiry|retrial|hearings?) (?:opened|began|started))\b[^.;:“”"]{0,80}$/iu;
const month =
  /^(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const reach = 140;

/** Of the words of its sentence that stand before it. */
export function isLateStep(text: string, sentence: { readonly start: number }, time: TimeExpression): boolean {
  if (time.reference.kind !== 'publication' || !month.test(time.text)) return false;
  return step.test(text.slice(Math.max(sentence.start, time.start - reach), time.start));
}
