/**
 * A passage and the words that were found → a short stretch of it around the first of them.
 *
 * `"They were unable to land … The helicopter landed at 14.56", ["helicopter"]` → "… The helicopter landed at 14.56".
 */
import { markedParts } from '../ui/marked-parts.ts';

const before = 24;
const longest = 96;

/** Cut between words, an ellipsis where something is left out, which stands at no line’s beginning. */
export function excerptAround(text: string, terms: readonly string[]): string {
  if (text.length <= longest) return text;
  const hit = markedParts(text, terms).find(({ marked }) => marked)?.start ?? 0;
  const from = hit <= before ? 0 : text.indexOf(' ', hit - before) + 1;
  const end = from + longest >= text.length ? text.length : text.lastIndexOf(' ', from + longest);
  const to = end <= from ? Math.min(text.length, from + longest) : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? '\u00A0…' : ''}`;
}
