/**
 * A step of a scene and the timed events of it around → its time.
 *
 * That something is told behind a timed event puts it no earlier only where a story goes on from that event ("At 3pm she left
 * the house. She walked …") or where it can only have come afterwards ("was pronounced dead"): "Police found him at 3pm. He
 * climbed in by a hole" looks back. And it puts it no later than the next only where it does not take its time ("They brought
 * 22 people down by ladder").
 */
import type { Moment } from '../../../model/calendar.ts';
import type { When } from '../../../model/time.ts';
import type { EventCandidate } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import type { SceneEvent } from './scene-lines.ts';
import { comesAfterwards, isOfMany, leadsOn } from './scene-words.ts';

/** Between two timed events of one run. */
const longestRun = 12 * 3_600_000;
/** What is told to the hour at least bounds others. */
const exact = 3_600_000;
const nightFrom = 21;
/** Of what was so "until shortly after half past six" it is not known when it began. */
const edge = /\b(?:until|till|by|before|since|from)\b(?: \p{L}+){0,3} ?\S*$/iu;
const mostPassages = 2;
const dayNames = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The next timed event comes later, and soon. */
export function goesOn(from: SceneEvent, to: SceneEvent): boolean {
  const [a, b] = [endsOf(from), endsOf(to)];
  return b.earliest >= a.earliest && b.latest > a.latest && b.earliest - a.earliest <= longestRun;
}

/** `step` is null for anything that is only known to be of the scene. */
export function timeInScene(
  step: SceneEvent | null,
  from: SceneEvent,
  to: SceneEvent | null,
  setting: Setting,
): When | null {
  const scene = timeOfScene(from.candidate, setting);
  const day = (from.candidate.when.earliest ?? '').slice(0, 10);
  if (scene === null) return null;
  const isStep = step?.kind === 'step';
  const after = isStep && isExact(from) && (leadsOn(from.words) || comesAfterwards(step.words));
  const next = isStep && to !== null && bounds(to, step) ? to.candidate : null;
  const isDay = !after && next === null && scene.precision === 'day';
  return {
    earliest: after ? from.candidate.when.earliest : scene.earliest,
    latest: next?.when.latest ?? scene.latest,
    precision: isDay ? 'day' : 'range',
    basis: after || next !== null ? 'bounded' : 'anchored',
    phrase: null,
    because: reasonOf(from.candidate, next, after, dayNames.format(new Date(`${day}T00:00:00Z`))),
    ...(isDay ? { edtf: day } : {}),
  };
}

function bounds(to: SceneEvent, step: SceneEvent): boolean {
  return isExact(to) && to.at - step.at <= mostPassages && !isOfMany(step.words);
}

function endsOf({ candidate: { when } }: SceneEvent): { readonly earliest: number; readonly latest: number } {
  return { earliest: Date.parse(when.earliest ?? ''), latest: Date.parse(when.latest ?? '') };
}

function isExact(event: SceneEvent): boolean {
  const { earliest, latest } = endsOf(event);
  const phrase = event.candidate.when.phrase ?? '';
  const before = event.words.slice(0, Math.max(0, event.words.indexOf(phrase))).slice(-40);
  return latest - earliest <= exact && !edge.test(`${before}${phrase.slice(0, 8)}`);
}

/** The day of the event; where it is late, with the night behind it. */
function timeOfScene({ when }: EventCandidate, setting: Setting): Moment | null {
  const [earliest, latest] = [when.earliest ?? '', when.latest ?? ''];
  const day = setting.dayAt(earliest);
  const isNight = Number(earliest.slice(11, 13)) >= nightFrom || earliest.slice(0, 10) !== latest.slice(0, 10);
  if (!isNight || day === null) return day;
  const morning = setting.dayAt(dayAfter(earliest))?.earliest ?? null;
  if (morning === null) return null;
  return { ...day, latest: `${morning.slice(0, 11)}05:59:59${morning.slice(19)}`, precision: 'range' };
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString();
}

function reasonOf(from: EventCandidate, to: EventCandidate | null, after: boolean, day: string): string {
  const [first, last] = [`“${from.when.phrase ?? ''}”`, `“${to?.when.phrase ?? ''}”`];
  if (to === null) return `It is told in one run of events ${after ? 'after' : 'with'} ${first}, on ${day}.`;
  return after
    ? `It is told in one run of events between ${first} and ${last}, on ${day}.`
    : `It is told in one run of events with ${first}, on ${day}, and before ${last}.`;
}
