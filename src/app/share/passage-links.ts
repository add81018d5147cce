/**
 * What an event rests on, or a line of a document → links to the very words: to their line, and marked there by browsers
 * that can.
 *
 * `{place: 'Live blog, line 30', quoted: 'The helicopter landed at 14.56', address: '/document/live-blog-1#line-30:~:text=…'}`.
 *
 * An address never carries words that describe injuries, nor the attacker's name: such a link leads to the line alone.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage, SourceQuote } from '../../model/source.ts';
import { citedParts } from '../cited-parts.ts';
import { passageWarning } from '../passage-warning.ts';
import type { SelectedWords } from '../selected-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { emptyView, writeAddress } from '../view-state.ts';
import { words } from '../words/words.ts';
import { textFragment } from './text-fragment.ts';

export interface PassageLink {
  /** "Live blog, line 30". */
  readonly place: string;
  /** The words that are marked; null where the link leads to the line alone. */
  readonly quoted: string | null;
  /** Below the site's base. */
  readonly address: string;
}

/** One for each quotation in each document that it stands in. */
export function linksOfEvent(event: TimelineEvent, index: TimelineIndex): readonly PassageLink[] {
  return event.sources.flatMap((quote) => linksOfQuote(quote, index));
}

/** One for each document that it stands in. */
export function linksOfQuote(quote: SourceQuote, index: TimelineIndex): readonly PassageLink[] {
  const passage = index.passages.get(quote.passage);
  return (passage?.citations ?? []).flatMap(({ document, line, text = passage?.text ?? '' }) => {
    const cited = citedParts(text, [quote]).find((part) => part.cited) ?? null;
    return passage === undefined ? [] : linkTo({ passage, document, line, text }, cited, index);
  });
}

/** Enough to know words by: the first eight. */
export function shortened(quoted: string): string {
  const all = quoted.split(/\s+/u);
  return all.length > 9 ? `${all.slice(0, 8).join(' ')} …` : quoted;
}

/** Null where the document has no such line. */
export function linkOfLine(document: string, line: number, index: TimelineIndex): PassageLink | null {
  const passage = index.passageAt(document, line);
  const placed = index.passagesOf(document).find((each) => each.passage === passage);
  if (passage === null || placed === undefined) return null;
  return linkTo({ ...placed, document }, { start: 0, text: placed.text }, index);
}

/** Words of a passage, in a document or in the first that has them so; null where there is none. */
export function linkOfSelected(
  { passage: id, start, length }: SelectedWords,
  document: string | null,
  index: TimelineIndex,
): PassageLink | null {
  const passage = index.passages.get(id);
  const citation = passage?.citations.find((each) =>
    document === null ? each.text === undefined : each.document === document,
  );
  if (passage === undefined || citation === undefined) return null;
  const text = citation.text ?? passage.text;
  return linkTo({ ...citation, passage, text }, { start, text: text.slice(start, start + length) }, index);
}

interface Place {
  readonly passage: Passage;
  readonly document: string;
  readonly line: number;
  /** The passage as it is worded there. */
  readonly text: string;
}

function linkTo(
  { passage, document, line, text }: Place,
  cited: { readonly start: number; readonly text: string } | null,
  index: TimelineIndex,
): PassageLink {
  const title = index.documents.get(document)?.title ?? document;
  const address = writeAddress({ ...emptyView, page: { kind: 'document', id: document, line } });
  const fragment =
    cited === null || passageWarning(passage, index) !== null
      ? null
      : textFragment({
          line: text,
          start: cited.start,
          length: cited.text.length,
          before: [index.timeline.title, title, ...textsBefore(passage, document, index)].join(' '),
        });
  const plain = fragment === null || cited === null || index.attackersName.isIn(decodeURIComponent(fragment));
  return {
    place: words.placeOf(title, line),
    quoted: plain ? null : cited.text.trim(),
    address: plain ? address : address + fragment,
  };
}

/** What stands above a passage on its document's page: the lines before it, each with the titles of its events. */
function textsBefore(passage: Passage, document: string, index: TimelineIndex): readonly string[] {
  const placed = index.passagesOf(document);
  return placed
    .slice(
      0,
      placed.findIndex((each) => each.passage === passage),
    )
    .flatMap((each) => [each.text, ...index.eventsOfPassage(each.passage.id).map(({ title }) => title)]);
}
