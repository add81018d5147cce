/**
 * An event and its passages → the details of it that another document has otherwise, each with both wordings.
 *
 *     the event cites        “The helicopter landed at 14.56”
 *     its passage conflicts  14.56 here, 14.59 in another document   →   {detail: "time", here: …, there: …}
 */
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { EventCandidate, PassageConflict, PassageMentions, Span } from '../artifacts.ts';
import { quoteOf } from './quote-of.ts';

/** In the order of the event's sources; those that lie in words the event does not cite are left to the events that do. */
export function discrepanciesOf(
  { sources }: EventCandidate,
  byId: ReadonlyMap<string, PassageMentions>,
): Discrepancy[] {
  const found = new Map<PassageConflict, Discrepancy>();
  for (const source of sources) {
    const passage = byId.get(source.passage)?.passage;
    const document = passage?.citations[0]?.document;
    if (passage === undefined || document === undefined) continue;
    for (const conflict of passage.conflicts ?? []) {
      if (!meet(conflict.here, source)) continue;
      const { there } = conflict;
      found.set(conflict, {
        detail: conflict.detail,
        here: { document, ...quoteOf(passage.id, passage.text, conflict.here) },
        there: { document: there.document, ...quoteOf(there.passage, there.text, there) },
      });
    }
  }
  return [...found.values()];
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
