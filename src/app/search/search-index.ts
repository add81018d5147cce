/**
 * The timeline → a search over its events: words in, ids of events and the words to mark out.
 *
 * `"helicop landing"` → `{ids: {"air-ambulance-lands"}, terms: ["helicopter", "landed"]}`. Every word must be found: what
 * comes near without having all of them is not among these (`nearest.ts`).
 *
 * An organisation’s other name that shares no word with its name is found as a whole: "security service" is MI5, "security" is not.
 */
import type { Organisation } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage, SourceQuote } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import { spanInWording } from '../../model/wordings.ts';
import { askedWords, wordsOf } from './asked-words.ts';
import { type WordIndex, type WordsFound, wordIndex } from './word-index.ts';

/** Null for a search without a word in it: nothing is asked, so nothing is left out. */
export type Search = (q: string) => WordsFound | null;

export interface TimelineSearch {
  readonly search: Search;
  /** The events that have a word in any of its forms, each with those forms. */
  readonly formsOf: WordIndex['formsOf'];
  /** The words of a text, an organisation’s other name as its name. */
  byName(text: string): string;
}

/** The index is built at the first question, not before. */
export function searchTimeline(timeline: Timeline): TimelineSearch {
  let built: WordIndex | null = null;
  const index = () => {
    built ??= wordIndex(textsOf(timeline, byName));
    return built;
  };
  const others = timeline.organisations.flatMap(strangeNames);
  const byName = (text: string) =>
    others.reduce((words, [other, name]) => words.replaceAll(other, name), inBlanks(text));
  return {
    search: (q) => (wordsOf(q).length === 0 ? null : index().find(askedWords(byName(q)))),
    formsOf: (word) => index().formsOf(word),
    byName,
  };
}

/** Between blanks, by which whole words can be told. */
function inBlanks(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** Each other name that has none of the name’s words, with the name. */
function strangeNames({ name, aliases }: Organisation) {
  const own = wordsOf(name);
  return aliases.flatMap((other) =>
    wordsOf(other).some((word) => own.includes(word)) ? [] : [[inBlanks(other), inBlanks(name)] as const],
  );
}

/** Of each event its title, its summary, its quotations in every wording, the names of all that is in it, and its minute. */
function textsOf(timeline: Timeline, byName: TimelineSearch['byName']) {
  const nameOf = namesById(timeline);
  const passages = new Map(timeline.passages.map((passage) => [passage.id as string, passage]));
  return timeline.events.map((event) => ({
    id: event.id,
    words: [
      event.title,
      event.summary,
      ...event.sources.flatMap((source) => inAllWordings(source, passages.get(source.passage))),
      ...namesOf(event, nameOf).map(byName),
      clockOf(event),
    ].join('\n'),
  }));
}

/** “14:30” as the list has it, also where the words say “2.30pm”. */
function clockOf({ when: { precision, earliest } }: TimelineEvent): string {
  return precision === 'minute' ? (earliest ?? '').slice(11, 16) : '';
}

/** The words of a quotation, and those that other documents have in their place. */
function inAllWordings({ exact, prefix, suffix }: SourceQuote, passage: Passage | undefined): readonly string[] {
  const wordings = passage?.citations.flatMap(({ text }) => text ?? []) ?? [];
  if (passage === undefined || wordings.length === 0) return [exact];
  const start = passage.text.indexOf(prefix + exact + suffix) + prefix.length;
  const span = { start, end: start + exact.length };
  const others = [...new Set(wordings)].flatMap((wording) => {
    const there = spanInWording(passage.text, wording, span);
    return there === null ? [] : [wording.slice(there.start, there.end)];
  });
  return [exact, ...others];
}

function namesById(timeline: Timeline): ReadonlyMap<string, string> {
  const withAliases = [...timeline.people, ...timeline.organisations, ...timeline.places];
  return new Map([
    ...withAliases.map((thing) => [thing.id as string, [thing.name, ...thing.aliases].join('\n')] as const),
    ...timeline.themes.map((theme) => [theme.id as string, theme.name] as const),
  ]);
}

function namesOf(event: TimelineEvent, nameOf: ReadonlyMap<string, string>): readonly string[] {
  const ids = [
    ...event.people.map((person) => person.id),
    ...(event.told?.by ?? []),
    ...event.organisations,
    ...event.places,
    ...event.themes,
  ];
  return ids.map((id) => nameOf.get(id) ?? '');
}
