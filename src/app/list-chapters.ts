/**
 * The events that are shown, in order → chapters, each a run of neighbours of one phase, with the gap before it.
 *
 *     events   a1 a2 | b1 b2 b3 | a3          (the letter is the phase)
 *     chapters A       B          A continued
 *
 * In the order of telling, the runs are those told at the same time by the same people.
 */
import type { TimelineEvent } from '../model/event.ts';
import { gapWords } from './gap-words.ts';
import { spanWords } from './time-words.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { toldByWords, toldKey, toldTimeKey, toldWhenWords } from './told-words.ts';
import type { ViewState } from './view-state.ts';
import { words } from './words/words.ts';

export interface Chapter {
  /** Unique among the chapters: the id of its first event. */
  readonly key: string;
  readonly name: string;
  /** `22 March 2017`; empty where it has no time of its own. */
  readonly span: string;
  readonly description: string;
  readonly events: readonly TimelineEvent[];
  /** How many events the chapter has without any filter; null where that would say nothing (part of a chapter). */
  readonly total: number | null;
  /** What stands between this chapter and the one before it: "Fifteen months without a dated event in the documents". */
  readonly gap: string | null;
}

/** Keeps the order it is given; no events give no chapters. */
export function chaptersOf(
  events: readonly TimelineEvent[],
  clock: ViewState['clock'],
  index: TimelineIndex,
): readonly Chapter[] {
  const keyOf = clock === 'told' ? toldKey : (event: TimelineEvent) => event.phase;
  const runs = runsOf(events, keyOf);
  if (clock === 'told') return runs.map((run, at) => toldChapter(run, runs[at - 1], runs[at + 1], index));
  const parts = new Map<string, number>();
  const next = (run: Run) => {
    const part = parts.get(run[0].phase) ?? 0;
    parts.set(run[0].phase, part + 1);
    return part;
  };
  const numbered = runs.map((run) => ({ run, part: next(run) }));
  return numbered.map(({ run, part }, at) =>
    phaseChapter(run, { part, parts: parts.get(run[0].phase) ?? 1, previous: runs[at - 1] }, index),
  );
}

type Run = readonly [TimelineEvent, ...TimelineEvent[]];

function runsOf(events: readonly TimelineEvent[], keyOf: (event: TimelineEvent) => string): readonly Run[] {
  const runs: [TimelineEvent, ...TimelineEvent[]][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(event)) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

/** Where a run stands: which part of its phase, of how many, and after which run. */
interface Setting {
  readonly part: number;
  readonly parts: number;
  readonly previous: Run | undefined;
}

function phaseChapter(run: Run, { part, parts, previous }: Setting, index: TimelineIndex): Chapter {
  const [first] = run;
  const phase = index.phases.get(first.phase);
  const name = phase?.name ?? first.phase;
  const opening = part === 0;
  return {
    key: first.id,
    name: opening ? name : words.chronology.continued(name),
    span: phase && opening ? spanWords(phase.from, phase.to, index.dates) : '',
    description: opening ? (phase?.description ?? '') : '',
    events: run,
    total: parts === 1 ? index.eventsOf('phase', first.phase).length : null,
    gap: previous ? (gapWords(previous[0].phase, first.phase, index)?.full ?? null) : null,
  };
}

/** `before` and `after` are the runs beside it. */
function toldChapter(run: Run, before: Run | undefined, after: Run | undefined, index: TimelineIndex): Chapter {
  const [first] = run;
  const isBeside = (other: Run | undefined) => other !== undefined && toldTimeKey(other[0]) === toldTimeKey(first);
  return {
    key: first.id,
    name: toldByWords(first, index) ?? words.told.notBy,
    span: toldWhenWords(first, index.dates),
    description: isBeside(after) && !isBeside(before) ? words.told.oneOfSeveral : '',
    events: run,
    total: null,
    gap: null,
  };
}
