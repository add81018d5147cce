/**
 * Words of order within a passage → which of its events came first.
 *
 *     "He fell unconscious. Mr Ellwood then started CPR."           fell before started          an opening
 *     "They ran after the alarm rang." … "The alarm rang at 9am."   rang before ran              a clause
 *     "22.30 The alarm rings." … "23.50 The crew leaves."           rings before leaves          a list of clock times
 *
 * Only explicit words count: a list of facts one after another is no order. Both events must plainly have happened, and
 * must be told by the same people. In doubt nothing: a wrong order is worse than none.
 */
import type { PassageId } from '../../model/ids.ts';
import type { EventCandidate, OrderConstraint, PassageMentions } from '../artifacts.ts';
import { clauseOrder } from './order/clause-order.ts';
import { listedOrder } from './order/listed-order.ts';
import { openingOrder } from './order/opening-order.ts';
import { type ToldEvent, type ToldPassage, toldEvents } from './order/told-events.ts';

/** The words open with a step that comes after what was told before them. */
export function followsOn(opening: string): boolean {
  return openingOrder(opening)?.side === 'after';
}

/** Each pair of events once, as its clearest words have it. */
export function statedOrder(
  candidates: readonly EventCandidate[],
  mentions: ReadonlyMap<PassageId, PassageMentions>,
): readonly OrderConstraint[] {
  const passages = toldEvents(candidates, mentions);
  const found = [...clauseOrder(passages), ...passages.flatMap(openings), ...listedOrder(passages)];
  const seen = new Set<string>();
  return found.filter(({ before, after }) => {
    const pair = before < after ? `${before} ${after}` : `${after} ${before}`;
    return seen.size < seen.add(pair).size;
  });
}

/**
 * An event whose words open with a step, and the one told just before it. What follows on a look back ("Earlier, he had
 * …") may count from that or from what was told before it: it is later than the one, or earlier than the other, but how
 * much is not known.
 */
function openings({ passage, events }: ToldPassage): OrderConstraint[] {
  return events.flatMap((event, index): OrderConstraint[] => {
    const next = events[index - 1];
    if (next === undefined || !isNext(next, event)) return [];
    const from = joinedFrom(passage.text, next, event);
    const opening = openingOrder(passage.text.slice(from, event.end));
    const before = opening?.side === 'before' ? beforeLookingBack(events, index - 1) : next;
    if (opening === null || before === null || !before.happens || !event.happens) return [];
    const words = { start: from + opening.words.start, end: from + opening.words.end };
    const [first, second] = opening.side === 'after' ? [before, event] : [event, before];
    // A time that was read from the words is better than a distance.
    const counts = opening.gap !== null && event.candidate.when.basis === 'unknown' && !next.goesBack;
    return [orderOf(first, second, passage.id, words, counts && opening.gap !== null ? { gap: opening.gap } : {})];
  });
}

/** The last event up to there that does not look back; null where a sentence between them tells something else. */
function beforeLookingBack(events: readonly ToldEvent[], index: number): ToldEvent | null {
  for (let at = index; at >= 0; at -= 1) {
    const [event, next] = [events[at], events[at - 1]];
    if (event === undefined || !event.goesBack) return event ?? null;
    if (next === undefined || !isNext(next, event)) return null;
  }
  return null;
}

function orderOf(
  first: ToldEvent,
  second: ToldEvent,
  passage: PassageId,
  words: { readonly start: number; readonly end: number },
  gap: Pick<OrderConstraint, 'gap'>,
): OrderConstraint {
  const [before, after] = [first.candidate.id, second.candidate.id];
  return { before, after, basis: 'stated', passage, words, read: 'opening', ...gap };
}

function isNext(before: ToldEvent, event: ToldEvent): boolean {
  const near = event.sentence - before.lastSentence;
  const together = before.teller === event.teller || (before.from === before.start && event.from === event.start);
  return before.end <= event.start && near <= 1 && together;
}

/** Where an event's own words begin, with the "then" that a cut may have left before them in the same sentence. */
function joinedFrom(text: string, before: ToldEvent, event: ToldEvent): number {
  if (event.from > event.start) return event.from;
  const between = text.slice(before.end, event.start);
  const left = /(?:^|[\s,;])((?:and |but )?(?:then|later|afterwards|subsequently|eventually),? )$/iu.exec(between)?.[1];
  return event.start - (left?.length ?? 0);
}
