/**
 * A step of a scene and the timed events of its run → its time.
 *
 * That something is told behind a timed event puts it no earlier only where a story goes on from that event ("At 3pm she left
 * the house. She walked …") or where it can only have come afterwards ("was pronounced dead"): "Police found him at 3pm. He
 * climbed in by a hole" looks back. And it puts it no later than the next only where it does not take its time ("They brought
 * 22 people down by ladder"). What others do meanwhile is told after what it may overlap: it is bounded by the times beyond.
 */
import type { Moment } from '../../../model/calendar.ts';
import type { When } from '../../../model/time.ts';
import type { EventCandidate } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import type { SceneEvent } from './scene-lines.ts';
import type { Run, Step } from './scene-runs.ts';
import { comesAfterwards, isAccident, isOfMany, leadsOn } from './scene-words.ts';

/** What is told to the hour at least bounds others. */
const exact = 3_600_000;
/** So long two threads of one scene do not overlap. */
const longestOverlap = 3_600_000;
const nightFrom = 21;
/** Of what was so "until shortly after half past six" it is not known when it began. */
const edge =
  /\b(?:until|till|by|before|since|from)(?: (?:shortly|just|soon|about|around|nearly|almost|well|some time|after|the))* ?\S*$/iu;
const mostPassages = 3;
const dayNames = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Of anything that is only known to be of the scene. */
export function dayOfScene({ candidate }: SceneEvent, setting: Setting): When | null {
  const scene = timeOfScene(candidate, setting);
  if (scene === null) return null;
  const because = `It is told in one run of events with ${phraseOf(candidate)}, on ${dayOf(candidate)}.`;
  const edtf = scene.precision === 'day' ? { edtf: (candidate.when.earliest ?? '').slice(0, 10) } : {};
  return { ...scene, basis: 'anchored', phrase: null, because, ...edtf };
}

export function timeInScene(step: Step, run: Run, setting: Setting): When | null {
  const { candidate } = run.from;
  const scene = dayOfScene(run.from, setting);
  const low = step.event.kind === 'step' ? exactly(startOf(step, run)) : null;
  const high = step.event.kind === 'step' ? exactly(endOf(step, run)) : null;
  if (scene === null || (low === null && high === null)) return scene;
  const ends =
    low === null
      ? `with ${phraseOf(candidate)} and before ${phraseOf(high)}`
      : high === null
        ? `after ${phraseOf(low)}`
        : `between ${phraseOf(low)} and ${phraseOf(high)}`;
  return {
    earliest: low?.when.earliest ?? scene.earliest,
    latest: high?.when.latest ?? scene.latest,
    precision: 'range',
    basis: 'bounded',
    phrase: null,
    because: `It is told in one run of events ${ends}, on ${dayOf(candidate)}.`,
  };
}

/** What it came after. */
function startOf({ event, followsFrom }: Step, { earlier, from }: Run): SceneEvent | null {
  if (comesAfterwards(event.words) && (followsFrom || isAccident(from.words))) return from;
  if (!leadsOn(from.words)) return null;
  return followsFrom ? from : earlier;
}

/** What it came before. */
function endOf({ event, leadsTo }: Step, { from, to, later }: Run): SceneEvent | null {
  if (to === null || isOfMany(event.words)) return null;
  const isLong = instantOf(to) - instantOf(from) >= longestOverlap;
  const next = leadsTo || isLong ? to : later;
  return next !== null && next.at - event.at <= mostPassages ? next : null;
}

function instantOf({ candidate: { when } }: SceneEvent): number {
  return Date.parse(when.earliest ?? '');
}

function exactly(event: SceneEvent | null): EventCandidate | null {
  if (event === null) return null;
  const { earliest, latest, phrase } = event.candidate.when;
  const words = phrase ?? '';
  const before = event.words.slice(0, Math.max(0, event.words.indexOf(words))).slice(-40);
  const isExact = Date.parse(latest ?? '') - Date.parse(earliest ?? '') <= exact;
  return isExact && !edge.test(`${before}${words.slice(0, 8)}`) ? event.candidate : null;
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

function dayOf({ when }: EventCandidate): string {
  return dayNames.format(new Date(`${(when.earliest ?? '').slice(0, 10)}T00:00:00Z`));
}

function phraseOf(candidate: EventCandidate | null): string {
  return `“${candidate?.when.phrase ?? ''}”`;
}
