/**
 * Words of order within a passage → which of its events came first.
 *
 * "He fell unconscious. Mr Ellwood then started CPR." → the first before the second. Only explicit words count: a list of
 * facts one after another is not an order.
 */
import type { PassageId } from '../../model/ids.ts';
import type { EventCandidate, OrderConstraint, PassageMentions } from '../artifacts.ts';

const afterwards =
  /^(?:\p{L}+ ){0,3}then \p{L}+|^(?:afterwards|later|subsequently|next|after that|at which point|minutes later|moments later|shortly after(?:wards)?|soon after(?:wards)?)\b/iu;
/** "then" that is a moment, not a step: "were not then aware", "the then minister". */
const notStep = /\b(?:not|the|was|were|is|by|since|until) then\b/iu;

/** The words open with a step that comes after what was told before them. */
export function followsOn(opening: string): boolean {
  return afterwards.test(opening) && !notStep.test(opening);
}

interface Placed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Neighbouring events of one passage, the later marked by its own opening words. */
export function statedOrder(
  candidates: readonly EventCandidate[],
  mentions: ReadonlyMap<PassageId, PassageMentions>,
): readonly OrderConstraint[] {
  const placed = new Map<PassageId, Placed[]>();
  for (const { id, sources } of candidates) {
    const [{ passage, start, end }] = sources;
    const list = placed.get(passage) ?? [];
    list.push({ id, start, end });
    placed.set(passage, list);
  }
  return [...placed].flatMap(([passage, events]) =>
    orderIn(mentions.get(passage)?.passage.text ?? '', events, passage),
  );
}

function orderIn(text: string, events: readonly Placed[], passage: PassageId): OrderConstraint[] {
  const sorted = [...events].sort((a, b) => a.start - b.start);
  return sorted.flatMap((event, index): OrderConstraint[] => {
    const before = sorted[index - 1];
    if (before === undefined || before.end > event.start) return [];
    const words = text
      .slice(Math.max(before.end, event.start - 30), event.end)
      .replace(/^[\s.,;]*(?:and |but )?/iu, '');
    const opening = words.slice(0, 60);
    if (!followsOn(opening)) return [];
    return [{ before: before.id, after: event.id, basis: 'stated', passage }];
  });
}
