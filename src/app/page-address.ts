/**
 * A page of the site ⇄ the path of its address. Only `view-state.ts`, which makes and reads whole addresses, asks here.
 *
 * `/event/air-ambulance-lands` ⇄ `{kind: 'event', id: 'air-ambulance-lands'}`; `/guide/the-inquests` ⇄
 * `{kind: 'guide', chapter: 'the-inquests'}`; a path that nobody knows is kept as it can stand in an address.
 */
import type { Timeline } from '../model/timeline.ts';

const entityKinds = ['person', 'organisation', 'place', 'theme'] as const;
export type EntityKind = (typeof entityKinds)[number];

export type Page =
  | { readonly kind: 'chronology' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: EntityKind; readonly id: string }
  | { readonly kind: 'document'; readonly id: string; readonly line: number | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'who-was-when' }
  /** Chapter by chapter; null is the first. */
  | { readonly kind: 'guide'; readonly chapter: string | null }
  | { readonly kind: 'not-found'; readonly path: string };

/** Something in an address that was left out. `key` is the query's key, or the kind of page. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly why: 'unknown' | 'nonsense' | 'repeated';
}

export interface Address {
  /** Below the site's base. */
  readonly pathname: string;
  /** With or without its question mark, not decoded. */
  readonly search: string;
  /** With or without its hash sign. */
  readonly hash: string;
}

/** The id a renamed event goes by now. */
export function followAlias(id: string, aliases: Timeline['aliases']): string {
  const seen = new Set<string>();
  let current = id;
  while (Object.hasOwn(aliases, current) && !seen.has(current)) {
    seen.add(current);
    current = aliases[current] ?? current;
  }
  return current;
}

/** Only a line of a document has one; in an address the query stands before it. */
export function pageHash(page: Page): string {
  return page.kind === 'document' && page.line !== null ? `#line-${page.line}` : '';
}

export function pagePath(page: Page): string {
  switch (page.kind) {
    case 'chronology':
      return '/';
    case 'about':
    case 'who-was-when':
      return `/${page.kind}`;
    case 'guide':
      return page.chapter === null ? '/guide' : `/guide/${page.chapter}`;
    case 'not-found':
      return page.path;
    default:
      return `/${page.kind}/${page.id}`;
  }
}

/**
 * The path of a page that can stand in somebody's frame, with the slash at its end that its directory has; null for others.
 * Those that are read as a choice of events (`view-state.ts`) stand there as the list of these.
 */
export function embedPath(page: Page): string | null {
  if (page.kind === 'event') return `/embed${pagePath(page)}/`;
  return page.kind === 'chronology' ? '/embed/' : null;
}

/**
 * What is not known is named in `ignored`; the chronology then stands for it, or a page that says it is not found. A file's
 * own name (`index.html`), capitals and signs around a step are no reason to know a page less. The address of a page in a frame, where no such page answers it, is read as that of the full page.
 */
export function readPage({ pathname, hash }: Address, timeline: Timeline, ignored: Ignored[]): Page {
  const given = pathname.split('/').filter((step) => step !== '');
  if (/^index\.html?$/i.test(given.at(-1) ?? '')) given.pop();
  const steps = given.map(tidied);
  if (steps[0] === 'embed' && (steps.length === 1 || steps[1] === 'event')) steps.shift();
  const [kind, id] = steps;
  if (kind === undefined) return { kind: 'chronology' };
  if ((kind === 'about' || kind === 'who-was-when') && steps.length === 1) return { kind };
  if (kind === 'guide' && steps.length <= 2) return { kind, chapter: readChapter(id, timeline, ignored) };
  const known = pageIds(timeline, kind);
  if (known === null || id === undefined || steps.length > 2) {
    const path = `/${given.map(safeStep).join('/')}`;
    return { kind: 'not-found', path };
  }
  const current = kind === 'event' ? followAlias(id, timeline.aliases) : id;
  if (!known.ids.includes(current)) {
    ignored.push({ key: known.kind, value: decoded(given.at(-1) ?? id), why: 'unknown' });
    return { kind: 'chronology' };
  }
  if (known.kind !== 'document') return { kind: known.kind, id: current };
  return { kind: 'document', id: current, line: readLine(hash, ignored) };
}

function pageIds(
  timeline: Timeline,
  kind: string,
): { kind: 'event' | EntityKind | 'document'; ids: readonly string[] } | null {
  const things = {
    event: timeline.events,
    document: timeline.documents,
    person: timeline.people,
    organisation: timeline.organisations,
    place: timeline.places,
    theme: timeline.themes,
  };
  const known = (['event', 'document', ...entityKinds] as const).find((each) => each === kind);
  return known === undefined ? null : { kind: known, ids: things[known].map(({ id }) => id) };
}

function readChapter(id: string | undefined, { phases }: Timeline, ignored: Ignored[]): string | null {
  if (id === undefined || phases.some((phase) => phase.id === id)) return id ?? null;
  ignored.push({ key: 'phase', value: id, why: 'unknown' });
  return null;
}

function readLine(hash: string, ignored: Ignored[]): number | null {
  // What a browser is to look for on the page is none of the page's business; older ones leave it in the address.
  const text = /^#?line-(.*)$/.exec(hash.replace(/:~:.*$/s, ''))?.[1];
  if (text === undefined) return null;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  ignored.push({ key: 'line', value: text, why: 'nonsense' });
  return null;
}

/** One step of a path that nobody knows, so written that it can stand in an address whatever it held. */
function safeStep(step: string): string {
  return encodeURIComponent(decoded(step));
}

/**
 * One step of a path without what comes along when an address is taken out of a sentence or typed: capitals, and signs
 * around it. What the site's own steps are made of stays.
 */
function tidied(step: string): string {
  return decoded(step)
    .toLowerCase()
    .replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(wellFormed(step));
  } catch {
    return wellFormed(step);
  }
}

/** Half a character, which no address can hold, is replaced by the mark for it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}');
}
