/**
 * A view → what a citation of it names: the page's title, the chronology it stands in, what is chosen of it, the words it rests on
 * and its address.
 *
 *     an event      {title: 'The air ambulance lands', when: '14.56 on Wednesday 22 March 2017', sources: ['Lizzie Dearden,
 *                   [Live blog …], The Independent, 3 October 2018, <https://…>, line 30'], …}
 *     a document    {title: 'Live blog …', sources: [the document as it was published, with its line where one is asked for], …}
 *     a choice      {title: 'Westminster attack and inquests: a chronology', chosen: '9 of 72 events with Dr Hudson', …}
 *
 * An event is cited alone, whatever filter stands beside it; nobody's choice about injuries is.
 */
import type { TimelineEvent } from '../../../model/event.ts';
import type { SourceDocument } from '../../../model/source.ts';
import { chosenWords } from '../../chosen-words.ts';
import { citedDocument } from '../../cited-document.ts';
import type { Page } from '../../page-address.ts';
import { pageName, pageTitle } from '../../page-title.ts';
import type { Selection } from '../../select-events.ts';
import { whenWords } from '../../time-words.ts';
import type { TimelineIndex } from '../../timeline-index.ts';
import { emptyView, isFiltered, type ViewState, writeAddress } from '../../view-state.ts';
import { pageWords } from '../../words/page-words.ts';
import { words } from '../../words/words.ts';
import { countShown } from '../count-shown.ts';

export interface Citation {
  /** By which a bibliography refers to it. */
  readonly id: string;
  readonly title: string;
  /** When an event happened, in words: a reader of the citation alone should not take another date for it. */
  readonly when: string | null;
  /** The chronology; null where that is what is cited. */
  readonly work: string | null;
  /** What of it is shown, where it is not all of it. */
  readonly chosen: string | null;
  /** Each document that it cites, with its line. */
  readonly sources: readonly string[];
  readonly address: string;
  /** The day it was looked up, `2026-11-25`: what it says may be corrected later. */
  readonly accessed: string;
}

interface Cited {
  readonly view: ViewState;
  readonly selection: Selection;
  /** The site's own address, with a slash at its end. */
  readonly site: string;
  readonly accessed: string;
}

/** Pure: the day is handed in. */
export function citationOf({ view, selection, site, accessed }: Cited, index: TimelineIndex): Citation {
  const { page } = view;
  const event = page.kind === 'event' ? index.events.get(page.id) : undefined;
  const cited: ViewState = event === undefined ? { ...view, injuries: 'hidden' } : { ...emptyView, page };
  return {
    id: idOf(page, index),
    title: pageName(page, index) ?? pageTitle(page, index),
    when: event === undefined ? null : whenWords(event.when, index.fixedDates).full,
    work: page.kind === 'chronology' ? null : pageTitle({ kind: 'chronology' }, index),
    chosen: chosenOf(cited, selection, index),
    sources: event === undefined ? sourcesOf(page, index) : sourcesOfEvent(event, index),
    address: new URL(writeAddress(cited).slice(1), site).href,
    accessed,
  };
}

/** An event's own; for others with their kind before it. It spells the attacker's name nowhere. */
function idOf(page: Page, index: TimelineIndex): string {
  const kind = page.kind === 'not-found' ? 'chronology' : page.kind;
  const own = page.kind === 'guide' ? page.chapter : 'id' in page ? page.id : null;
  if (page.kind === 'event') return page.id;
  return own === null || index.attackersName.isIn(own) ? kind : `${kind}-${own}`;
}

function chosenOf(view: ViewState, selection: Selection, index: TimelineIndex): string | null {
  // The same for whoever cites it, wherever they are.
  const chosen = chosenWords(view, { ...index, dates: index.fixedDates });
  const parts = [
    ...(isFiltered(view) ? [`${countShown(view.page, selection, index)} ${chosen}`] : []),
    ...(view.clock === 'told' && isListed(view.page) ? [pageWords.share.told] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** Whether a page has events in an order that the reader chooses. */
function isListed({ kind }: Page): boolean {
  return kind !== 'about' && kind !== 'document';
}

function sourcesOf(page: Page, index: TimelineIndex): readonly string[] {
  return page.kind === 'document' ? placesWords([{ document: page.id, line: page.line }], index) : [];
}

function sourcesOfEvent(event: TimelineEvent, index: TimelineIndex): readonly string[] {
  return placesWords(
    event.sources.flatMap(({ passage }) => index.passages.get(passage)?.citations ?? []),
    index,
  );
}

/** Each place once; an address that several share is written once. What is no document is left out. */
function placesWords(
  places: readonly { readonly document: string; readonly line: number | null }[],
  index: TimelineIndex,
): readonly string[] {
  const known = new Map<string, string>();
  let last: string | null = null;
  for (const { document, line } of places) {
    const source = index.documents.get(document);
    const key = `${document} ${line}`;
    if (source === undefined || known.has(key)) continue;
    const { named, url } = citedDocument(source, index.timeline.passages, dayOf(source, index));
    const address = url === null ? [] : [pageWords.share.citedAddress(url === last ? null : url)];
    known.set(key, words.placeOf([named, ...address].join(', '), line));
    last = url;
  }
  return [...known.values()];
}

function dayOf({ published }: SourceDocument, { fixedDates: dates }: TimelineIndex): string | null {
  const time = published === undefined ? null : dates.at(published);
  return time === null ? null : dates.written(time, 'day');
}
