/**
 * A page → the few words on its preview image.
 *
 * The air ambulance's landing → `{site: "Westminster attack and inquests", time: "14.56 on Wednesday 22 March 2017",
 * title: "The air ambulance lands", note: "Witness’s account"}`. Nothing that describes injuries is on it, and never the
 * attacker's name.
 */
import { describeEntity } from '../../app/entity/describe-entity.ts';
import type { Page } from '../../app/page-address.ts';
import { pageName } from '../../app/page-title.ts';
import { instantWords, spanWords, whenWords } from '../../app/time-words.ts';
import { indexTimeline, peopleOf, type TimelineIndex } from '../../app/timeline-index.ts';
import { words } from '../../app/words/words.ts';
import type { Timeline } from '../../model/timeline.ts';
import { publishedPages } from '../published-pages.ts';

export interface PreviewCard {
  readonly site: string;
  /** Empty where the page is of no one time. */
  readonly time: string;
  /** The space within a name is one that does not break. */
  readonly title: string;
  /** One quiet line under the title; may be empty. */
  readonly note: string;
}

export interface PageWithCard {
  readonly page: Page;
  readonly card: PreviewCard;
}

/** One for every page that is published. */
export function previewCards(timeline: Timeline): readonly PageWithCard[] {
  const index = indexTimeline(timeline);
  return publishedPages(timeline).map((page) => ({ page, card: previewCard(page, index) }));
}

export function previewCard(page: Page, index: TimelineIndex): PreviewCard {
  const { title: site } = index.timeline;
  const { time, note } = timeAndNote(page, index);
  const title = pageName(page, index) ?? site;
  const plain = index.attackersName.without;
  return {
    site: title === site ? words.site.chronology : plain(site),
    time,
    title: withNamesWhole(plain(title), namesOn(page, index)),
    note: plain(note),
  };
}

function timeAndNote(page: Page, index: TimelineIndex): { time: string; note: string } {
  const { fixedDates: dates } = index;
  switch (page.kind) {
    case 'chronology':
      return { time: '', note: words.events(index.timeline.events.length) };
    case 'event': {
      const event = index.events.get(page.id);
      if (event === undefined) return { time: '', note: '' };
      return { time: whenWords(event.when, dates).full, note: words.standings[event.standing] };
    }
    case 'guide': {
      const phase = index.phases.get(page.chapter ?? '');
      if (phase === undefined) return { time: '', note: '' };
      const span = spanWords(phase.from, phase.to, dates);
      return {
        time: span === phase.name ? '' : span,
        note: words.events(index.eventsOf('phase', phase.id).length),
      };
    }
    case 'document': {
      const document = index.documents.get(page.id);
      const day = document?.published === undefined ? '' : instantWords(document.published, dates).day;
      return { time: day, note: document?.publisher ?? '' };
    }
    case 'about':
    case 'who-was-when':
    case 'not-found':
      return { time: '', note: '' };
    case 'person':
      return { time: '', note: partOf(page.id, index) };
    default: {
      const what = describeEntity(index, page.kind, page.id)?.what ?? '';
      const count = words.events(index.eventsOf(page.kind, page.id).length);
      return { time: '', note: what === '' ? count : `${what} · ${count}` };
    }
  }
}

/** "Killed"; of the attacker and of those who had no part in it nothing. */
function partOf(id: string, index: TimelineIndex): string {
  const part = index.people.get(id)?.part;
  return part === 'attacker' || part === 'other' ? '' : (describeEntity(index, 'person', id)?.what ?? '');
}

function namesOn(page: Page, index: TimelineIndex): readonly string[] {
  const event = page.kind === 'event' ? index.events.get(page.id) : undefined;
  return event === undefined ? [] : peopleOf(event).flatMap((id) => index.people.get(id)?.name ?? []);
}

/** With a space in each name at which no line ends. */
function withNamesWhole(title: string, names: readonly string[]): string {
  return names.reduce((whole, name) => whole.replaceAll(name, name.replaceAll(' ', '\u00a0')), title);
}
