/**
 * The finished events and what the rules alone had made of the same words → how much of them is the editor's hand.
 *
 * An editor's 14.56 where the rules had found 22 March → one time found `wider`; a title of the editor's → one `title`.
 */
import { compareWhens } from '../../model/compare-whens.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Coverage, Edits } from '../../model/timeline.ts';
import type { Resolved } from '../artifacts.ts';

/** Absent where the editor decided nothing. `found` is what stood before the casebook's hand went over it. */
export function editsOf(events: readonly TimelineEvent[], found: Resolved): Pick<Coverage, 'edits'> {
  const fields = new Map<string, number>();
  for (const field of events.flatMap(({ edited }) => edited)) fields.set(field, (fields.get(field) ?? 0) + 1);
  if (fields.size === 0) return {};
  const times: Edits['times'] = { same: 0, wider: 0, other: 0, nothing: 0, cut: 0 };
  const before = new Map(found.candidates.map(({ id, when }) => [id, when]));
  for (const { id, when, edited } of events) {
    if (!edited.includes('when')) continue;
    const rules = before.get(id);
    const comparison = rules === undefined ? 'nothing' : compareWhens(rules, when);
    const kind = comparison === 'narrower' ? 'other' : comparison;
    times[found.cutByEditor?.has(id) === true ? 'cut' : kind] += 1;
  }
  const counted = [...fields].map(([field, count]) => ({ field, events: count }));
  return { edits: { fields: counted.sort((a, b) => b.events - a.events || (a.field < b.field ? -1 : 1)), times } };
}
