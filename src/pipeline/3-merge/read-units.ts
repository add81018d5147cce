/**
 * A paragraph → the row of units by which wordings are compared: plain words, and its details as one unit each.
 *
 * "At 2.56pm Dr Hudson landed." → at · [time 14:56] · [name dr hudson] · landed
 *
 * A word with a capital is part of a name, unless it may have the capital only for opening a sentence and is known as a
 * common word: one of the small words of the language, or seen in small letters elsewhere in the documents.
 */
import type { Detail } from './details.ts';
import type { KnownWords } from './known-words.ts';
import { readFigure } from './read-figures.ts';
import type { Token } from './read-tokens.ts';

export interface Unit {
  readonly start: number;
  readonly end: number;
  /** What it is aligned by: the word, or the kind of the detail. */
  readonly frame: string;
  /** Its words, by which passages alike are looked up. */
  readonly words: readonly string[];
  readonly detail: Detail | null;
  readonly opens: boolean;
  /** The marks before it: ",", ". “". */
  readonly gap: string;
}

/** In order of the text; linear in its length. `publishedIn` is the year in which its document was published, if known. */
export function readUnits(tokens: readonly Token[], publishedIn: number | null, known: KnownWords): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const figure = readFigure(tokens, at, publishedIn);
    const length = figure?.length ?? Math.max(1, nameLength(tokens, at, known));
    const detail = figure?.detail ?? nameOf(tokens, at, length, known);
    units.push(unitOf(tokens.slice(at, at + length), detail));
    at += length;
  }
  return units;
}

function unitOf(tokens: readonly Token[], detail: Detail | null): Unit {
  const [first] = tokens;
  const words = detail === null || detail.kind === 'name' ? tokens.map(({ key }) => key) : [figureKey(detail)];
  return {
    start: first?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    frame: detail === null ? (first?.key ?? '') : `#${detail.kind === 'name' ? 'name' : 'figure'}`,
    words,
    detail,
    opens: first?.opens ?? false,
    gap: first?.gap ?? '',
  };
}

/** The same for figures that are written differently: "14.56" and "2.56pm" → `t176`. */
export function figureKey(detail: Detail): string {
  if (detail.kind === 'time') return `t${detail.minutes % 720}`;
  if (detail.kind === 'number') return `n${detail.value}`;
  return detail.kind === 'date' ? `d${detail.day ?? ''}.${detail.month ?? ''}` : detail.kind;
}

/** How many tokens from here on make one name; 0 where none begins. */
function nameLength(tokens: readonly Token[], at: number, known: KnownWords): number {
  let length = 0;
  for (let token = tokens[at]; token !== undefined && isOfName(token, known); token = tokens[at + length]) {
    if (length > 0 && (token.opens || /[,()/]/u.test(token.gap) || readFigure(tokens, at + length, null))) break;
    length += 1;
  }
  return length;
}

/** "K73" and "1.2.3" name something too. */
function isOfName(token: Token, known: KnownWords): boolean {
  if (/\p{N}/u.test(token.key)) return /\p{L}/u.test(token.key);
  if (!token.capital || token.key === 'i' || /^i(?:m|ve|ll|d)$/u.test(token.key)) return false;
  return !(token.opens && known.isCommon(token.key));
}

function nameOf(tokens: readonly Token[], at: number, length: number, known: KnownWords): Detail | null {
  const run = tokens.slice(at, at + length);
  const isName = run.every((token) => isOfName(token, known)) || /^\p{N}/u.test(run[0]?.key ?? '');
  return isName ? { kind: 'name', words: new Set(run.map(({ key }) => shortTitles.get(key) ?? key)) } : null;
}

const shortTitles: ReadonlyMap<string, string> = new Map([
  ['doctor', 'dr'],
  ['constable', 'pc'],
  ['sergeant', 'sgt'],
  ['professor', 'prof'],
  ['inspector', 'insp'],
  ['saint', 'st'],
]);
