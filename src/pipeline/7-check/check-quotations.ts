/**
 * Every passage must stand in its documents word for word at the line it names, and every event's words in a passage.
 */
import type { Diagnostic, DiagnosticPlace } from '../../model/diagnostic.ts';
import type { MergedPassage, ReadDocument, Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { documentLine } from '../document-line.ts';

/** A fault here is the conversion's own; it is told like any other so that it never reaches a reader. */
export function checkQuotations(resolved: Resolved, documents: readonly ReadDocument[]): Diagnostic[] {
  const passages = new Map(resolved.passages.map(({ passage }) => [passage.id as string, passage]));
  const bySource = new Map(documents.map((document) => [document.source.id as string, document]));
  const moved = [...passages.values()].flatMap((passage) => checkPassage(passage, bySource));
  const lost = resolved.candidates.flatMap((candidate) =>
    candidate.sources
      .filter(({ passage, start, end }) => !holds(passages.get(passage)?.text, start, end))
      .map(({ passage, start, end }) => {
        const message = `“${candidate.title}” cites ${start} to ${end} of passage ${passage}, which has no such words.`;
        return diagnose('QUOTATION-NOT-EXACT', message, null);
      }),
  );
  return [...moved, ...lost];
}

function holds(text: string | undefined, start: number, end: number): boolean {
  return text !== undefined && start >= 0 && start < end && end <= text.length;
}

function checkPassage(passage: MergedPassage, documents: ReadonlyMap<string, ReadDocument>): Diagnostic[] {
  return passage.citations.flatMap(({ document, line, text = passage.text }) => {
    const read = documents.get(document);
    const found = read && documentLine(read, line, text);
    if (read !== undefined && found !== undefined) {
      const fromLine = read.text.slice(found.start, found.start + text.length + 1000);
      if (fromLine.trimStart().startsWith(text)) return [];
    }
    const place: DiagnosticPlace = { file: read?.source.file ?? document, line, column: 1, excerpt: '', length: 1 };
    return [diagnose('QUOTATION-NOT-EXACT', `The passage ${passage.id} does not stand here word for word.`, place)];
  });
}
