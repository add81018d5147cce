/**
 * A line of a document's events → its runs: a timed event, the steps told after it, and the timed events around.
 *
 *   9.08, 9.10 "He rang.", "He ran out.", "Two men came over.", 9.15, 9.20
 *     → from 9.10: “He ran out” goes on from it, “Two men” have a thread of their own; to 9.15, with 9.08 and 9.20 around
 *
 * A run ends with what is of another time; behind a look back nothing is a step of it.
 */
import type { SceneEvent, SceneLine } from './scene-lines.ts';
import { areOfTwo, isContinued, isOfOne, isOwnDoing, isSomebody } from './scene-words.ts';

export interface Run {
  /** The timed event before `from`, if the run goes on from it. */
  readonly earlier: SceneEvent | null;
  readonly from: SceneEvent;
  readonly steps: readonly Step[];
  readonly to: SceneEvent | null;
  /** The timed event after `to`. */
  readonly later: SceneEvent | null;
}
export interface Step {
  readonly event: SceneEvent;
  /** Of the doings of whom the timed event before it tells, and after it. */
  readonly followsFrom: boolean;
  readonly leadsTo: boolean;
}

/** How many events and passages may stand between a step and what stands before it. */
const mostEvents = 4;
const mostPassages = 2;
/** An account goes on from one passage to the next. */
const mostOfAccount = 1;
/** Between two timed events of one run. */
const longestRun = 12 * 3_600_000;

/** What has been read of the run that goes on. */
interface Open {
  readonly earlier: SceneEvent | null;
  readonly from: SceneEvent | null;
  readonly steps: SceneEvent[];
  isBack: boolean;
}

/** Linear in the events. */
export function runsIn(line: SceneLine): readonly Run[] {
  const runs: Run[] = [];
  let open: Open = { earlier: null, from: null, steps: [], isBack: false };
  const close = ({ earlier, from, steps, isBack }: Open, next: SceneEvent | null): void => {
    const to = from !== null && next !== null && goesOn(from, next) ? next : null;
    if (from !== null) runs.push({ earlier, from, steps: threads(from, steps, to, isBack), to, later: null });
    open = { earlier: to === null ? null : from, from: next, steps: [], isBack: false };
  };
  for (const event of line) {
    const { kind } = event;
    if (kind === 'timed' || kind === 'elsewhere') close(open, kind === 'timed' ? event : null);
    if (kind === 'back') open.isBack = true;
    if ((kind === 'step' || kind === 'state') && !open.isBack && isNear(event, open.steps.at(-1) ?? open.from))
      open.steps.push(event);
  }
  close(open, null);
  return runs
    .map((run, at) => ({ ...run, later: runs[at + 1]?.from === run.to ? (runs[at + 1]?.to ?? null) : null }))
    .filter((run) => run.steps.length > 0);
}

function isNear(event: SceneEvent, last: SceneEvent | null): boolean {
  if (last === null || event.at - last.at > (event.teller === '' ? mostPassages : mostOfAccount)) return false;
  return event.count - last.count <= mostEvents;
}

/** The next timed event comes later, and soon. */
function goesOn({ candidate: { when: a } }: SceneEvent, { candidate: { when: b } }: SceneEvent): boolean {
  const between = Date.parse(b.earliest ?? '') - Date.parse(a.earliest ?? '');
  return between >= 0 && between <= longestRun && Date.parse(b.latest ?? '') > Date.parse(a.latest ?? '');
}

/** Behind a look back, what comes next goes on from that. */
function threads(
  from: SceneEvent,
  steps: readonly SceneEvent[],
  to: SceneEvent | null,
  isBack: boolean,
): readonly Step[] {
  let follows = true;
  return steps.map((event, at): Step => {
    // How things were parts no thread.
    if (event.kind === 'step' && !isContinued(event.words)) follows = sharePerson(from, event);
    if (isOwnDoing(event.words)) follows = true;
    const isLast = at === steps.length - 1;
    const leadsTo = to !== null && (sharePerson(event, to) || (isLast && !isBack && goesOnFrom(event, to)));
    return { event, followsFrom: follows, leadsTo };
  });
}

/** "They found her" goes on from "Firemen went in"; "He rang" not from "The mast fell". */
function goesOnFrom(event: SceneEvent, to: SceneEvent): boolean {
  if (!isContinued(to.words) || areOfTwo(event.words, to.words)) return false;
  return !isOfOne(to.words) || isContinued(event.words) || event.candidate.people.length > 0 || isSomebody(event.words);
}

/** Somebody of whom both tell; who only tells them is none. */
function sharePerson(one: SceneEvent, other: SceneEvent): boolean {
  const tellers = [one, other].flatMap(({ candidate }) => candidate.told?.by ?? []);
  const ids = new Set(one.candidate.people.map(({ id }) => id));
  return other.candidate.people.some(({ id }) => ids.has(id) && !tellers.includes(id));
}
