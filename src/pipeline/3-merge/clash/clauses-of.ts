/**
 * A sentence → its clauses, by the marks and the small words between them.
 *
 *     “Four people were trapped on the ninth floor when the crew came, the inquest heard.”
 *       → four people were trapped on the ninth floor | when the crew came | the inquest heard
 *
 * What has no word of its own ("At 12.05,") goes with the clause behind it, or at the end with the one before.
 */
import type { Unit } from '../read-units.ts';
import { isReporting, weightOf } from './content-words.ts';

const mark = /[,;:()—–“”"‘]/u;
const joiners: ReadonlySet<string> = new Set(
  'and but when while as after before who which that where because until if although though'.split(' '),
);

/** In their order; together they are the sentence. Linear in its length. */
export function clausesOf(units: readonly Unit[]): Unit[][] {
  const clauses: Unit[][] = [];
  let open: Unit[] = [];
  for (const unit of units) {
    const begins = open.length > 0 && (mark.test(unit.gap) || (unit.detail === null && joiners.has(unit.frame)));
    if (begins && stands(open)) {
      clauses.push(open);
      open = [];
    }
    open.push(unit);
  }
  const last = clauses.at(-1);
  if (stands(open) || last === undefined) clauses.push(open);
  else last.push(...open);
  return clauses;
}

function stands(clause: readonly Unit[]): boolean {
  return isReporting(clause) || clause.some((unit) => unit.detail === null && weightOf(unit) === 'content');
}
