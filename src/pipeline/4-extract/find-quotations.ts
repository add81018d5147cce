/**
 * A passage → its quotations: where the marks stand and the words between them. Speakers are found elsewhere.
 *
 * `He was "left to die"` → the marks and `left to die`. Curly and straight, double and single, one inside the other.
 * A single mark between letters is an apostrophe. A double mark that is never closed runs to the passage's end, as in
 * print, where a quotation over several paragraphs is closed only in the last (New Hart's Rules, 9.2), and so does a single one
 * with which a passage opens; one that is followed by others was forgotten, and ends with its sentence.
 */
import type { Span } from '../artifacts.ts';

export interface FoundQuotation extends Span {
  readonly inner: Span;
  /** No closing mark: the next passage may go on with it. */
  readonly unclosed: boolean;
  /** 0 for a quotation, 1 for one inside it. */
  readonly depth: number;
}

type Mark = '“' | '"' | '‘' | "'";
interface Open {
  readonly mark: Mark;
  readonly at: number;
}
/** Marks that open and never close are noise beyond this. */
const deepest = 20;
const marks = /[“”"‘’']/gu;
const closes: Readonly<Record<string, Mark>> = { '”': '“', '’': '‘' };

/** In the order in which they begin. */
export function findQuotations(text: string): readonly FoundQuotation[] {
  const found: FoundQuotation[] = [];
  const open: Open[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    if (open.length < deepest && opensHere(text, mark, at, open)) {
      open.push({ mark: mark as Mark, at });
      continue;
    }
    const level = levelOf(open, mark);
    const opener = open[level];
    if (opener === undefined || isApostrophe(text, mark, at)) continue;
    open.length = level;
    found.push(quotation(opener.at, at, depthOf(open), false));
  }
  const forgotten: Span[] = [];
  for (const [level, { mark, at }] of open.entries()) {
    if (!mayRunOn(text, mark, at) || at + 1 >= text.length) continue;
    const next = mark === '“' ? text.indexOf(mark, at + 1) : -1;
    if (next === -1) found.push(quotation(at, text.length, depthOf(open.slice(0, level)), true));
    else forgotten.push({ start: at, end: next });
  }
  return withForgotten(text, found, forgotten)
    .filter(({ inner }) => inner.end > inner.start)
    .sort((a, b) => a.start - b.start);
}

/** "‘I did my best." before a paragraph that goes on; in "’Tis late" it stands for letters. */
function mayRunOn(text: string, mark: Mark, at: number): boolean {
  if (mark === '“' || mark === '"') return true;
  return at === 0 && /^.\p{Lu}(?!(?:is|was|il|em|cause|bout|wo)\b)/u.test(text.slice(0, 8));
}

/**
 * A mark that is never closed though others of its kind open and close after it was forgotten: its quotation ends with the
 * sentence, and theirs are not inside it.
 */
function withForgotten(
  text: string,
  found: readonly FoundQuotation[],
  forgotten: readonly Span[],
): readonly FoundQuotation[] {
  if (forgotten.length === 0) return found;
  const bounded = forgotten.flatMap(({ start, end }): FoundQuotation[] => {
    const stop = /[.!?](?=\s)/u.exec(text.slice(start, end));
    return stop === null ? [] : [quotation(start, start + stop.index + 1, 0, false)];
  });
  const apart = found.map((one) => {
    const outer = forgotten.filter(({ start }) => start < one.start).length;
    return { ...one, depth: Math.max(0, one.depth - outer) };
  });
  return [...apart, ...bounded.map((one) => ({ ...one, end: one.inner.end }))];
}

/** Editors mix them: a curly mark may close what a straight one opened. */
function levelOf(open: readonly Open[], mark: string): number {
  const level = open.findLastIndex((one) => one.mark === (closes[mark] ?? mark));
  return level === -1 && mark === '”' ? open.findLastIndex((one) => one.mark === '"') : level;
}

/** A single mark that may yet prove an apostrophe gives no depth by itself. */
function depthOf(open: readonly Open[]): number {
  return open.filter((one) => one.mark !== "'").length;
}

function quotation(at: number, close: number, depth: number, unclosed: boolean): FoundQuotation {
  return { start: at, end: unclosed ? close : close + 1, inner: { start: at + 1, end: close }, unclosed, depth };
}

function opensHere(text: string, mark: string, at: number, open: readonly Open[]): boolean {
  if (mark === '“' || mark === '‘') return true;
  if (mark === '”' || mark === '’') return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const couldOpen = /[\s([“‘"'—–-]/u.test(before) && /\S/u.test(after);
  if (mark === '"') return couldOpen && !open.some((one) => one.mark === '"');
  return couldOpen && /[\p{L}\p{N}]/u.test(after) && !open.some((one) => one.mark === "'");
}

/** `officer's`, and with nothing but a small letter after it. */
function isApostrophe(text: string, mark: string, at: number): boolean {
  if (mark !== '’' && mark !== "'") return false;
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
