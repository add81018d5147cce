/**
 * A folder's text files → documents with their lines, their hash and what the casebook says of them.
 *
 * `live-blog-1.txt` → `{source: {id: 'live-blog-1', file: 'live-blog-1.txt', title: 'Westminster attack inquests …',
 * published: '2018-10-03T20:23:00+01:00', sha256: '8543…'}, text, lines}`, in order of the file names.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { parseMoment } from '../../model/calendar.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { documentId } from '../../model/ids.ts';
import { slug } from '../../model/slug.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { CasebookPlaces, InputFile, InputFolder, Line, ReadDocument } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { type OwnDate, ownDate } from './own-date.ts';
import { readText } from './read-text.ts';

type CasebookDocument = NonNullable<Casebook['documents']>[number];

/** Documents that cannot be read are left out and told; so are entries of the casebook without a file. */
export function readDocuments(
  folder: InputFolder,
  casebook: Casebook,
  places: CasebookPlaces,
): { documents: ReadDocument[]; diagnostics: Diagnostic[] } {
  const files = [...folder.documents].sort((a, b) => compareText(a.file, b.file));
  const diagnostics: Diagnostic[] = entriesWithoutFile(files, casebook, places);
  if (files.length === 0) diagnostics.push(diagnose('NO-DOCUMENTS', 'There is no document in the folder.', null));
  const documents: ReadDocument[] = [];
  for (const file of files) {
    const entry = casebook.documents?.find((candidate) => candidate.file === file.file);
    const read = readText(file);
    if (read.kind === 'broken') {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const own = ownDate(read.text, read.lines);
    const source = sourceOf(file, read.text, read.lines, entry, own, casebook.timezone ?? 'Europe/London');
    diagnostics.push(...troubles(source, read.text, documents));
    const document = { source, text: read.text, lines: read.lines };
    documents.push(own.lines.length === 0 ? document : { ...document, dateLines: own.lines });
  }
  return { documents, diagnostics };
}

/** By UTF-16 units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function entriesWithoutFile(files: readonly InputFile[], casebook: Casebook, places: CasebookPlaces): Diagnostic[] {
  return (casebook.documents ?? []).flatMap((entry, index) =>
    files.some((file) => file.file === entry.file)
      ? []
      : [
          diagnose(
            'CASEBOOK-NO-SUCH-FILE',
            `There is no file "${entry.file}" in the folder.`,
            places.value(['documents', index, 'file']),
          ),
        ],
  );
}

/** The casebook's word goes before the document's own. */
function sourceOf(
  file: InputFile,
  text: string,
  lines: readonly Line[],
  entry: CasebookDocument | undefined,
  own: OwnDate,
  timezone: string,
): SourceDocument {
  const stem = file.file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const written = entry?.published ?? own.published;
  const published = written === null ? null : parseMoment(written, timezone);
  const author = entry?.author ?? own.author;
  const basis = entry?.basis ?? (entry?.published === undefined && published !== null ? ownDateBasis : undefined);
  return {
    id: entry?.id ?? v.parse(documentId, slug(stem) || 'document'),
    file: file.file,
    title: entry?.title ?? headline(text, lines, own) ?? stem,
    ...(entry?.publisher === undefined ? {} : { publisher: entry.publisher }),
    ...(author === null ? {} : { author }),
    ...(published?.earliest ? { published: published.earliest } : {}),
    ...(entry?.url === undefined ? {} : { url: entry.url }),
    ...(basis === undefined ? {} : { basis }),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  };
}

const ownDateBasis = "the document's own date line";

/** The first line that is not blank, if it reads as a heading: short, no full stop at its end, and text below it. */
function headline(text: string, lines: readonly Line[], own: OwnDate): string | null {
  const [first, ...rest] = lines
    .filter(({ number }) => !own.lines.includes(number))
    .map((line) => text.slice(line.start, line.end).trim())
    .filter((line) => line !== '');
  if (first === undefined || rest.length === 0 || first.length > 200) return null;
  return /^[\p{Lu}\p{N}"'‘“]/u.test(first) && !/[.,;:…]["'’”]?$/.test(first) ? first : null;
}

function troubles(source: SourceDocument, text: string, before: readonly ReadDocument[]): Diagnostic[] {
  const place = { file: source.file, line: 1, column: 1, excerpt: text.split(/\r\n|\n|\r/, 1)[0] ?? '', length: 1 };
  const found: Diagnostic[] = [];
  const clash = before.find((other) => other.source.id === source.id);
  if (clash !== undefined) {
    const message = `"${source.file}" would have the id "${source.id}", which "${clash.source.file}" has already.`;
    found.push(diagnose('DOCUMENT-ID-CLASH', message, place));
  }
  if (text.trim() === '') found.push(diagnose('DOCUMENT-EMPTY', `"${source.file}" has no words.`, place));
  else if (source.published === undefined) {
    found.push(diagnose('DOCUMENT-UNDATED', `Nobody says when "${source.file}" was published.`, place));
  }
  return found;
}
