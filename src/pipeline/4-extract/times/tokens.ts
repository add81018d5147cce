/**
 * Text → tokens: runs of letters, runs of digits, and single marks, each knowing the white space before it.
 *
 *   "At 2.30pm" → word "at" · number "2" · mark "." · number "30" · word "pm" (with no gap before it)
 *
 * One pass, no regular expression, no backtracking: the work grows with the text and nothing else.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'end';
/** White space before a token: none, on the same line, a line break, or an empty line. */
export type Gap = 0 | 1 | 2 | 3;

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower case; a run too long to mean anything here is the empty string. */
  readonly lower: string;
  readonly capital: boolean;
  readonly gap: Gap;
}

const longestWord = 16;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
/** Unseen characters that a web page leaves in its text: soft hyphen, zero-width and bidirectional marks, BOM. */
const isUnseen = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0xfeff;
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** What a character is, looked up once for each that is common: 1 letter, 2 digit, 3 white space, 4 unseen, 0 a mark. */
const classes = Uint8Array.from({ length: 0x250 }, (_, code) => classOf(code));
function classOf(code: number): number {
  if (isLetter(code)) return 1;
  if (isDigit(code)) return 2;
  return isSpace(code) ? 3 : isUnseen(code) ? 4 : 0;
}
const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return classes[code] ?? classOf(code);
};

/** Splits any text; the tokens come in order and do not overlap. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  let gap: Gap = 3;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind >= 3) {
      gap = widen(gap, text.charCodeAt(at), kind === 4);
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    if (kind > 0) while (at < length && classAt(text, at) === kind) at += 1;
    tokens.push({
      kind: kinds[kind] ?? 'mark',
      start,
      end: at,
      lower: at - start > longestWord ? '' : text.slice(start, at).toLowerCase(),
      capital: isUpper(text.charCodeAt(start)),
      gap,
    });
    gap = 0;
  }
  return tokens;
}
const kinds: readonly TokenKind[] = ['mark', 'word', 'number'];

function widen(gap: Gap, code: number, unseen: boolean): Gap {
  if (code !== 10) return gap === 0 && !unseen ? 1 : gap;
  return gap >= 2 ? 3 : 2;
}

const end: Token = { kind: 'end', start: -1, end: -1, lower: '', capital: false, gap: 3 };

/** The token at an index, or an empty one of kind `end` outside the text. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return index < 0 ? end : (tokens[index] ?? end);
}
