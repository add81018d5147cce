/**
 * A folder's text files → documents with their lines, their hash and what the casebook says of them.
 *
 * `live-blog-1.txt` → `{source: {id: 'live-blog-1', file: 'live-blog-1.txt', title: 'Westminster attack inquests …',
 * published: '2018-10-03T20:23:00+01:00', sha256: '8543…'}, text, lines}`, in order of publication; those of which nobody
 * knows it come last, and what is equal goes by the file names.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { instantOf, inZone, parseMoment, type Zone, zoneOf } from '../../model/calendar.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { documentId } from '../../model/ids.ts';
import { slug } from '../../model/slug.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { CasebookPlaces, InputFile, InputFolder, ReadDocument } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { plainWork, type Work } from '../work.ts';
import type { Particulars } from './particulars.ts';
import { type Body, readBody } from './read-body.ts';
import { readText } from './read-text.ts';
import { skippedFiles } from './skipped-files.ts';

type CasebookDocument = NonNullable<Casebook['documents']>[number];

/** The folder itself, where no file of it is at fault. */
const ofFolder = { file: '.', line: 1, column: 1, excerpt: '', length: 1 };

/** Documents that cannot be read are left out and told; so are entries of the casebook without a file. */
export function readDocuments(
  folder: InputFolder,
  casebook: Casebook,
  places: CasebookPlaces,
  work: Work = plainWork,
): { documents: ReadDocument[]; diagnostics: Diagnostic[] } {
  const files = [...folder.documents].sort((a, b) => compareText(a.file, b.file));
  const diagnostics: Diagnostic[] = [
    ...skippedFiles(folder.skipped ?? []),
    ...entriesWithoutFile(files, casebook, places),
  ];
  if (files.length === 0) diagnostics.push(diagnose('NO-DOCUMENTS', 'There is no document in the folder.', ofFolder));
  const documents: ReadDocument[] = [];
  const zone = zoneOf(casebook.timezone ?? 'Europe/London');
  for (const [index, file] of files.entries()) {
    work.tell('reading', index + 1, files.length);
    const entry = casebook.documents?.find((candidate) => candidate.file === file.file);
    const read = readText(file);
    if (read.kind === 'broken') {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const body = work.recall('body', `${sha256} ${file.file}`, () => readBody(file.file, read.text, read.lines));
    const source = sourceOf(file, sha256, body.particulars, entry, zone);
    const dated = (entry?.published ?? body.particulars.published) !== undefined;
    diagnostics.push(...datedByItself(body, entry?.published, source));
    diagnostics.push(...body.diagnostics, ...troubles(source, read.text, body.text, documents, dated));
    documents.push({
      source,
      text: body.text,
      lines: body.lines,
      ...(body.layout === 'paragraphs' ? { layout: body.layout } : {}),
      ...(body.dateLines.length === 0 ? {} : { dateLines: body.dateLines }),
      ...(body.asides.length === 0 ? {} : { asides: body.asides }),
      ...(body.headings.length === 0 ? {} : { headings: body.headings }),
    });
  }
  return { documents: documents.sort(byPublication), diagnostics };
}

/** The sort is stable: equals stay in order of their file names. */
function byPublication({ source: a }: ReadDocument, { source: b }: ReadDocument): number {
  if (a.published === undefined || b.published === undefined)
    return Number(a.published === undefined) - Number(b.published === undefined);
  return Date.parse(a.published) - Date.parse(b.published);
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

/** Never silently: who wrote "Dated 14 May 2021" need not have published it then. */
function datedByItself({ written, text }: Body, given: string | undefined, { file }: SourceDocument): Diagnostic[] {
  if (written === undefined || given !== undefined) return [];
  const { line, by, published } = written;
  const excerpt = text.slice(line.start, line.end);
  const place = { file, line: line.number, column: 1, excerpt, length: excerpt.length };
  const message = `"${file}" is taken to be of ${published.slice(0, 10)}, by its own ${by}.`;
  return [diagnose('DOCUMENT-DATED-BY-ITSELF', message, place)];
}

/** The casebook's word goes before the document's own. */
function sourceOf(
  file: InputFile,
  sha256: string,
  own: Particulars,
  entry: CasebookDocument | undefined,
  zone: Zone | null,
): SourceDocument {
  const stem = file.file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const given = { ...own, ...entry };
  const published = zone === null || given.published === undefined ? null : momentIn(given.published, zone);
  const { publisher, author, url } = given;
  const basis = entry?.published === undefined ? (entry?.basis ?? own.basis) : entry.basis;
  return {
    id: entry?.id ?? v.parse(documentId, slug(stem) || 'document'),
    file: file.file,
    title: given.title ?? stem,
    ...(own.title === undefined || own.title === given.title ? {} : { headline: own.title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === null ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(basis === undefined ? {} : { basis }),
    sha256,
  };
}

/** On the zone's clocks, so that its day is the day there: `2018-07-03T23:30Z` → `2018-07-04T00:30:00+01:00`. */
function momentIn(text: string, zone: Zone): string | null {
  const earliest = parseMoment(text, zone)?.earliest ?? null;
  if (earliest === null) return null;
  const instant = instantOf(earliest);
  return inZone(new Date(instant + zone.offsetAt(instant) * 60_000).toISOString().slice(0, 19), zone);
}

/** `dated`: somebody said when it was published, if perhaps in words that are no date; those are told of where they stand. */
function troubles(
  source: SourceDocument,
  whole: string,
  text: string,
  before: readonly ReadDocument[],
  dated: boolean,
): Diagnostic[] {
  const place = { file: source.file, line: 1, column: 1, excerpt: whole.split(/\r\n|\n|\r/, 1)[0] ?? '', length: 1 };
  const found: Diagnostic[] = [];
  const clash = before.find((other) => other.source.id === source.id);
  if (clash !== undefined) {
    const message = `"${source.file}" would have the id "${source.id}", which "${clash.source.file}" has already.`;
    found.push(diagnose('DOCUMENT-ID-CLASH', message, place));
  }
  if (text.trim() === '') found.push(diagnose('DOCUMENT-EMPTY', `"${source.file}" has no words.`, place));
  else if (source.published === undefined && !dated) {
    found.push(diagnose('DOCUMENT-UNDATED', `Nobody says when "${source.file}" was published.`, place));
  }
  return found;
}
