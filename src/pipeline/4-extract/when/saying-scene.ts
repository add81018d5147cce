/**
 * The words of a sentence on both sides of a day → whether they only say at what hearing, or in the course of what, somebody spoke.
 *
 *   "Giving evidence on | Tuesday | , Mr Hurd said …", "In court on | Monday | , Mr Hurd said …"   → true
 *   "The coroner, summing up on | Monday | , said …", "At | Wednesday | ’s hearing, Mr Hurd said …" → true
 *   "Mr Hurd’s evidence on | Tuesday | was that …", "Mr Hurd said he left, in evidence on | Tuesday |" → true
 *   "In court on | Monday | , Mr Hask was found guilty"                                             → false: done then
 */
const occasion =
  '(?:court|courtroom|inquests?|inquiry|hearing|trial|tribunal|jury|jurors|evidence|(?:cross-)?examination|questioning|witness box|stand|statement|letter|ruling|determination|conclusions?|findings|judgment|verdicts?|submissions?|summing-up|speech)';
const opening = new RegExp(
  `^["“\\s]*(?:(?:As|When|While|Before|After|At|In|During|Under|Opening|Closing|Resuming|Concluding|Continuing|Beginning|Giving|Delivering|Reading|Recording|Hearing|Addressing)\\b[^,.;:“”"]{0,50}\\b${occasion}|Testifying|Speaking|(?:Cross-|Re-)?[Ee]xamined|Questioned|Asked|Pressed|Summing up)\\b[^,.;:“”"]{0,60}$`,
  'u',
);
const verbs =
  'said|told|found|ruled|concluded|recorded|heard|accepted|admitted|agreed|confirmed|denied|conceded|insisted|claimed|described|recalled|explained|added|replied|answered|maintained|stated|argued|submitted';
/** Up to the comma what belongs to the day; then who says it. */
const thenSaid = new RegExp(
  `^[^,.;:“”"]{0,60},? (?:(?!(?:was|were|been|be|had|who|which|and)\\b)[^\\s.;:“”"]+ ){1,9}?(?:${verbs})\\b`,
  'u',
);
const inserted =
  /, (?:giving|speaking|summing up|testifying|(?:cross-|re-)?examined|questioned|opening|closing|delivering|reading|recording|returning|who (?:gave|spoke|testified|was (?:cross-|re-)?(?:examined|questioned)))\b[^,.;:“”"]{0,50}$/u;
const saidThen = new RegExp(`^[^,.;:“”"]{0,40}, (?:(?:also|then|later) )?(?:${verbs})\\b`, 'u');
const owned = /['’]s? (?:oral |written )?(?:evidence|statement|account|testimony)$/u;
const sitting = /^['’]s (?:hearing|session|sitting|proceedings)\b/u;
const sittingTold = /^['’]s (?:hearing|session|sitting|proceedings) (?:also |then )?(?:heard|was (?:also )?told)\b/u;
const behind =
  /\b(?:said|told|accepted|admitted|agreed|confirmed|denied|insisted|claimed|added|described)\b[^.;]{3,}(?:\b(?:when|as|while) (?:he|she|they) (?:was |were )?(?:questioned|cross-examined|asked|gave evidence|giving evidence)|, (?:giving evidence|cross-examined|questioned|speaking|in (?:his |her |their )?(?:evidence|court|a statement))|\b(?:after|before|outside|during|when) the (?:inquest|inquiry|hearing|trial|court)(?: (?:had )?(?:ended|opened|closed|adjourned|concluded|rose|sat))?)$/u;

/** `left` without the day’s own small words ("on", "at the"). */
export function isSceneOfSaying(left: string, right: string): boolean {
  if (left === '') return sittingTold.test(right) || (sitting.test(right) && thenSaid.test(right));
  if (opening.test(left)) return thenSaid.test(right);
  if (owned.test(left)) return /^ (?:was|is) that\b/u.test(right);
  if (/^[.!?”"\s]*$/u.test(right)) return behind.test(left);
  return inserted.test(left) && saidThen.test(right);
}
