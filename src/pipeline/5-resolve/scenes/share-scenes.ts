/**
 * Events told in a scene → those without a time get the day of the timed ones beside them, and as much of the clock as the
 * telling allows.
 *
 *   At 3.16pm a boy rang 999.                  3.16pm on 1 July
 *   Two walkers went into the water.           unknown  →  between 3.16pm and 7.40pm, bounded
 *   Divers found him at 7.40 that evening.     7.40pm
 *   He was pronounced dead at the scene.       unknown  →  7.40pm or later on that day, bounded
 *   A doctor drove to the lake.                unknown  →  1 July, anchored
 *
 * Only steps of a scene, and near. A step of another's account than the timed events around it gets their day at most.
 */
import type { When } from '../../../model/time.ts';
import type { Setting } from '../setting.ts';
import { contradicted, type Shared } from '../share-days.ts';
import { documentScenes, linesOf, type SceneEvent, type SceneLine } from './scene-lines.ts';
import { goesOn, timeInScene } from './time-in-scene.ts';

/** How many events and passages may stand between a step and what stands before it. */
const mostEvents = 4;
const mostPassages = 2;
/** An account goes on from one passage to the next. */
const mostOfAccount = 1;

/** Candidates keep their order. What the order contradicts keeps its own time. */
export function shareScenes({ candidates, order }: Shared, setting: Setting): Shared {
  const scenes = documentScenes(candidates, setting);
  const whens = new Map([
    ...scenes.flatMap((scene) => runsIn(scene).flatMap((run) => dayOf(run, setting))),
    ...scenes.flatMap((scene) => linesOf(scene).flatMap(runsIn)).flatMap((run) => timesOf(run, setting)),
  ]);
  for (const id of contradicted(whens, candidates, order)) whens.delete(id);
  return { candidates: candidates.map((one) => ({ ...one, when: whens.get(one.id) ?? one.when })), order };
}

/** A timed event, the steps told after it, and the timed one that comes after them, if any. */
interface Run {
  readonly from: SceneEvent;
  readonly steps: readonly SceneEvent[];
  readonly to: SceneEvent | null;
}

function timesOf({ from, steps, to }: Run, setting: Setting): [string, When][] {
  return steps.flatMap((step): [string, When][] => {
    const when = timeInScene(step, from, to, setting);
    return when === null ? [] : [[step.candidate.id, when]];
  });
}

/** Told by whomever, between two timed events: of the day of both. */
function dayOf({ from, steps, to }: Run, setting: Setting): [string, When][] {
  if (to === null || steps.some(({ part }) => part !== from.part)) return [];
  const when = timeInScene(null, from, null, setting);
  return when === null ? [] : steps.map(({ candidate }) => [candidate.id, when]);
}

function runsIn(line: SceneLine): readonly Run[] {
  const runs: Run[] = [];
  let from: SceneEvent | null = null;
  let [steps, events, isBack]: [SceneEvent[], number, boolean] = [[], 0, false];
  const close = (to: SceneEvent | null): void => {
    if (from !== null && steps.length > 0) runs.push({ from, steps, to: to !== null && goesOn(from, to) ? to : null });
    [from, steps, events, isBack] = [null, [], 0, false];
  };
  for (const event of line) {
    if (event.kind === 'timed' || event.kind === 'elsewhere') close(event.kind === 'timed' ? event : null);
    if (event.kind === 'timed') from = event;
    if (event.kind === 'back') isBack = true;
    const last = steps.at(-1) ?? from;
    if ((event.kind !== 'step' && event.kind !== 'state') || last === null || isBack) continue;
    events += 1;
    if (events <= mostEvents && event.at - last.at <= (event.teller === '' ? mostPassages : mostOfAccount))
      steps.push(event);
  }
  close(null);
  return runs;
}
