/**
 * Where words stand: documents, the passages in them, and quotations that point into passages.
 *
 * `live-blog-1.txt`, line 30, "The helicopter landed at 14.56" → a passage with that line among its citations, and a
 * `SourceQuote {passage, exact, prefix, suffix}` (W3C Web Annotation, TextQuoteSelector,
 * https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
import * as v from 'valibot';
import { documentId, passageId } from './ids.ts';

export const passageUses = ['event', 'context', 'boilerplate'] as const;
export type PassageUse = (typeof passageUses)[number];

export const sourceDocument = v.object({
  id: documentId,
  file: v.string(),
  title: v.string(),
  /** What it calls itself, in its own words; absent where that is the title, or it has none. */
  headline: v.optional(v.string()),
  publisher: v.optional(v.string()),
  author: v.optional(v.string()),
  /** ISO 8601 with offset; absent where nobody said when it was published. */
  published: v.optional(v.string()),
  url: v.optional(v.string()),
  /** Where these particulars are from: the publisher's page, or the document's own date line. */
  basis: v.optional(v.string()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export const citation = v.object({
  document: documentId,
  /** The line the passage begins on, from 1. */
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The words as they stand here, verbatim; absent where they are those of the passage. */
  text: v.optional(v.string()),
});

export const passage = v.object({
  id: passageId,
  /** The words of its first document, verbatim, typing errors included. */
  text: v.string(),
  use: v.picklist(passageUses),
  citations: v.pipe(v.array(citation), v.minLength(1)),
  /** Present where the passage describes injuries: says exactly what is in it ("describes fatal injuries"). */
  sensitive: v.optional(v.string()),
});

export const sourceQuote = v.object({
  passage: passageId,
  exact: v.pipe(v.string(), v.minLength(1)),
  /** Up to 32 UTF-16 units of the passage before and after `exact`; empty at the passage's edge. */
  prefix: v.string(),
  suffix: v.string(),
});

export type SourceDocument = v.InferOutput<typeof sourceDocument>;
export type Citation = v.InferOutput<typeof citation>;
export type Passage = v.InferOutput<typeof passage>;
export type SourceQuote = v.InferOutput<typeof sourceQuote>;
