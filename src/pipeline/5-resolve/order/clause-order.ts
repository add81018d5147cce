/**
 * Clauses with a conjunction of time → the order of the events that they tell.
 *
 * "Before the ferry sank, the engineer closed the valve." The clause that is hung on the main one is an event if it was
 * cut as one, or if exactly one event of the same document tells it in the same words: "The ferry sank at 9.30am."
 */
import type { DocumentId } from '../../../model/ids.ts';
import type { OrderConstraint, Span } from '../../artifacts.ts';
import { tellingLength, tellsHappening } from './happening.ts';
import { retold } from './retold.ts';
import { type Clauses, subordinate } from './subordinate.ts';
import type { ToldEvent, ToldPassage } from './told-events.ts';

interface Hung {
  readonly told: ToldPassage;
  readonly clauses: Clauses;
  /** The event whose main clause it is. */
  readonly main: ToldEvent;
}

/** Linear in the text, and in the events for the look-up of what is told again. */
export function clauseOrder(passages: readonly ToldPassage[]): OrderConstraint[] {
  const hung = passages.flatMap(hungClauses);
  if (hung.length === 0) return [];
  const find = retold(passages, mainParts(hung));
  return hung.flatMap(({ told, clauses, main }): OrderConstraint[] => {
    const text = told.passage.text.slice(clauses.hung.start, clauses.hung.end);
    const other = cutAs(told, clauses.hung, main) ?? (tellsHappening(text) ? find(text, documentOf(told), main) : null);
    if (other === null || other === main) return [];
    const [first, second] = clauses.first === 'main' ? [main, other] : [other, main];
    const unknown = main.candidate.when.basis === 'unknown' || other.candidate.when.basis === 'unknown';
    return [
      {
        before: first.candidate.id,
        after: second.candidate.id,
        basis: 'stated',
        passage: told.passage.id,
        words: clauses.words,
        read: 'clause',
        ...(clauses.gap !== null && unknown ? { gap: clauses.gap } : {}),
      },
    ];
  });
}

export function documentOf({ passage }: ToldPassage): DocumentId | null {
  return passage.citations[0]?.document ?? null;
}

/** The sentences that hang a clause on an event's main one; places are those of the passage. */
function hungClauses(told: ToldPassage): Hung[] {
  const { text, sentences } = told.passage;
  const seen = new Set<number>();
  return told.events.flatMap((event): Hung[] => {
    const sentence = sentences[event.sentence];
    if (sentence === undefined || seen.has(event.sentence)) return [];
    seen.add(event.sentence);
    const from = sentence.start + tellingLength(text.slice(sentence.start, sentence.end));
    const found = subordinate(text.slice(from, sentence.end));
    if (found === null) return [];
    const clauses = moved(found, from);
    const { main: part } = clauses;
    const main = told.events.find(
      (one) =>
        one.sentence === event.sentence && one.start < part.end && part.start < one.end && !inside(one, clauses.hung),
    );
    if (main === undefined || isSaying(main) || !tellsHappening(text.slice(part.start, part.end))) return [];
    return [{ told, clauses, main }];
  });
}

/** What happens only by being said. */
export function isSaying({ candidate: { standing } }: ToldEvent): boolean {
  return standing === 'submission' || standing === 'finding' || standing === 'statement';
}

function moved(clauses: Clauses, by: number): Clauses {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...clauses, main: shift(clauses.main), hung: shift(clauses.hung), words: shift(clauses.words) };
}

function inside(one: Span, whole: Span): boolean {
  return whole.start <= one.start && one.end <= whole.end + 1;
}

/** An event of its own within the clause. */
function cutAs({ events, passage }: ToldPassage, clause: Span, main: ToldEvent): ToldEvent | null {
  const words = passage.text.slice(clause.start, clause.end);
  const cut = events.filter((one) => one !== main && inside(one, clause));
  return cut.length === 1 && tellsHappening(words) ? (cut[0] ?? null) : null;
}

/** Of events that hang a clause on themselves, what they themselves tell. */
function mainParts(hung: readonly Hung[]): ReadonlyMap<ToldEvent, Span> {
  return new Map(hung.map(({ main, clauses }) => [main, clauses.main]));
}
