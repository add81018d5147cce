/**
 * Chosen events → a `timeline.json` of them alone: the same format, with the passages, people and all else they rest on.
 *
 * 4 of 72 events → `{formatVersion: 1, events: [4], passages: [those cited], people: [those in them], …}`.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';

/** Decodes as any timeline does. Its coverage stays that of the whole: it is about the documents, not the choice. */
export function toJson(timeline: Timeline, events: readonly TimelineEvent[]): string {
  const chosen = new Set<string>(events.map(({ id }) => id));
  const used = (ids: (event: TimelineEvent) => readonly string[]) => {
    const all = new Set(events.flatMap(ids));
    return ({ id }: { readonly id: string }) => all.has(id);
  };
  const passages = timeline.passages.filter(used(({ sources }) => sources.map(({ passage }) => passage)));
  const documents = new Set<string>(passages.flatMap(({ citations }) => citations.map(({ document }) => document)));
  const part: Timeline = {
    ...timeline,
    documents: timeline.documents.filter(({ id }) => documents.has(id)),
    passages,
    people: timeline.people.filter(used(({ people, told }) => [...people.map(({ id }) => id), ...(told?.by ?? [])])),
    organisations: timeline.organisations.filter(used((event) => event.organisations)),
    places: withTheirWholes(timeline, new Set(events.flatMap((event) => event.places))),
    themes: timeline.themes.filter(used((event) => event.themes)),
    phases: timeline.phases.filter(used(({ phase }) => [phase])),
    events: timeline.events.filter(({ id }) => chosen.has(id)),
    relations: timeline.relations.filter(({ before, after }) => chosen.has(before) && chosen.has(after)),
    aliases: Object.fromEntries(Object.entries(timeline.aliases).filter(([, id]) => chosen.has(id))),
  };
  return `${JSON.stringify(part, null, 1)}\n`;
}

/** A place within another brings it along. */
function withTheirWholes({ places }: Timeline, chosen: ReadonlySet<string>): Timeline['places'] {
  const kept = new Set<string>(chosen);
  for (let found = true; found; ) {
    found = false;
    for (const { id, within } of places) {
      if (within === undefined || !kept.has(id) || kept.has(within)) continue;
      kept.add(within);
      found = true;
    }
  }
  return places.filter(({ id }) => kept.has(id));
}
