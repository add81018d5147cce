/**
 * A narrative's step back within one sentence: the dates that follow in it go on from the date it steps back to.
 *
 *   "In June 1917 they met. Drawn in by the landing in April 1915, she declared war on 23 May." → 23 May 1915
 */
import type { TimeExpression } from '../../artifacts.ts';
import type { Match } from './meaning.ts';
import { endsSentence } from './sentence-end.ts';
import type { Told } from './situation.ts';
import { isBeforeNoun, isBracketed } from './story-line.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

export interface Branch {
  readonly place: Told;
  /** The token at which its date begins. */
  readonly from: number;
}

/** So many tokens after it a sentence is a list, and no story. */
const longestSentence = 80;

/** The branch, while the sentence lasts that it began in. */
export function branchAt(tokens: readonly Token[], from: number, branch: Branch | null): Branch | null {
  if (branch === null || from - branch.from > longestSentence) return null;
  for (let at = branch.from; at < from; at += 1) if (endsSentence(tokens, at)) return null;
  return branch;
}

/** Whether a time that does not move the story on is a step back from which its sentence goes on: it says month and year. */
export function isStepBack(
  tokens: readonly Token[],
  from: number,
  { next, meaning }: Match,
  aside: TimeExpression['aside'] | null,
): boolean {
  if (meaning.kind !== 'calendar' || meaning.fields.year === undefined) return false;
  const { month, season } = meaning.fields;
  if (month === undefined && season === undefined) return false;
  // "By the spring of 1915 they had withdrawn, and in May" goes on; "they had met in April 1915" does not.
  if (aside !== null && aside !== undefined && tokenAt(tokens, from - 1).lower !== 'by') return false;
  return !isBracketed(tokens, from) && !isBeforeNoun(tokens, from, next);
}
