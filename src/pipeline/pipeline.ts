/**
 * The storyboard: a folder of documents → the timeline, in eight steps, or everything that is wrong with them.
 *
 *     bytes ─1 read─▶ lines ─2 segment─▶ paragraphs ─3 merge─▶ passages ─4 extract─▶ mentions
 *           ─5 resolve─▶ event candidates ─6 edit─▶ edited, ordered, in chapters ─7 check─▶ ─8 emit─▶ timeline
 *
 * Line 30 of `live-blog-1.txt`, "… The helicopter landed at 14.56" → the event `air-ambulance-lands` at 14.56 on 22
 * March 2017, which cites that line. No clock, no randomness, no disk: the same folder gives the same timeline.
 */
import { zoneOf } from '../model/calendar.ts';
import type { Casebook } from '../model/casebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Timeline } from '../model/timeline.ts';
import { readCasebook } from './1-read/read-casebook.ts';
import { readDocuments } from './1-read/read-documents.ts';
import { readLedger } from './1-read/read-ledger.ts';
import { segment } from './2-segment/segment.ts';
import { merge } from './3-merge/merge.ts';
import { extract } from './4-extract/extract.ts';
import { tellImpossibleDates } from './4-extract/tell-impossible-dates.ts';
import { resolve } from './5-resolve/resolve.ts';
import { applyCasebook } from './6-edit/apply-casebook.ts';
import { assignPhases } from './6-edit/assign-phases.ts';
import { locateQuotes } from './6-edit/locate-quotes.ts';
import { tighten } from './6-edit/tighten.ts';
import { check } from './7-check/check.ts';
import { checkPublished } from './7-check/check-published.ts';
import { emit } from './8-emit/emit.ts';
import type { InputFolder, ReadDocument } from './artifacts.ts';
import { asWritten } from './as-written.ts';
import { legible } from './legible.ts';
import { plainWork, type Work } from './work.ts';

export interface Conversion {
  /** Null where a diagnostic is an error. */
  readonly timeline: Timeline | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ConversionOptions {
  /** False leaves the casebook's `events` and `aliases` and the ledger out, to see what the rules do by themselves. */
  readonly editor: boolean;
  /** What may be remembered and who is told; it changes nothing of what comes out. */
  readonly work?: Work;
}

export function convert(folder: InputFolder, options: ConversionOptions): Conversion {
  const { work = plainWork } = options;
  const { casebook: whole, places, diagnostics: casebookTroubles, isLost = false } = readCasebook(folder.casebook);
  const { events, aliases, ...rest } = whole;
  const casebook: Casebook = options.editor ? whole : rest;
  const published = readLedger(options.editor ? (folder.ledger ?? null) : null);
  const read = readDocuments(folder, casebook, places, work);
  const { documents } = read;

  const paragraphs = documents.flatMap((document) => {
    const { id, file, sha256 } = document.source;
    return work.recall('paragraphs', `${sha256} ${id} ${file}`, () => segment(document));
  });
  const written = merge(paragraphs, publicationsOf(documents), work);
  const legibles = written.map((passage) => work.recall('legible', passage, () => legible(passage)));
  const passages = legibles.map(({ passage }) => passage);
  const located = locateQuotes(casebook.events ?? [], passages, documents, places);
  // Of a casebook that cannot be read nobody knows which documents it dates.
  const ofDocuments = isLost ? read.diagnostics.filter(({ code }) => code !== 'DOCUMENT-UNDATED') : read.diagnostics;
  const early = [...casebookTroubles, ...published.diagnostics, ...ofDocuments, ...located.diagnostics];
  const timezone = casebook.timezone ?? 'Europe/London';
  const zone = zoneOf(timezone);
  if (zone === null || early.some(isError)) return { timeline: null, diagnostics: early };

  const context = { casebook, timezone, editor: options.editor };
  const extracted = extract(passages, documents, context, work);
  const resolved = asWritten(resolve(extracted, located.cuts, documents, context, work), written, legibles);
  const edited = applyCasebook(resolved, casebook);
  const tightened = tighten(edited, documents, zone, { casebook, places });
  const inChapters = assignPhases(tightened.resolved, casebook, zone, {
    opened: extracted.opened ?? null,
    published: documents.flatMap(({ source: { published } }) => published ?? []),
  });
  const found = [
    ...check(inChapters, documents, casebook, places),
    ...checkPublished(inChapters, documents, casebook, published),
  ];

  const diagnostics = [...early, ...tellImpossibleDates(written, documents), ...tightened.diagnostics, ...found];
  if (diagnostics.some(isError)) return { timeline: null, diagnostics };
  const ledger = found.some(({ code }) => code === 'LEDGER-OF-OTHERS') ? null : published.ledger;
  return { timeline: emit(inChapters, resolved, documents, casebook, context, ledger), diagnostics };
}

function publicationsOf(documents: readonly ReadDocument[]): ReadonlyMap<DocumentId, string> {
  return new Map(
    documents.flatMap(({ source: { id, published } }) => (published === undefined ? [] : [[id, published]])),
  );
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
