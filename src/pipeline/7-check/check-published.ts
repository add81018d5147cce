/**
 * What was published once keeps its address: every id of the ledger is still there, or an alias leads on from it.
 *
 *     ledger: ferry-leaves, tom-venn       LEDGER-ID-VANISHED  "The event "ferry-leaves", published on 25 November …"
 *     now:    ferry-departs, tom-venn   →  LEDGER-BEHIND       "Not in the ledger yet: the event "ferry-departs"."
 */
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Ledger, type PublishedKind, publishedKinds } from '../../model/ledger.ts';
import type { CasebookPlaces, ReadDocument, Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { eventDigest } from '../event-digest.ts';
import { notYetPublished, type Publishable } from '../not-yet-published.ts';

export interface Published {
  /** Null where none is kept: then nothing is promised. */
  readonly ledger: Ledger | null;
  readonly places: CasebookPlaces;
}

type Path = readonly (string | number)[];

const names: Readonly<Record<PublishedKind | 'events', string>> = {
  events: 'event',
  documents: 'document',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  themes: 'theme',
  phases: 'chapter',
};

/**
 * A ledger of which no event is here, while no document is either or nobody keeps a casebook, is another chronology's. It
 * binds nobody: that is told once.
 */
export function checkPublished(
  resolved: Resolved,
  documents: readonly ReadDocument[],
  casebook: Casebook,
  { ledger, places }: Published,
): Diagnostic[] {
  if (ledger === null) return [];
  const now = publishableOf(resolved, documents);
  const listed = idsIn(ledger);
  if (isOfOthers(listed, now, casebook)) {
    const message = 'No event of this ledger is here: it seems to be that of another chronology, and is left aside.';
    return [diagnose('LEDGER-OF-OTHERS', message, places.key(['feed']))];
  }
  const aliases = casebook.aliases ?? {};
  const byWords = new Map([...now.events].map(([id, digest]) => [wordsOf(digest), id]));
  const seen = new Set<string>();
  const gone = listed.flatMap(({ kind, id, on, path, digest }) => {
    const isThere = kind === 'events' ? now.events.has(id) || Object.hasOwn(aliases, id) : now[kind].includes(id);
    if (isThere || seen.has(`${kind} ${id}`)) return [];
    seen.add(`${kind} ${id}`);
    const message = `The ${names[kind]} "${id}", published on ${on}, is gone, and links to it lead nowhere.`;
    const place = kind === 'events' ? places.key(path) : places.value(path);
    return [
      diagnose('LEDGER-ID-VANISHED', message, place, mendOf(kind, id, byWords.get(wordsOf(digest ?? '')) ?? null)),
    ];
  });
  return [...gone, ...behind(ledger, now, places)];
}

function mendOf(kind: PublishedKind | 'events', id: string, heir: string | null): string {
  if (kind !== 'events') {
    return `Put it back: give the ${names[kind]} the id "${id}" in the casebook. Only events can have an alias.`;
  }
  return heir === null
    ? `Put it back, or let \`${id}\` lead to the event that has taken its place, under \`aliases\` in the casebook.`
    : `Put it back, or write \`${id}: ${heir}\` under \`aliases\` in the casebook: "${heir}" rests on the same words.`;
}

interface Listed {
  readonly kind: PublishedKind | 'events';
  readonly id: string;
  readonly on: string;
  readonly path: Path;
  readonly digest?: string;
}

function idsIn({ builds }: Ledger): Listed[] {
  return builds.flatMap((build, at) => [
    ...publishedKinds.flatMap((kind) =>
      (build[kind] ?? []).map((id, n): Listed => ({ kind, id, on: build.on, path: ['builds', at, kind, n] })),
    ),
    ...(['events', 'corrected'] as const).flatMap((key) =>
      Object.entries(build[key] ?? {}).map(
        ([id, digest]): Listed => ({ kind: 'events', id, on: build.on, path: ['builds', at, key, id], digest }),
      ),
    ),
  ]);
}

function isOfOthers(listed: readonly Listed[], now: Publishable, casebook: Casebook): boolean {
  const aliases = casebook.aliases ?? {};
  const any = (kind: Listed['kind'], isHere: (id: string) => boolean) =>
    listed.some((each) => each.kind === kind && isHere(each.id));
  if (listed.length === 0 || any('events', (id) => now.events.has(id) || Object.hasOwn(aliases, id))) return false;
  return Object.keys(casebook).length === 0 || !any('documents', (id) => now.documents.includes(id));
}

/** One warning for all that is new, by the first few. */
function behind(ledger: Ledger, now: Publishable, places: CasebookPlaces): Diagnostic[] {
  const next = notYetPublished(ledger, now);
  if (next === null) return [];
  const fresh = (['events', ...publishedKinds] as const).flatMap((kind) => {
    const ids = kind === 'events' ? Object.keys(next.events ?? {}) : (next[kind] ?? []);
    return ids.map((id) => `the ${names[kind]} "${id}"`);
  });
  const changed = Object.keys(next.corrected ?? {}).map((id) => `what is said of "${id}"`);
  const all = [...fresh, ...changed];
  const more = all.length > 3 ? ` and ${all.length - 3} more` : '';
  const message = `Not in the ledger yet: ${all.slice(0, 3).join(', ')}${more}.`;
  return [diagnose('LEDGER-BEHIND', message, places.key(['builds']))];
}

function publishableOf(
  { roster, phases, candidates, passages }: Resolved,
  documents: readonly ReadDocument[],
): Publishable {
  const texts = new Map(passages.map(({ passage: { id, text } }) => [id, text]));
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    documents: documents.map(({ source }) => source.id),
    people: idsOf(roster.people),
    organisations: idsOf(roster.organisations),
    places: idsOf(roster.places),
    themes: idsOf(roster.themes),
    phases: idsOf(phases),
    events: new Map(
      candidates.map(({ id, title, when, sources }) => {
        const words = sources.map(({ passage, start, end }) => (texts.get(passage) ?? '').slice(start, end));
        return [id, eventDigest({ title, when, words })];
      }),
    ),
  };
}

function wordsOf(digest: string): string {
  return digest.split('-')[2] ?? '';
}
