/**
 * Passages → a warning for each day in them that no calendar has: "on 31 February the ferry left".
 */
import type { Diagnostic, DiagnosticPlace } from '../../model/diagnostic.ts';
import type { MergedPassage, ReadDocument, Span } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { documentLine } from '../document-line.ts';
import { findImpossibleDates } from './times/impossible-date.ts';

/** At the passage's first place; in the order of the passages. */
export function tellImpossibleDates(
  passages: readonly MergedPassage[],
  documents: readonly ReadDocument[],
): Diagnostic[] {
  const byId = new Map(documents.map((document) => [document.source.id as string, document]));
  return passages.flatMap((passage) =>
    findImpossibleDates(passage.text).map((span) => {
      const message = `No calendar has "${passage.text.slice(span.start, span.end)}", so it is not read as a date.`;
      return diagnose('DATE-IMPOSSIBLE', message, placeOf(passage, span, byId));
    }),
  );
}

/** In a wrapped passage the line that the words stand on. */
function placeOf(
  { text, citations }: MergedPassage,
  span: Span,
  documents: ReadonlyMap<string, ReadDocument>,
): DiagnosticPlace | null {
  const citation = citations[0];
  const document = documents.get(citation?.document ?? '');
  const first = document && documentLine(document, citation?.line ?? 0, text);
  if (document === undefined || first === undefined) return null;
  const at = document.text.indexOf(text, first.start) + span.start;
  const below = document.layout === 'paragraphs' ? first : lineAt(document, first.number, at);
  const excerpt = document.text.slice(below.start, below.end);
  const column = at - below.start + 1;
  const length = Math.max(1, Math.min(span.end - span.start, below.end - at));
  return { file: document.source.file, line: below.number, column, excerpt, length };
}

function lineAt({ lines }: ReadDocument, from: number, at: number) {
  let number = from;
  while ((lines[number]?.start ?? Number.POSITIVE_INFINITY) <= at) number += 1;
  return lines[number - 1] ?? { number: from, start: at, end: at };
}
