/**
 * A sentence → its main clause and the one that a conjunction of time hangs on it, and which of the two came first.
 *
 * "Before the ferry sank, the engineer closed the valve" → the closing first; "They ran after the alarm rang" → the
 * ringing first; "Two hours before the ferry sank the pump was tested" → the test first, by about two hours. Nothing
 * where the main clause denies, wishes or asks, and where more than one clause could be meant.
 */
import type { Span } from '../../artifacts.ts';
import { distance, type Gap, howFar } from '../../how-far.ts';

export interface Clauses {
  readonly main: Span;
  readonly hung: Span;
  /** Which of the two came first. */
  readonly first: 'main' | 'hung';
  readonly gap: Gap | null;
  /** The conjunction, with its distance. */
  readonly words: Span;
}

const nearness = 'shortly|soon|just|immediately|long|moments|seconds|minutes|hours|days|weeks|months|years';
const leading = new RegExp(
  `^(?:(?:(${distance})|${nearness}|some time) (before|after)|(before|after|until|when|once|as soon as|by the time)) (?!(?:that|this|which|then|all|it all)[ ,])`,
  'iu',
);
const trailing = new RegExp(
  `,? (?:(?:(?:for )?(${distance})|${nearness}|some time|even) (before|after)|(before|after|until|as soon as)) (?!(?:that|this|which|then|all)[ ,.])`,
  'giu',
);

/** `text` is one sentence without who tells it. Linear: at most two conjunctions are looked at. */
export function subordinate(text: string): Clauses | null {
  return text.length > 400 ? null : (leadingClause(text) ?? trailingClause(text));
}

function leadingClause(text: string): Clauses | null {
  const match = leading.exec(text);
  if (match === null) return null;
  const [whole, far, sided, plain] = match;
  const conjunction = (sided ?? plain ?? '').toLowerCase();
  const comma = text.indexOf(', ', whole.length);
  if (comma < 0) return null;
  const hung = { start: whole.length, end: comma };
  const main = { start: comma + 2, end: endOf(text) };
  const words = { start: 0, end: whole.trimEnd().length };
  const mainWords = text.slice(main.start, main.end);
  if (text.slice(hung.start, hung.end).includes(',') || tooMany(text.slice(hung.start, hung.end))) return null;
  if (conjunction === 'by the time' && !/\bhad\b/u.test(mainWords)) return null;
  if (conjunction === 'when' && /\b(?:was|were) \p{L}+ing\b|\bhad\b|\balready\b|\bstill\b/u.test(mainWords))
    return null;
  if (tooMany(mainWords)) return null;
  return { main, hung, first: firstOf(conjunction), gap: gapOf(far), words };
}

function trailingClause(text: string): Clauses | null {
  const [match, ...others] = [...text.matchAll(trailing)];
  if (match === undefined || others.length > 0) return null;
  const [whole, far, sided, plain] = match;
  const conjunction = (sided ?? plain ?? '').toLowerCase();
  const start = match.index + whole.length;
  const main = { start: 0, end: match.index };
  const hung = { start, end: start + clauseEnd(text.slice(start)) };
  if (tooMany(text.slice(main.start, main.end)) || tooMany(text.slice(hung.start, hung.end))) return null;
  const lead = /^,? (?:for )?/iu.exec(whole)?.[0].length ?? 0;
  const words = { start: match.index + lead, end: start - 1 };
  // "for almost an hour before …" is how long it lasted.
  const gap = / for /u.test(whole) ? null : gapOf(far);
  return { main, hung, first: firstOf(conjunction), gap, words };
}

function firstOf(conjunction: string): Clauses['first'] {
  return /^(?:before|until|by the time)$/u.test(conjunction) ? 'main' : 'hung';
}

function gapOf(words: string | undefined): Gap | null {
  return words === undefined ? null : howFar(words);
}

/** More clauses than one: it is not certain which of them the conjunction belongs to. */
export function tooMany(words: string): boolean {
  return /[;:]|\b(?:and|but|or|who|whom|whose|which|that|because|although|while|when|if|unless|so|before|after|until|than|said|told|asked)\b|, /iu.test(
    words,
  );
}

/** What is hung ends at a comma or the sentence's end. */
function clauseEnd(text: string): number {
  const comma = text.indexOf(', ');
  return comma < 0 ? endOf(text) : comma;
}

function endOf(text: string): number {
  return text.replace(/[\s.!?…"”’']+$/u, '').length;
}
