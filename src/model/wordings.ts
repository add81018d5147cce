/**
 * Two wordings of one passage → where they differ, and which words of the one stand for words of the other.
 *
 *     “They ran to the gate.”  “They went to the gate.”
 *     → [same “They ”, left out “ran ”, put in “went ”, same “to the gate.”]
 *
 * Capitals, punctuation at a word's edge and the style of its quotation marks make no difference.
 */
import { alignWords } from './word-alignment.ts';

export interface WordingPart {
  readonly kind: 'same' | 'left out' | 'put in';
  /** Verbatim: of the other wording, but for what it leaves out. */
  readonly text: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Chunk extends Stretch {
  readonly key: string;
}

/** The parts that are not left out make up `wording`, character for character. */
export function wordingParts(text: string, wording: string): readonly WordingPart[] {
  const [ours, theirs] = [chunksOf(text), chunksOf(wording)];
  const parts: WordingPart[] = [];
  const add = (kind: WordingPart['kind'], words: string): void => {
    const last = parts.at(-1);
    if (words === '') return;
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + words };
    else parts.push({ kind, text: words });
  };
  let [i, j] = [0, 0];
  const until = (x: number, y: number): void => {
    for (; i < x; i += 1) add('left out', sliceOf(text, ours, i));
    for (; j < y; j += 1) add('put in', sliceOf(wording, theirs, j));
  };
  for (const [x, y] of alignWords(keysOf(ours), keysOf(theirs))) {
    until(x, y);
    add('same', sliceOf(wording, theirs, y));
    [i, j] = [x + 1, y + 1];
  }
  until(ours.length, theirs.length);
  return parts;
}

/** The words of `wording` that stand where those of `text` within the span do; null where it has none there. */
export function spanInWording(text: string, wording: string, { start, end }: Stretch): Stretch | null {
  const [ours, theirs] = [chunksOf(text), chunksOf(wording)];
  let [from, to] = [0, theirs.length];
  for (const [x, y] of alignWords(keysOf(ours), keysOf(theirs))) {
    const chunk = ours[x];
    if (chunk === undefined) continue;
    if (chunk.end <= start) from = y + 1;
    else if (chunk.start >= end) {
      to = y;
      break;
    }
  }
  const [first, last] = [theirs[from], theirs[to - 1]];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}

/** What stands between two white spaces. */
function chunksOf(text: string): readonly Chunk[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    key: folded(words),
  }));
}

function keysOf(chunks: readonly Chunk[]): readonly string[] {
  return chunks.map(({ key }) => key);
}

/** A word with the white space behind it; the first with that before it as well. */
function sliceOf(text: string, chunks: readonly Chunk[], at: number): string {
  const from = at === 0 ? 0 : (chunks[at]?.start ?? 0);
  return text.slice(from, chunks[at + 1]?.start ?? text.length);
}

function folded(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  return plain === '' ? '-' : plain;
}
