/**
 * A view → what a citation of it names: the page's title, the chronology it stands in, what is chosen of it, the words it rests on
 * and its address.
 *
 *     an event      {title: 'The air ambulance lands', when: '14.56 on Wednesday 22 March 2017', sources: ['Lizzie Dearden,
 *                   “Live blog …”, The Independent, 3 October 2018, line 30'], …}
 *     a document    {title: 'Live blog …', sources: [the document as it was published, with its line where one is asked for], …}
 *     a choice      {title: 'Westminster attack and inquests: a chronology', chosen: '9 of 72 events with Dr Hudson', …}
 *
 * An event is cited alone, whatever filter stands beside it; nobody's choice about injuries is.
 */
import type { TimelineEvent } from '../../../model/event.ts';
import { chosenWords } from '../../chosen-words.ts';
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
  if (page.kind !== 'document') return [];
  return documentWords(page.id, page.line, index);
}

function sourcesOfEvent(event: TimelineEvent, index: TimelineIndex): readonly string[] {
  const places = event.sources.flatMap(({ passage }) => index.passages.get(passage)?.citations ?? []);
  return [...new Set(places.flatMap(({ document, line }) => documentWords(document, line, index)))];
}

/** None where there is no such document. */
function documentWords(id: string, line: number | null, index: TimelineIndex): readonly string[] {
  const source = index.documents.get(id);
  if (source === undefined) return [];
  const { author, title, publisher, published } = source;
  const dates = index.fixedDates;
  const time = published === undefined ? null : dates.at(published);
  const day = time === null ? undefined : dates.written(time, 'day');
  const whole = [author, words.citedTitle(title), publisher, day].filter((part) => part !== undefined).join(', ');
  return [line === null ? whole : words.placeOf(whole, line)];
}
