/**
 * The ledger, and what has an address now → what the ledger does not have yet: the next build to be added to it.
 *
 *     ledger: ferry-leaves (a title, a time)          new: water-seen
 *     now:    ferry-leaves (another time), water-seen   →   corrected: ferry-leaves
 */
import { type Build, type Ledger, type PublishedKind, publishedKinds } from '../model/ledger.ts';

export type Publishable = Readonly<Record<PublishedKind, readonly string[]>> & {
  /** Event id → its digest. */
  readonly events: ReadonlyMap<string, string>;
};

type NextBuild = Omit<Build, 'on'>;

/** Null where the ledger has everything. Without a ledger all is new. */
export function notYetPublished(ledger: Ledger | null, now: Publishable): NextBuild | null {
  const builds = ledger?.builds ?? [];
  const last = lastDigests(builds);
  const fresh = publishedKinds.flatMap((kind): [PublishedKind, string[]][] => {
    const known = new Set(builds.flatMap((build) => build[kind] ?? []));
    const added = now[kind].filter((id) => !known.has(id));
    return added.length === 0 ? [] : [[kind, added]];
  });
  const events = [...now.events].filter(([id]) => !last.has(id));
  const corrected = [...now.events].filter(([id, digest]) => last.has(id) && last.get(id) !== digest);
  if (fresh.length + events.length + corrected.length === 0) return null;
  return {
    ...Object.fromEntries(fresh),
    ...(corrected.length === 0 ? {} : { corrected: Object.fromEntries(corrected) }),
    ...(events.length === 0 ? {} : { events: Object.fromEntries(events) }),
  };
}

/** What each event said when it was last published. */
function lastDigests(builds: readonly Build[]): ReadonlyMap<string, string> {
  return new Map(
    builds.flatMap(({ events = {}, corrected = {} }) => [...Object.entries(events), ...Object.entries(corrected)]),
  );
}
