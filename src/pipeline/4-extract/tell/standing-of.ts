/**
 * Who tells something → what kind of statement it is: a witness's account, counsel's submission, a coroner's finding.
 */
import type { Standing } from '../../../model/event.ts';

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
