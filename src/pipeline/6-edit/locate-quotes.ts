/**
 * The quotes in the casebook → the one place in the documents where each stands.
 *
 * `{exact: "landed at 14.56", prefix: "The helicopter "}` → `{event: 'air-ambulance-lands', sources: [{passage, start:
 * 111, end: 126}]}`. Every character counts, white space too; a passage that several documents share is one place.
 */
import type { CasebookEvent, CasebookQuote } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CandidateSource, CasebookPlaces, Cut, MergedPassage, ReadDocument } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { explainMiss, whereIs } from './explain-miss.ts';

type Path = readonly (string | number)[];

/** Events without a quote make no cut. An event with a quote that is not found makes none either. */
export function locateQuotes(
  events: readonly CasebookEvent[],
  passages: readonly MergedPassage[],
  documents: readonly ReadDocument[],
  places: CasebookPlaces,
): { cuts: Cut[]; diagnostics: Diagnostic[] } {
  const cuts: Cut[] = [];
  const diagnostics: Diagnostic[] = [];
  events.forEach((event, index) => {
    const sources: CandidateSource[] = [];
    for (const { quote, path } of quotesOf(event, ['events', index])) {
      const found = locate(quote, path, passages, documents, places);
      if ('start' in found) sources.push(found);
      else diagnostics.push(found);
    }
    const [main, ...others] = sources;
    if (main !== undefined) cuts.push({ event: event.id, sources: [main, ...others] });
  });
  return { cuts, diagnostics };
}

function quotesOf(event: CasebookEvent, path: Path): { quote: CasebookQuote; path: Path }[] {
  const main = event.quote === undefined ? [] : [{ quote: event.quote, path: [...path, 'quote'] }];
  return [...main, ...(event.quotes ?? []).map((quote, n) => ({ quote, path: [...path, 'quotes', n] }))];
}

function locate(
  quote: CasebookQuote,
  path: Path,
  passages: readonly MergedPassage[],
  documents: readonly ReadDocument[],
  places: CasebookPlaces,
): CandidateSource | Diagnostic {
  if (quote.document !== undefined && !documents.some(({ source }) => source.id === quote.document)) {
    const known = documents.map(({ source }) => source.id).join(', ');
    const message = `There is no document "${quote.document}"; the documents are ${known}.`;
    return diagnose('CASEBOOK-UNKNOWN-REFERENCE', message, places.value([...path, 'document']));
  }
  const within = quote.document === undefined ? passages : passages.filter((passage) => standsIn(passage, quote));
  const found = within.flatMap((passage) => matches(passage, quote));
  const [first, second] = found;
  const place = places.value([...path, 'exact']);
  if (first === undefined) {
    const { message, mend } = explainMiss(quote, within, documents);
    return diagnose('QUOTE-NOT-FOUND', message, place, mend);
  }
  if (second === undefined) return first;
  const where = found.slice(0, 4).map((source) => whereIs(source.passage, passages, documents));
  const message = `These words stand in ${found.length} places: ${where.join('; ')}${found.length > 4 ? '; …' : ''}.`;
  return diagnose('QUOTE-AMBIGUOUS', message, place);
}

function standsIn(passage: MergedPassage, quote: CasebookQuote): boolean {
  return passage.citations.some(({ document }) => document === quote.document);
}

function matches(passage: MergedPassage, quote: CasebookQuote): CandidateSource[] {
  const { text } = passage;
  const found: CandidateSource[] = [];
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const end = start + quote.exact.length;
    if (text.slice(0, start).endsWith(quote.prefix ?? '') && text.startsWith(quote.suffix ?? '', end)) {
      found.push({ passage: passage.id, start, end });
    }
  }
  return found;
}
