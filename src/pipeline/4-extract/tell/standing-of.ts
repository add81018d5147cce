/**
 * Who tells something, and by which words → what kind of statement it is: a witness's account, counsel's submission, a
 * coroner's finding.
 *
 * "Judge Hale found that …" → a finding; "Judge Hale asked whether …" → a report: nothing was decided.
 */
import type { Standing } from '../../../model/event.ts';
import { isProceduralVerb, isSubmittingVerb } from './speech-verbs.ts';

const byPart: Readonly<Record<string, Standing>> = {
  coroner: 'finding',
  judge: 'finding',
  counsel: 'submission',
  bereaved: 'statement',
  pathologist: 'examination',
  expert: 'examination',
  intelligence: 'official',
  official: 'official',
};

/** A named officer gives an account, like any witness; the force as a body makes an official statement. */
export function standingOf(part: string): Standing {
  return byPart[part] ?? 'account';
}

/** The attacker and those who were killed are spoken of at an inquest, never heard. */
export function canTell(part: string): boolean {
  return part !== 'attacker' && part !== 'killed';
}

/** "Dan Marl claimed he was attacked. He | told the jury": who was convicted has been heard at his trial. `after` the pronoun. */
export function tellsJury(part: string, after: string): boolean {
  return part === 'attacker' && /^ (?:also |then )?(?:told|tells) (?:the )?(?:jury|jurors|court)\b/u.test(after);
}

/** "told the inquest" is heard by all; "told jurors not to" is for those addressed. */
const toAll = /^ (?:the|an) (?:inquests?|inquiry|court|hearing|tribunal)\b(?! not to)/u;
/** "said the ninth day would be given to …": how the hearing goes on. */
const goingOn =
  /^(?: that)? (?:[\p{L}\d'’-]+ ){1,7}(?:would|will) (?:now )?(?:be (?:given|heard|sentenced|published|called)|resume|continue|sit|hear|publish|return|adjourn|give|last)\b/u;

/** `verb` in lower case, `after` the words that follow it. A claim never becomes a finding by its verb. */
export function standingBy(part: string, verb: string, after: string): Standing {
  const standing = standingOf(part);
  if (standing === 'account' && isSubmittingVerb(verb)) return 'submission';
  if (standing !== 'finding') return standing;
  const told = /^tells?$|^told$/u.test(verb) && toAll.test(after);
  return (isProceduralVerb(verb) && !told) || goingOn.test(after) ? 'report' : 'finding';
}
