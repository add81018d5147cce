/**
 * A paragraph's text → its words and figures as they are compared, each with its place.
 *
 * "“Didn’t the colour fade?” he asked" → did, not, the, color, fade, he, asked; `opens` is true of "did" and "he", which
 * may have their capital for standing first.
 */
import { plainSpelling } from './plain-spelling.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Without capitals, accents, possessive and the differences of British and American spelling. */
  readonly key: string;
  readonly capital: boolean;
  /** It opens a sentence, a quotation or what follows a colon. */
  readonly opens: boolean;
  /** What stands between it and the token before it, white space left out. */
  readonly gap: string;
}

const word = /[£$€]?\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|%/gu;
const opener = /[.!?…:;“"‘•*|]/u;
/** Their full stop ends no sentence. */
const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'sgt', 'pc', 'insp', 'rev']);

export type TokenReader = (text: string) => Token[];

interface ReadWord {
  readonly keys: readonly string[];
  readonly capital: boolean;
}

/** A reader that remembers the words it has met: documents use few, many times over. Linear in the length of the text. */
export function tokenReader(): TokenReader {
  const met = new Map<string, ReadWord>();
  const wordOf = (raw: string): ReadWord => {
    const known = met.get(raw);
    if (known !== undefined) return known;
    const read = { keys: keysOf(raw), capital: /^\p{Lu}/u.test(raw) };
    met.set(raw, read);
    return read;
  };
  return (text) => {
    const tokens: Token[] = [];
    let end = 0;
    for (const { 0: raw, index: start } of text.matchAll(word)) {
      const between = text.slice(end, start);
      const gap = between === ' ' ? '' : between.replace(/\s+/gu, '');
      const afterTitle = gap === '.' && titles.has(tokens.at(-1)?.key ?? '');
      const opens = tokens.length === 0 || (gap !== '' && !afterTitle && opener.test(gap));
      end = start + raw.length;
      const { keys, capital } = wordOf(raw);
      keys.forEach((key, at) => {
        tokens.push({
          start,
          end,
          key,
          capital: capital && at === 0,
          opens: opens && at === 0,
          gap: at === 0 ? gap : '',
        });
      });
    }
    return tokens;
  };
}

/** One, or two where the word holds a "not". */
function keysOf(raw: string): readonly string[] {
  const lower = raw.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  const negated = /^(?:(ca|wo|sha)n't|cannot|(\p{L}+)n't)$/u.exec(lower);
  if (negated === null) return [plainSpelling(lower.replace(/'s$/u, '').replace(/'/gu, ''))];
  return [negated[2] ?? { wo: 'will', sha: 'shall' }[negated[1] ?? ''] ?? 'can', 'not'];
}
