/**
 * A passage and the quotations that point into it → the passage in parts, the cited words marked.
 *
 * `"… The helicopter landed at 14.56"`, `{exact: "landed at 14.56", prefix: "helicopter ", …}` →
 * `[{text: "… The helicopter "}, {text: "landed at 14.56", cited: true}]`; together the parts are the passage.
 *
 * Where `exact` stands more than once the prefix and suffix decide (W3C Web Annotation, TextQuoteSelector); what is not
 * found marks nothing, and quotations that overlap are marked as one.
 */
import type { SourceQuote } from '../model/source.ts';

export interface CitedPart {
  readonly start: number;
  readonly text: string;
  readonly cited: boolean;
}

/** Parts in order; those without length are left out. */
export function citedParts(text: string, quotes: readonly Omit<SourceQuote, 'passage'>[]): readonly CitedPart[] {
  const spans = quotes
    .map((quote) => ({ start: placeOf(text, quote), length: quote.exact.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((one, other) => one.start - other.start);
  const parts: CitedPart[] = [];
  let done = 0;
  const add = (end: number, cited: boolean) => {
    if (end > done) parts.push({ start: done, text: text.slice(done, end), cited });
    done = Math.max(done, end);
  };
  for (const { start, length } of spans) {
    add(start, false);
    add(start + length, true);
  }
  add(text.length, false);
  return parts;
}

function placeOf(text: string, { exact, prefix, suffix }: Omit<SourceQuote, 'passage'>): number {
  const whole = text.indexOf(prefix + exact + suffix);
  if (whole >= 0) return whole + prefix.length;
  const after = text.indexOf(prefix + exact);
  if (after >= 0) return after + prefix.length;
  const before = text.indexOf(exact + suffix);
  return before >= 0 ? before : text.indexOf(exact);
}
