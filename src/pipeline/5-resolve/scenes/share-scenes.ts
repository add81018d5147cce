/**
 * Events told in a scene → those without a time get the day of the timed ones beside them, and as much of the clock as the
 * telling allows.
 *
 *   At 3.16pm a boy rang 999.                  3.16pm on 1 July
 *   He ran to the water.                       unknown  →  between 3.16pm and 4.40pm, bounded
 *   Divers found her at 4.40pm.                4.40pm
 *   She was pronounced dead at the scene.      unknown  →  4.40pm or later on that day, bounded
 *   A doctor drove to the lake.                unknown  →  1 July, anchored
 *
 * Only steps of a scene, and near. A step of another's account than the timed events around it gets their day at most.
 */
import type { When } from '../../../model/time.ts';
import type { Setting } from '../setting.ts';
import { contradicted, type Shared } from '../when/share-days.ts';
import { isOfHeading, isWithinHeading } from './heading-time.ts';
import { documentScenes, linesOf } from './scene-lines.ts';
import { type Run, runsIn } from './scene-runs.ts';
import { dayOfScene, timeInScene } from './time-in-scene.ts';

/** Candidates keep their order. What the order contradicts keeps its own time. */
export function shareScenes({ candidates, order }: Shared, setting: Setting): Shared {
  const scenes = documentScenes(candidates, setting);
  const whens = new Map([
    ...scenes.flatMap((scene) => runsIn(scene).flatMap((run) => daysOf(run, setting))),
    ...scenes.flatMap((scene) => linesOf(scene).flatMap(runsIn)).flatMap((run) => timesOf(run, setting)),
  ]);
  for (const one of candidates) {
    const when = isOfHeading(one, setting) ? whens.get(one.id) : undefined;
    if (when !== undefined && !isWithinHeading(when, one)) whens.delete(one.id);
  }
  for (const id of contradicted(whens, candidates, order)) whens.delete(id);
  return { candidates: candidates.map((one) => ({ ...one, when: whens.get(one.id) ?? one.when })), order };
}

function timesOf(run: Run, setting: Setting): [string, When][] {
  return run.steps.flatMap((step): [string, When][] => {
    const when = timeInScene(step, run, setting);
    return when === null ? [] : [[step.event.candidate.id, when]];
  });
}

/** Told by whomever, between two timed events: of the day of both. */
function daysOf({ from, steps, to }: Run, setting: Setting): [string, When][] {
  if (to === null || steps.some(({ event }) => event.part !== from.part)) return [];
  const when = dayOfScene(from, setting);
  return when === null ? [] : steps.map(({ event }) => [event.candidate.id, when]);
}
