/**
 * The finished events and passages → how much of the documents the conversion took in, and what it left.
 */
import type { TimelineEvent } from '../../model/event.ts';
import { type PassageUse, passageUses } from '../../model/source.ts';
import { type Basis, bases } from '../../model/time.ts';
import type { Coverage } from '../../model/timeline.ts';
import type { PassageMentions, Resolved, Span } from '../artifacts.ts';
import { editsOf } from './edits-of.ts';

/** Counts, and the very words of the times and names that were not understood, in the order of the passages. */
export function coverageOf(
  events: readonly TimelineEvent[],
  passages: Resolved['passages'],
  found: Resolved,
  discrepancies: number,
): Coverage {
  const use = (wanted: PassageUse): number => passages.filter((passage) => passage.use === wanted).length;
  const basis = (wanted: Basis): number => events.filter((event) => event.when.basis === wanted).length;
  const phrases = wordsAt(passages, ({ unresolved, unread = [] }) =>
    [...unresolved, ...unread].sort((a, b) => a.start - b.start),
  );
  const names = wordsAt(passages, (mentions) => mentions.unrecognisedNames);
  const count = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
  return {
    passages: count(passageUses, use),
    events: count(bases, basis),
    mergedPassages: passages.filter(
      ({ passage }) => new Set(passage.citations.map(({ document }) => document)).size > 1,
    ).length,
    discrepancies,
    unresolvedTimes: phrases.length,
    unrecognisedNames: names.length,
    unresolvedTimePhrases: phrases.map(({ passage, words }) => ({ passage, phrase: words })),
    unlinkedReferences: wordsAt(passages, (mentions) => mentions.unlinkedReferences),
    unrecognisedNameList: names.map(({ passage, words }) => ({ passage, name: words })),
    ...editsOf(events, found),
  };
}

function wordsAt(passages: Resolved['passages'], spans: (mentions: PassageMentions) => readonly Span[]) {
  return passages.flatMap((mentions) =>
    spans(mentions).map(({ start, end }) => ({
      passage: mentions.passage.id,
      words: mentions.passage.text.slice(start, end),
    })),
  );
}
