/**
 * The ledger → of each event, the day on which it was first published and what was corrected since.
 *
 *     25 Nov   events:    ferry-leaves: title-A time-A words-A
 *      2 Dec   corrected: ferry-leaves: title-A time-B words-A    →   published 25 Nov, corrected 2 Dec: time
 */
import type { Ledger } from '../../model/ledger.ts';
import type { Correctable, Correction } from '../../model/publication.ts';

export interface Publication {
  readonly published?: string;
  readonly corrected?: Correction[];
}

/** A line of the ledger. */
interface Line {
  readonly build: number;
  readonly on: string;
  readonly digest: string;
}

/** `aliases` lead from old ids: what was published under one of them was published. Empty for an event that is new. */
export function publicationsIn(
  ledger: Ledger | null,
  aliases: Readonly<Record<string, string>>,
): (event: string) => Publication {
  const lines = new Map<string, Line[]>();
  for (const [build, { on, events = {}, corrected = {} }] of (ledger?.builds ?? []).entries()) {
    for (const [id, digest] of [...Object.entries(events), ...Object.entries(corrected)]) {
      lines.set(id, [...(lines.get(id) ?? []), { build, on, digest }]);
    }
  }
  const former = new Map<string, string[]>();
  for (const [from, to] of Object.entries(aliases)) former.set(to, [...(former.get(to) ?? []), from]);
  return (event) =>
    publicationOf(
      lines.get(event) ?? [],
      (former.get(event) ?? []).map((id) => lines.get(id) ?? []),
    );
}

function publicationOf(own: readonly Line[], former: readonly (readonly Line[])[]): Publication {
  const all = [own, ...former];
  const [published] = all
    .flat()
    .map(({ on }) => on)
    .sort();
  if (published === undefined) return {};
  const [begin] = own;
  const renamed = former
    .flat()
    .filter(({ build }) => begin !== undefined && build < begin.build)
    .at(-1);
  const corrections = [
    ...all.flatMap((lines) => lines.flatMap((line, at) => between(lines[at - 1], line, []))),
    ...(begin === undefined || renamed === undefined ? [] : between(renamed, begin, ['address'])),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return { published, ...(corrections.length === 0 ? {} : { corrected: corrections }) };
}

const parts: readonly Correctable[] = ['title', 'time', 'sources'];

function between(before: Line | undefined, { on, digest }: Line, also: readonly Correctable[]): Correction[] {
  if (before === undefined) return [];
  const [old, now] = [before.digest.split('-'), digest.split('-')];
  const what = [...parts.filter((_, at) => old[at] !== now[at]), ...also];
  return what.length === 0 ? [] : [{ on, what }];
}
