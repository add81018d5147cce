/**
 * A quote that stands nowhere → why, as far as can be seen, and the passage that was probably meant.
 *
 * `exact: "landed at 14:56"` → "These words stand in no passage." with the mend "The nearest is live-blog-1.txt:30: …".
 */
import type { CasebookQuote } from '../../model/casebook.ts';
import type { PassageId } from '../../model/ids.ts';
import type { MergedPassage, ReadDocument } from '../artifacts.ts';

/** One sentence for what was found, one for what to do. */
export function explainMiss(
  quote: CasebookQuote,
  passages: readonly MergedPassage[],
  documents: readonly ReadDocument[],
): { message: string; mend: string } {
  const between = passages.find(({ text }) => text.includes(quote.exact));
  if (between !== undefined) {
    return {
      message: 'These words are found, but not with that `prefix` before and that `suffix` after them.',
      mend: `They stand at ${whereIs(between.id, passages, documents)}: “${around(between.text, quote.exact)}”.`,
    };
  }
  const loose = passages.find(({ text }) => plain(text).includes(plain(quote.exact)));
  if (loose !== undefined) {
    return {
      message: 'These words are found only with other white space, quotation marks, dashes or capitals.',
      mend: `Copy them from ${whereIs(loose.id, passages, documents)}: “${shorten(loose.text)}”.`,
    };
  }
  const near = nearest(quote.exact, passages);
  return {
    message: 'These words stand in no passage.',
    mend:
      near === null
        ? 'Copy the words from the document exactly, with its spaces, quotation marks and typing errors.'
        : `The nearest passage is ${whereIs(near.id, passages, documents)}: “${shorten(near.text)}”.`,
  };
}

/** "live-blog-1.txt:30", and every further place after commas. */
export function whereIs(id: PassageId, passages: readonly MergedPassage[], documents: readonly ReadDocument[]): string {
  const citations = passages.find((passage) => passage.id === id)?.citations ?? [];
  return citations
    .map(({ document, line }) => {
      const file = documents.find(({ source }) => source.id === document)?.source.file ?? document;
      return `${file}:${line}`;
    })
    .join(', ');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ');
}

function wordsOf(text: string): Set<string> {
  return new Set(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The passage that has most of the quote's words, if it has at least a third of them. */
function nearest(exact: string, passages: readonly MergedPassage[]): MergedPassage | null {
  const words = wordsOf(exact);
  let best: MergedPassage | null = null;
  let most = Math.max(1, words.size / 3) - 0.5;
  for (const passage of passages) {
    const own = wordsOf(passage.text);
    const shared = [...words].filter((word) => own.has(word)).length;
    if (shared > most) [best, most] = [passage, shared];
  }
  return best;
}

function around(text: string, exact: string): string {
  const start = text.indexOf(exact);
  return text.slice(Math.max(0, start - 32), start + exact.length + 32);
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')} …`;
}
