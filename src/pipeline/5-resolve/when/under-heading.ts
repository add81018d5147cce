/**
 * Words that name no time, under a heading that is a date → that date, where they plainly tell what was done then; else null.
 *
 *   Saturday 23 November 2013
 *   The crew left in two vans.                →   23 November 2013
 *   The pumps had been bought second-hand.    →   null: nobody says when
 *   This was a serious failing.               →   null: that is what the writer thinks of it
 *
 * Under a date of a list of them what is told in the present was done then: "The jury returns a verdict". Under a day on which a hearing sat, only what the hearing itself did is of that day.
 */
import type { When } from '../../../model/time.ts';
import type { CandidateSource } from '../../artifacts.ts';
import { tellsDoing, tellsElsewhere } from '../scene-doing.ts';
import type { Setting } from '../setting.ts';
import { toldInThePast } from '../titles/told-text.ts';
import { isHeard, type Telling } from '../told-of.ts';

const past =
  /\b(?:was|were|did|\p{L}{2,}ed|left|came|went|began|found|sent|took|gave|fell|met|rang|ran|sank|struck|drove|made|saw|told|rose|broke|brought|built|bought|sold|held|kept|put|set|shut|cut|spoke|stood|wrote|won|lost|led|paid|spent|grew|drew|flew|threw|hit|burst|swept|fled|fought|chose|read|became)\b/iu;
const present = /\b(?:is|are|am|has|have|do|does|will|shall|remains?|continues?|says|tells|adds)\b/iu;
/** What is judged or taken stock of. */
const judged =
  /^(?:This|That|These|Those|There|It|What|Such|None|Neither|Nothing|Whether|Clearly|Plainly|In (?:my|our) (?:view|opinion|judgment))\b|^(?:We|I) (?:\p{L}+ly )?(?:heard|received|were told|was told|considered|found|concluded|accepted|rejected|asked|noted|thought|reviewed|examined)\b|\b(?:evidence|failing|failure to|shortcoming|appropriate|reasonable|adequate|sufficient|opportunit(?:y|ies))\b/u;
const hearing =
  /^(?:The |An? )?(?:(?:pre-)?inquest|inquiry|court|hearing|trial|jury|coroner|tribunal|judge)\b[^.;]{0,60}?\b(?:(?:was |were )?(?:opened|adjourned|resumed|reconvened|sworn(?: in)?|retired|discharged|convened)|sat|rose|returned|began|came in)\b|\b(?:gave (?:his |her |their )?evidence|was sworn|took the (?:oath|stand))\b/iu;
const quoted = /"[^"]*"|“[^”]*(?:”|$)/gu;

/** What stands behind these is what was told, thought or meant. */
export const subordinate = /\b(?:that|who|which|whose|because|when|while|whether|where|if|to \p{L}+)\b[\s\S]*$/u;

export function underHeading(source: CandidateSource, telling: Telling, setting: Setting): When | null {
  const { passage, under } = setting.mentions.get(source.passage) ?? {};
  if (passage === undefined || under === undefined) return null;
  const words = passage.text.slice(source.start, source.end).replace(quoted, '“”');
  if (under.sitting) return telling.told === null && hearing.test(words) ? under.when : null;
  if (under.listed === true && isEntry(passage.text.slice(source.start, source.end), source.start === 0))
    return under.when;
  if (telling.told !== null)
    return (telling.standing === 'account' || isHeard(telling, words)) && tellsDoing(words) ? under.when : null;
  return tellsPlainPast(words) && !tellsElsewhere(words) ? under.when : null;
}

/**
 * "The jury returns a verdict", in a list of dates: what is told in the present was done then; of what opens an entry it is enough
 * that it is neither of before nor only thought of.
 */
function isEntry(exact: string, opens: boolean): boolean {
  const told = toldInThePast(exact);
  const words = told.replace(quoted, '“”').replace(subordinate, '');
  return told !== exact && !(opens ? notThen.test(words) : tellsElsewhere(words));
}
const notThen = /\b(?:had|would|could|should|might|may|must|will|ago|if|unless|since)\b/iu;

/** What was done, neither judged nor so still. */
export function tellsPlainPast(words: string): boolean {
  return past.test(words) && !present.test(words) && !judged.test(words);
}
