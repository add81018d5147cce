/**
 * A span of a passage → the words with up to 32 UTF-16 units before and after them, by which they are found again.
 *
 * `"The helicopter landed at 14.56"`, 15–30 → `{exact: "landed at 14.56", prefix: "The helicopter ", suffix: ""}`.
 */
import type { PassageId } from '../../model/ids.ts';
import type { SourceQuote } from '../../model/source.ts';
import type { Span } from '../artifacts.ts';

const reach = 32;

/** Never cuts a character in half: a surrogate pair at the edge is left out. */
export function quoteOf(passage: PassageId, text: string, { start, end }: Span): SourceQuote {
  let from = Math.max(0, start - reach);
  if (isLowSurrogate(text.charCodeAt(from)) && from > 0) from += 1;
  let to = Math.min(text.length, end + reach);
  if (to < text.length && isLowSurrogate(text.charCodeAt(to))) to -= 1;
  return {
    passage,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(end, to)),
  };
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
