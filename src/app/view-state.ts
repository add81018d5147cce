/**
 * What the reader asked to see ⇄ the address. Every address of the site is made and read here.
 *
 * `/event/air-ambulance-lands?person=dr-hudson&theme=giving-aid` →
 * `{page: {kind: 'event', id: 'air-ambulance-lands'}, chosen: {person: ['dr-hudson'], theme: ['giving-aid'], …}, …}`.
 *
 * `readAddress(writeAddress(view))` is `view` for every view whose ids the timeline knows. What an address says that
 * the timeline does not know is left out and named in `ignored`, so that the page can say so; the rest applies.
 */
import { standings } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { isoRange, mendPlus } from './iso-range.ts';
import {
  type Address,
  embedPath,
  type Ignored,
  type Page,
  pageHash,
  pagePath,
  readPage,
  wellFormed,
} from './page-address.ts';

export const facets = ['person', 'organisation', 'place', 'theme', 'phase', 'standing', 'document'] as const;
export type Facet = (typeof facets)[number];

/** What the lanes of the chart can stand for; the first is the usual. */
export const lanesBy = ['standing', 'theme', 'person', 'place', 'phase'] as const;
export type LanesBy = (typeof lanesBy)[number];

export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export interface ViewState {
  readonly page: Page;
  /** What is searched for; empty when nothing is. */
  readonly q: string;
  /** Within a facet any of these, all facets together. Ids in alphabetical order, none twice. */
  readonly chosen: Chosen;
  /** ISO 8601 at any precision from the year to the second; on the clock that is chosen. */
  readonly from: string | null;
  readonly to: string | null;
  /** As it happened, or as it was told at the inquests. */
  readonly clock: 'happened' | 'told';
  readonly injuries: 'hidden' | 'shown';
  /** What the chart's lanes stand for. */
  readonly lanes: LanesBy;
}

const noneChosen: Chosen = {
  person: [],
  organisation: [],
  place: [],
  theme: [],
  phase: [],
  standing: [],
  document: [],
};

/** The chronology as it opens. */
export const emptyView: ViewState = {
  page: { kind: 'chronology' },
  q: '',
  chosen: noneChosen,
  from: null,
  to: null,
  clock: 'happened',
  injuries: 'hidden',
  lanes: 'standing',
};

/** Whether anything may keep an event from being shown. */
export function isFiltered(view: ViewState): boolean {
  return (
    view.q !== '' || view.from !== null || view.to !== null || facets.some((facet) => view.chosen[facet].length > 0)
  );
}

/** The same page, clock and injuries, with nothing left out. */
export function withoutFilters(view: ViewState): ViewState {
  return { ...view, q: '', chosen: noneChosen, from: null, to: null };
}

/** The view with these ids chosen in one facet, in canonical order. */
export function withChosen(view: ViewState, facet: Facet, ids: readonly string[]): ViewState {
  return { ...view, chosen: { ...view.chosen, [facet]: canonical(ids) } };
}

/** The view with one id of a facet chosen if it was not, and not if it was. */
export function toggled(view: ViewState, facet: Facet, id: string): ViewState {
  const ids = view.chosen[facet];
  return withChosen(view, facet, ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
}

/** The address below the site's base: `/theme/giving-aid?person=dr-hudson`. Commas and colons stay legible. */
export function writeAddress(view: ViewState): string {
  const { page } = view;
  return pagePath(page) + writeQuery(view) + pageHash(page);
}

/**
 * The address of the same in somebody's frame: `/embed/event/x/`, `/embed/?person=dr-hudson`. A page about one thing stands
 * there as the events that have it; null where there is nothing of the kind. What was chosen about injuries is left out,
 * since it is for each reader to choose.
 */
export function writeEmbedAddress(view: ViewState): string | null {
  if (view.page.kind === 'event') return embedPath(view.page);
  const list = asList(view);
  const path = list && embedPath(list.page);
  return list && path && path + writeQuery({ ...list, injuries: 'hidden', lanes: lanesBy[0] });
}

/** A page as a choice of events, where it is one. */
function asList(view: ViewState): ViewState | null {
  const { page, clock } = view;
  const whole: ViewState = { ...emptyView, clock };
  switch (page.kind) {
    case 'chronology':
      return view;
    case 'person':
    case 'organisation':
    case 'place':
    case 'theme':
    case 'document':
      return withChosen(whole, page.kind, [page.id]);
    case 'guide':
      return page.chapter === null ? null : withChosen(whole, 'phase', [page.chapter]);
    default:
      return null;
  }
}

/** With its question mark; empty where nothing but the usual is asked for. */
function writeQuery(view: ViewState): string {
  const pairs = [
    ['q', view.q],
    ...facets.map((facet) => [facet, canonical(view.chosen[facet]).join(',')] as const),
    ['from', view.from ?? ''],
    ['to', view.to ?? ''],
    ['clock', view.clock === 'told' ? 'told' : ''],
    ['injuries', view.injuries === 'shown' ? 'shown' : ''],
    ['lanes', view.lanes === lanesBy[0] ? '' : view.lanes],
  ] as const;
  const query = pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${queryValue(value)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/** Reads any address at all; never throws. Follows the aliases of renamed events. */
export function readAddress(
  address: Address,
  timeline: Timeline,
): { readonly view: ViewState; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const page = readPage(address, timeline, ignored);
  const query = new URLSearchParams(address.search);
  const known = knownIds(timeline);
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, readIds(facet, query.getAll(facet), known[facet], ignored)]),
  ) as Record<Facet, string[]>;
  const q = query.get('q') ?? '';
  // Of what can be one thing alone the first counts.
  for (const key of ['q', 'from', 'to', 'clock', 'injuries', 'lanes']) {
    const [, ...more] = new Set(query.getAll(key));
    for (const value of more) ignored.push({ key, value, why: 'repeated' });
  }
  return {
    view: {
      page,
      q: q.trim() === '' ? '' : q,
      chosen,
      ...readRange(query, timeline.timezone, ignored),
      clock: readWord(query, 'clock', ['happened', 'told'], ignored),
      injuries: readWord(query, 'injuries', ['hidden', 'shown'], ignored),
      lanes: readWord(query, 'lanes', lanesBy, ignored),
    },
    ignored,
  };
}

function knownIds(timeline: Timeline): Record<Facet, readonly string[]> {
  const ids = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);
  return {
    person: ids(timeline.people),
    organisation: ids(timeline.organisations),
    place: ids(timeline.places),
    theme: ids(timeline.themes),
    phase: ids(timeline.phases),
    standing: standings,
    document: ids(timeline.documents),
  };
}

function readIds(key: Facet, values: readonly string[], known: readonly string[], ignored: Ignored[]): string[] {
  const asked = values.flatMap((value) => value.toLowerCase().split(',')).filter((id) => id !== '');
  for (const id of canonical(asked)) {
    if (!known.includes(id)) ignored.push({ key, value: id, why: 'unknown' });
  }
  return canonical(asked.filter((id) => known.includes(id)));
}

function readWord<Word extends string>(
  query: URLSearchParams,
  key: string,
  [usual, ...others]: readonly [Word, ...Word[]],
  ignored: Ignored[],
): Word {
  const value = query.get(key);
  if (value === null) return usual;
  const word = [usual, ...others].find((each) => each === value.toLowerCase());
  if (word !== undefined) return word;
  ignored.push({ key, value, why: 'nonsense' });
  return usual;
}

/** Two dates the wrong way round say nothing that can be kept. */
function readRange(query: URLSearchParams, timezone: string, ignored: Ignored[]): Pick<ViewState, 'from' | 'to'> {
  const [from, to] = (['from', 'to'] as const).map((key) => {
    const value = mendPlus(query.get(key) ?? '');
    if (value === '') return null;
    const range = isoRange(value, timezone);
    if (range === null) ignored.push({ key, value, why: 'nonsense' });
    return range === null ? null : { value, range };
  });
  if (from && to && from.range.start > to.range.end) {
    ignored.push({ key: 'from', value: from.value, why: 'nonsense' }, { key: 'to', value: to.value, why: 'nonsense' });
    return { from: null, to: null };
  }
  return { from: from?.value ?? null, to: to?.value ?? null };
}

function canonical(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function queryValue(value: string): string {
  return encodeURIComponent(wellFormed(value)).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%3A', ':');
}
