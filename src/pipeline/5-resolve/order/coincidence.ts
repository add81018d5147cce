/**
 * Clauses with "when", "while" or "as" → the events that were at the same time as one that the document tells elsewhere.
 *
 *     "The bridge collapsed at 3.20pm."  "She was in the boathouse when the bridge collapsed."     at the same time
 *     "Three people had left when the bridge collapsed."                                            before it
 *     "He ran when the bridge collapsed."                                                           nothing: after it, or at once
 *
 * The clause names its subject, and exactly one event of the document tells it in the same words; in doubt nothing.
 */
import type { PassageId } from '../../../model/ids.ts';
import type { OrderConstraint, Span } from '../../artifacts.ts';
import { documentOf, isSaying } from './clause-order.ts';
import { isReal, tellingLength, tellsHappening } from './happening.ts';
import { retold } from './retold.ts';
import { tooMany } from './subordinate.ts';
import type { ToldEvent, ToldPassage } from './told-events.ts';

export interface Coincidence {
  readonly event: ToldEvent;
  /** What the clause tells, where it is told as an event. */
  readonly other: ToldEvent;
  readonly passage: PassageId;
  /** Conjunction and clause, in the passage. */
  readonly words: Span;
  /** Its main clause had been when the other was. */
  readonly before: boolean;
}

const conjunction = '(?:just |exactly |even )?(when|while|as|(?:at )?the (?:very )?moment)';
const notThat = '(?!(?:that|this|which|it|then|if|though|well|soon|far|long|much|many|to|of|part|a|an) )';
const leading = new RegExp(`^${conjunction} ${notThat}`, 'iu');
const trailing = new RegExp(`,? ${conjunction} ${notThat}`, 'giu');

/** How somebody was, or what was done to him: it lasts, or is done at once. */
const being = /\b(?:was|were)\b/u;
const goesBack = /\bhad (?:\p{L}+ )?\p{L}+/u;

/** Linear in the text, and in the events for the look-up of what is told again. */
export function coincidences(passages: readonly ToldPassage[]): readonly Coincidence[] {
  const hung = passages.flatMap(hungClauses);
  if (hung.length === 0) return [];
  const find = retold(passages, new Map());
  return hung.flatMap(({ told, event, main, clause, from, before }): Coincidence[] => {
    const { text, id } = told.passage;
    const other = find(text.slice(clause.start, clause.end), documentOf(told), event);
    if (other === null || other === event || main.end <= main.start) return [];
    return [{ event, other, passage: id, words: { start: from, end: clause.end }, before }];
  });
}

/** Of those that had been before the other: the order. */
export function orderOfCoincidence({ event, other, passage, words }: Coincidence): OrderConstraint {
  const [before, after] = [event.candidate.id, other.candidate.id];
  return { before, after, basis: 'stated', passage, words, read: 'clause' };
}

interface Hung {
  readonly told: ToldPassage;
  readonly event: ToldEvent;
  readonly main: Span;
  readonly clause: Span;
  /** Where the conjunction begins. */
  readonly from: number;
  readonly before: boolean;
}

function hungClauses(told: ToldPassage): Hung[] {
  const { text } = told.passage;
  return told.events.flatMap((event): Hung[] => {
    if (isSaying(event) || event.end - event.start > 400) return [];
    const from = event.start + tellingLength(text.slice(event.start, event.end));
    const found = parted(text.slice(from, event.end));
    if (found === null) return [];
    const [main, clause] = [found.main, found.clause].map(({ start, end }) => ({
      start: start + from,
      end: end + from,
    }));
    if (main === undefined || clause === undefined) return [];
    const [mainWords, clauseWords] = [main, clause].map(({ start, end }) => text.slice(start, end));
    if (mainWords === undefined || clauseWords === undefined || tooMany(mainWords) || tooMany(clauseWords)) return [];
    if (!isReal(mainWords) || !(tellsHappening(clauseWords) || goesOn(clauseWords))) return [];
    const before = goesBack.test(mainWords);
    if (!before && !being.test(mainWords) && found.word === 'when') return [];
    return [{ told, event, main, clause, from: from + found.at, before }];
  });
}

/** "while engineers were inspecting the bridge" */
function goesOn(words: string): boolean {
  return /\b(?:was|were) \p{L}+ing\b/u.test(words) && isReal(words);
}

/** `text` is one event's words without who tells it. */
function parted(text: string): { main: Span; clause: Span; at: number; word: string } | null {
  const end = text.replace(/[\s.!?…"”’']+$/u, '').length;
  const opening = leading.exec(text);
  if (opening !== null) {
    const comma = text.indexOf(', ');
    if (comma < 0) return null;
    return {
      main: { start: comma + 2, end },
      clause: { start: opening[0].length, end: comma },
      at: 0,
      word: wordOf(opening),
    };
  }
  const [match, ...others] = [...text.matchAll(trailing)];
  if (match === undefined || others.length > 0) return null;
  const start = match.index + match[0].length;
  const comma = text.indexOf(', ', start);
  const at = match.index + (/^,? /u.exec(match[0])?.[0].length ?? 0);
  return {
    main: { start: 0, end: match.index },
    clause: { start, end: comma < 0 ? end : comma },
    at,
    word: wordOf(match),
  };
}

function wordOf(match: RegExpExecArray): string {
  return (match[1] ?? '').toLowerCase();
}
