/**
 * A selection by words → what answers them beside the events that have them all, and what of it stands before those.
 *
 * One event that happens to have all of the words is no better answer than the events of what the words name: "MI5 knowledge of
 * Khalid Masood" is answered by those of both. Where it has them all in its title it is.
 */
import { useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { type Selection, selectEvents } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import type { ViewState } from '../view-state.ts';
import { askedWords, wordsOf } from './asked-words.ts';
import { findHits, type Hits } from './find-hits.ts';
import { allEvents } from './found-events.tsx';
import { plainly } from './named-in.ts';
import { isNearestFirst, type Near } from './nearest.ts';
import { few, useNearest } from './use-nearest.ts';

export interface Answers {
  readonly hits: Hits;
  /** What the words name, as choices of filters. */
  readonly choices: readonly ViewState[];
  /** The events of the first choice, where they stand before those that have all of the words and are not among these; else none. */
  readonly named: readonly TimelineEvent[];
  /** Of those that are named only what has more than the name, and only where they stand first. */
  readonly near: readonly Near[];
  readonly nearFirst: boolean;
}

export function useAnswers(selection: Selection): Answers {
  const index = useTimeline();
  const { view } = useView();
  const { events } = selection;
  const hits = useMemo(() => findHits(view.q, index, view), [index, view]);
  const all = useNearest(selection);
  return useMemo(() => {
    const isAnswered = !isNearestFirst(view.q, index, events, all);
    const alone = isAnswered && events.length > 0 ? null : aloneOf(hits, index);
    const choices = alone === null ? hits.together : [alone];
    const theirs = isBelowNamed(selection, view.q, index) ? eventsOf(choices[0], index) : [];
    const named = theirs.every((event) => events.includes(event)) ? [] : theirs;
    const nearFirst = !isAnswered || alone !== null;
    // What has but the name says no more than the list of what is named.
    const saysMore = ({ why }: Near) => nearFirst && why.length > 1;
    const near = all.filter((one) => saysMore(one) || !named.includes(one.event));
    return { hits, choices, named, near, nearFirst };
  }, [selection, events, hits, all, index, view.q]);
}

/** Of one name alone the nearest say more: its events stand below them, where there is room for them all. */
function aloneOf({ alone }: Hits, index: TimelineIndex): ViewState | null {
  return alone !== null && eventsOf(alone, index).length <= allEvents ? alone : null;
}

function eventsOf(choice: ViewState | undefined, index: TimelineIndex): readonly TimelineEvent[] {
  return choice === undefined ? [] : selectEvents(index, choice).events;
}

/** Where another filter leaves out what the words find, that is what is to be loosened. */
function isBelowNamed({ events }: Selection, q: string, index: TimelineIndex): boolean {
  if (events.length === 0) return (index.search(q)?.ids.size ?? 0) === 0;
  const asked = askedWords(index.byName(q));
  return events.length <= few && !events.some(({ title }) => hasAll(wordsOf(index.byName(title)), asked));
}

function hasAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((one) => words.some((word) => plainly(one, word)));
}
