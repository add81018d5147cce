/**
 * The quotes in the casebook → the one place in the documents where each stands.
 *
 * `{exact: "landed at 14.56", prefix: "The helicopter "}` → `{event: 'air-ambulance-lands', sources: [{passage, start:
 * 111, end: 126}]}`. Every character counts, white space too; a passage that several documents share is one place.
 * Words that only another document's wording of a passage has are found too: the cut is made where they stand in its own.
 */
import type { CasebookEvent, CasebookQuote } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { spanInWording } from '../../model/wordings.ts';
import type { CandidateSource, CasebookPlaces, Cut, MergedPassage, ReadDocument, Span } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { legibleWords } from '../legible.ts';
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
  given: CasebookQuote,
  path: Path,
  passages: readonly MergedPassage[],
  documents: readonly ReadDocument[],
  places: CasebookPlaces,
): CandidateSource | Diagnostic {
  const quote = legibleQuote(given);
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
    const { message, mend } = explainMiss(
      quote,
      within.map((passage) => ({ ...passage, text: textFor(passage, quote) })),
      documents,
    );
    return diagnose('QUOTE-NOT-FOUND', message, place, mend);
  }
  if (second === undefined) return first;
  const where = found.slice(0, 4).map((source) => whereIs(source.passage, passages, documents));
  const message = `These words stand in ${found.length} places: ${where.join('; ')}${found.length > 4 ? '; …' : ''}.`;
  return diagnose('QUOTE-AMBIGUOUS', message, place);
}

/** Passages come as they are read; so must the words that are looked for in them. */
function legibleQuote(quote: CasebookQuote): CasebookQuote {
  const { prefix, suffix } = quote;
  return {
    ...quote,
    exact: legibleWords(quote.exact),
    ...(prefix === undefined ? {} : { prefix: legibleWords(prefix) }),
    ...(suffix === undefined ? {} : { suffix: legibleWords(suffix) }),
  };
}

function standsIn(passage: MergedPassage, quote: CasebookQuote): boolean {
  return passage.citations.some(({ document }) => document === quote.document);
}

/** The words of the document that the quote names, else the passage's own. */
function textFor({ text, citations }: MergedPassage, quote: CasebookQuote): string {
  return citations.find(({ document }) => document === quote.document)?.text ?? text;
}

/** In the passage's own words; failing that, or where the quote names a document, in that document's. */
function matches(passage: MergedPassage, quote: CasebookQuote): CandidateSource[] {
  const others = quote.document === undefined ? passage.citations.flatMap(({ text }) => text ?? []) : [];
  for (const text of [textFor(passage, quote), ...others]) {
    const found = matchesIn(text, quote);
    if (found.length > 0) return found.map((span) => inPassage(passage, text, span));
  }
  return [];
}

function matchesIn(text: string, quote: CasebookQuote): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const end = start + quote.exact.length;
    if (text.slice(0, start).endsWith(quote.prefix ?? '') && text.startsWith(quote.suffix ?? '', end)) {
      found.push({ start, end });
    }
  }
  return found;
}

/** Words of another wording → those of the passage that stand in their place; all of it where it has none. */
function inPassage({ id, text }: MergedPassage, wording: string, span: Span): CandidateSource {
  if (wording === text) return { passage: id, start: span.start, end: span.end };
  const { start, end } = spanInWording(wording, text, span) ?? { start: 0, end: text.length };
  const exact = wording.slice(span.start, span.end);
  const within = text.slice(start, end).indexOf(exact);
  return within < 0
    ? { passage: id, start, end }
    : { passage: id, start: start + within, end: start + within + exact.length };
}
