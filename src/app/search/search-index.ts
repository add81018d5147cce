/**
 * The timeline → a search over it: words in, ids of events and the words to mark out.
 *
 * `"helicop landed"` → `{ids: {"air-ambulance-lands"}, terms: ["helicopter", "landed"]}`: every word must be found, each
 * as itself, as the beginning of a word, or with a slip of the finger in a longer one. `Palmer's` finds Palmer.
 */
import MiniSearch from 'minisearch';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage, SourceQuote } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import { spanInWording } from '../../model/wordings.ts';

export interface Found {
  readonly ids: ReadonlySet<string>;
  /** The words of the timeline that were hit, in lower case: what to mark. */
  readonly terms: readonly string[];
}

/** Null for a search without a word in it: nothing is asked, so nothing is left out. */
export type Search = (q: string) => Found | null;

/** The index is built at the first question, not before. */
export function searchTimeline(timeline: Timeline): Search {
  let built: MiniSearch | null = null;
  return (q) => {
    if (wordsOf(q).length === 0) return null;
    built ??= build(timeline);
    const results = built.search(askedWords(q).map(rootOf).join(' '));
    return { ids: new Set(results.map((result) => String(result.id))), terms: hitTerms(results) };
  };
}

/** The words of a text as the search knows them: lower case, without possessives and accents. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/['’]/gu, '')
    .split(/[^\p{Letter}\p{Number}.]+|\.(?!\d)|(?<!\d)\./u)
    .filter((word) => word !== '');
}

/** Words of questions, of address and of telling, and small words, which say nothing of what is looked for. */
const small = new Set(
  'a about an and are as asked at be by did do does everything for from had has have how in is it its mr mrs ms of on or said says sir that the their there to told was were what when where which who whom whose why will with'.split(
    ' ',
  ),
);

/** What is looked for: "who tried to save PC Palmer" → tried, save, pc, palmer. Small words alone are looked for themselves. */
export function askedWords(q: string): readonly string[] {
  const all = wordsOf(q);
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}

/** "landing" → "land", which begins "landed" and "lands" too; a short word and a name with an s stay whole. */
export function rootOf(word: string): string {
  const [, root = word] = /^(\p{L}{4,})(?:ing|ed)$/u.exec(word) ?? /^(\p{L}{4,}[^\P{L}siu])s$/u.exec(word) ?? [];
  return root;
}

/**
 * A search that finds nothing → the most of its words that are found together, the rarest first; null where that is all
 * of them, or none.
 */
export function fewerWords(q: string, search: Search): string | null {
  const asked = [...new Set(askedWords(q))];
  const count = (words: readonly string[]) => search(words.join(' '))?.ids.size ?? 0;
  const byRarity = asked
    .map((word) => ({ word, hits: count([word]) }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => one.hits - other.hits);
  let kept: readonly string[] = [];
  for (const { word } of byRarity) if (count([...kept, word]) > 0) kept = [...kept, word];
  return kept.length === 0 || kept.length === asked.length
    ? null
    : asked.filter((word) => kept.includes(word)).join(' ');
}

const fields = ['title', 'summary', 'quotations', 'names'];

function build(timeline: Timeline): MiniSearch {
  const index = new MiniSearch({
    fields,
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 1 : false),
    },
  });
  const nameOf = namesById(timeline);
  const passages = new Map(timeline.passages.map((passage) => [passage.id as string, passage]));
  index.addAll(
    timeline.events.map((event) => ({
      id: event.id,
      title: event.title,
      summary: event.summary,
      quotations: event.sources.flatMap((source) => inAllWordings(source, passages.get(source.passage))).join('\n'),
      names: namesOf(event, nameOf).join('\n'),
    })),
  );
  return index;
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

function hitTerms(results: readonly { readonly terms: readonly string[] }[]): readonly string[] {
  return [...new Set(results.flatMap((result) => result.terms))].sort();
}
