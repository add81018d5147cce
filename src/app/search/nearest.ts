/**
 * A search → the events that come nearest to it without having all of its words, the nearest first, and why each is there.
 *
 * `"MI5 stopped"` → "MI5 closed the attacker as a subject of interest": “MI5” itself, and “closed” for “stopped”.
 *
 * A rare word counts for more than a common one; a word akin to it, and a theme that is known by it, for less than itself; an event
 * that can hardly be the answer (`answers.ts`) for less than one that can.
 */
import type { Theme } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { akinTo } from './akin-words.ts';
import { answering, isWhenQuestion } from './answers.ts';
import { tellingWords, wordsOf } from './asked-words.ts';
import { wordStem } from './word-stem.ts';

/** Why an event is there: what stands in it for a word that is asked. */
export interface Standing {
  readonly asked: string;
  readonly kind: 'itself' | 'akin' | 'theme';
  /** What stands there: a word, or the theme’s name. */
  readonly there: string;
}

export interface Near {
  readonly event: TimelineEvent;
  readonly why: readonly Standing[];
  /** Words to mark, in lower case. */
  readonly terms: readonly string[];
}

/** For one word: event → what stands in it for that word. */
type Places = ReadonlyMap<string, Place>;

interface Place extends Standing {
  readonly terms: readonly string[];
}

const weights = { itself: 1, akin: 0.6, theme: 0.5 } as const;
const inTitle = 1.25;
const most = 6;

/**
 * Of these events; those that the search finds itself are left out. Where it finds any, only what has more than half of the words,
 * and not by a theme alone. Empty where all words are small and none has kin.
 */
export function nearestEvents(q: string, index: TimelineIndex, among: readonly TimelineEvent[]): readonly Near[] {
  const named = index.byName(q);
  const telling = tellingWords(named);
  const asked = telling.length > 0 ? telling : [...new Set(wordsOf(named))].filter((word) => akinTo(word).length > 0);
  const words = asked.map((word) => placesOf(word, index, telling.length > 0));
  const found = index.search(q)?.ids ?? new Set();
  const meritOf = answering(q, index);
  const all = index.timeline.events.length;
  const near = among.flatMap((event) => {
    const here = words.flatMap((places) => {
      const place = places.get(event.id);
      return place === undefined ? [] : [{ ...place, rarity: Math.log(1 + all / places.size) }];
    });
    const title = new Set(wordsOf(event.title));
    const isInTitle = ({ terms }: Place) => terms.some((term) => title.has(term));
    if (found.has(event.id) || here.length === 0) return [];
    // Of a long question fewer will do, where the title has one of them itself: it asks for several things at once.
    const half = here.length >= words.length / 2;
    if (!half && (here.length < 2 || !here.some((one) => one.kind === 'itself' && isInTitle(one)))) return [];
    if (found.size > 0 && (here.length === words.length / 2 || here.every(({ kind }) => kind === 'theme'))) return [];
    const score = here.reduce((sum, one) => {
      return sum + weights[one.kind] * (isInTitle(one) ? inTitle : 1) * one.rarity;
    }, 0);
    return [
      { event, score: score * meritOf(event), why: here, terms: [...new Set(here.flatMap(({ terms }) => terms))] },
    ];
  });
  const ranked = near.toSorted((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) / 2;
  return ranked.filter(({ score }) => score >= least).slice(0, most);
}

/**
 * Whether the nearest stands before the events that have all of the words: where a time is asked for, and none of those that have them
 * can be the answer but this one can.
 */
export function isNearestFirst(
  q: string,
  index: TimelineIndex,
  found: readonly TimelineEvent[],
  [nearest]: readonly Near[],
): boolean {
  if (nearest === undefined || !isWhenQuestion(q)) return false;
  const meritOf = answering(q, index);
  return meritOf(nearest.event) === 1 && found.every((event) => meritOf(event) < 1);
}

function placesOf(word: string, index: TimelineIndex, itself: boolean): Places {
  const places = new Map<string, Place>();
  const add = (id: string, kind: Standing['kind'], there: string, terms: readonly string[]) => {
    if (!places.has(id)) places.set(id, { asked: word, kind, there, terms });
  };
  const found = itself ? index.search(word) : null;
  for (const id of found?.ids ?? []) add(id, 'itself', word, found?.terms ?? []);
  const kin = akinTo(word);
  for (const theme of index.timeline.themes) {
    if (!isKnownBy(theme, word, kin)) continue;
    for (const { id } of index.eventsOf('theme', theme.id)) add(id, 'theme', theme.name, []);
  }
  for (const other of kin) {
    for (const [id, terms] of index.formsOf(other)) add(id, 'akin', terms[0] ?? other, terms);
  }
  return places;
}

/** By one of its cues that is this word alone, or by a word of its name that is akin to it. */
function isKnownBy({ name, cues }: Theme, word: string, kin: readonly string[]): boolean {
  const stem = wordStem(word);
  const akin = new Set(kin.map(wordStem));
  return (
    cues
      .map(tellingWords)
      .some(([first, ...more]) => first !== undefined && more.length === 0 && wordStem(first) === stem) ||
    tellingWords(name).some((each) => akin.has(wordStem(each)))
  );
}
