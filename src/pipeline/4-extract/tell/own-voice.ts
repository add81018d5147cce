/**
 * A sentence that nobody is said to tell → whether it is plainly the writer's own, where an account cannot go on.
 *
 * "The inquiry continues on Thursday" → true; "Graham Pell was convicted of fraud" → true; "He was then told to wait" → false.
 */

/** The hearing itself, and what becomes of a case. */
const hearing =
  /^(?:The|An?) (?:\p{L}+ ){0,3}?(?:inquests?|inquiry|inquiries|trial|hearing|court|jury|jurors|case|tribunal|appeal|decision|report|minutes|verdicts?)(?: (?:into|on) [^,;:.“"]{3,80})?(?:, [^,]{1,80},)? (?:is|are|was|were|has|have|had|took|continues?|resumes?|opened|adjourn(?:s|ed)|rises|rose|breaks|broke|sits|resumed|heard|began|returned|retired|reported|published|found|finds|did|does|do|makes?|sat|concluded)\b/u;
const fate =
  /\b(?:(?:was|were|been|is|are) (?:later |then |also )?(?:convicted|acquitted|sentenced|found guilty|cleared|charged|jailed|bailed|released on bail|remanded|arrested|found not guilty)|pleaded (?:not )?guilty|denie[sd] (?:\p{L}+ ){0,3}(?:counts?|charges?|murder|manslaughter|fraud)|gave evidence|will be sentenced)\b/u;
/** What prosecutors did with a case, as the report tells it. */
const prosecuting =
  /^(?:But |And )?(?:(?:the )?(?:prosecutors|Crown Prosecution Service|CPS|Director of Public Prosecutions|Crown Office)\b[^,;:.“"]{0,30}? (?:decided|brought|dropped|charged|authorised|reviewed|considered)|(?:no )?charges? (?:was|were|had been|have been|has been) (?:brought|laid|dropped|authorised|filed))\b/iu;
/** "It has raised questions about why nobody rang": what has come of what was told. */
const sinceThen =
  /^(?:It|This|That) (?:has|have) (?:(?:also|now|since|already) )?(?:raised|led|prompted|emerged|renewed|brought|caused|sparked|been (?:suggested|reported|claimed))\b/u;
const toCome =
  /\b(?:is|are) (?:to|due to|expected to)\b|\bwill (?:be|now|hear|resume|continue)\b|\bcontinues? (?:on|tomorrow|today)\b/u;
const writer = /^I\b|\b(?:and|but) I\b|\bmy visit\b/u;
const now = /^(?:\S+ ){1,3}(?:do not|does not|is|are|has|have|says|say|remains?)\b/u;
const finite = /\b(?:was|were|had|did|\p{L}{2,}ed|could|would)\b/u;

/** `words` are the sentence without what it quotes, at most the beginning of it. */
export function isOwnVoice(words: string): boolean {
  if (
    hearing.test(words) ||
    fate.test(words) ||
    prosecuting.test(words) ||
    toCome.test(words) ||
    sinceThen.test(words) ||
    writer.test(words)
  )
    return true;
  return now.test(words) && !finite.test(words);
}
