/**
 * A view → what a link to it contains, in words, so that nobody sends more than they mean to:
 * `['the event “The air ambulance lands”', '3 people, 1 theme, 12 of 72 events', 'in the order of telling']`.
 */
import { addressDate } from '../address-date.ts';
import type { Page } from '../page-address.ts';
import { pageName } from '../page-title.ts';
import type { Selection } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { facets, isFiltered, type ViewState } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { countShown } from './count-shown.ts';

export function linkContents(view: ViewState, selection: Selection, index: TimelineIndex): readonly string[] {
  return [
    namedPage(view.page, index),
    ...(isFiltered(view) ? [choiceWords(view, selection, index)] : []),
    ...(view.clock === 'told' ? [pageWords.share.told] : []),
    ...(view.injuries === 'shown' ? [pageWords.share.injuries] : []),
  ];
}

function namedPage(page: Page, index: TimelineIndex): string {
  const name = pageName(page, index);
  if (name === null) return pageWords.share.chronology;
  if (page.kind === 'event') return pageWords.share.event(name);
  return page.kind === 'document' && page.line !== null
    ? pageWords.share.line(name, page.line)
    : pageWords.share.page(name);
}

function choiceWords({ page, chosen, q, from, to }: ViewState, selection: Selection, index: TimelineIndex): string {
  const written = (date: string | null) => (date === null ? null : addressDate(date, index.dates));
  const counts = facets
    .filter((facet) => chosen[facet].length > 0)
    .map((facet) => pageWords.share.counted[facet](chosen[facet].length));
  return [
    ...counts,
    ...(from === null && to === null ? [] : [timeWords(written(from), written(to))]),
    ...(q === '' ? [] : [pageWords.share.matching(q.trim())]),
    countShown(page, selection, index),
  ].join(', ');
}

function timeWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return pageWords.share.between(from, to);
  return from === null ? pageWords.share.to(to ?? '') : pageWords.share.from(from);
}
