/**
 * Events → those of each document in the order in which it tells them, each with how it stands in a scene; and the lines in
 * which it tells them, its own and that of each person whose account it gives.
 *
 *   "At 3.16pm a boy rang 999." "Two walkers went in." "Mr Orr said he saw it." → one line of two events, one of one
 *
 * A heading, or the time above an entry of a live report, ends the document's own line.
 */
import type { Standing } from '../../../model/event.ts';
import type { EventCandidate, MergedPassage, PassageMentions } from '../../artifacts.ts';
import { stampAlone } from '../../passage-stamp.ts';
import { byDocument } from '../by-document.ts';
import type { Setting } from '../setting.ts';
import { hasVerb } from '../titles/clauses.ts';
import { hasOwnTime } from '../when/share-days.ts';
import { isOfHeading } from './heading-time.ts';
import { isDoneThen, isOfCourt, isPassingState, isStep, looksBack, setsFrame } from './scene-words.ts';

export interface SceneEvent {
  readonly candidate: EventCandidate;
  readonly words: string;
  /** The place of its passage among the document's, without those that only part others. */
  readonly at: number;
  /** How many events of the document stand before it. */
  readonly count: number;
  /** How many headings and times of entries stand before it. */
  readonly part: number;
  /** Whose account it is; empty for the document's own words. */
  readonly teller: string;
  /**
   * `timed`: by its own words, within a day or a night; `step`: without a time, and a step of a scene; `state`: how things were in it; `aside`: neither;
   * `back`: it looks back, and what is told next may be of that time; `elsewhere`: it is of another time or of none known.
   */
  readonly kind: 'timed' | 'step' | 'state' | 'aside' | 'back' | 'elsewhere';
}
export type SceneLine = readonly SceneEvent[];

const longest = 24 * 3_600_000;
const theseWeeks = 14 * longest;
/** What is examined or put by officials is no step of what happened. */
const plain: ReadonlySet<Standing> = new Set(['report', 'account', 'finding', 'submission', 'statement']);

/** One for each document. Linear in the events but for a sort. */
export function documentScenes(candidates: readonly EventCandidate[], setting: Setting): readonly SceneLine[] {
  const byPassage = new Map<string, EventCandidate[]>();
  for (const candidate of candidates) {
    const { passage } = candidate.sources[0];
    const list = byPassage.get(passage) ?? [];
    list.push(candidate);
    byPassage.set(passage, list);
  }
  return [...byDocument([...setting.mentions.values()]).values()].map((passages) =>
    inOrder(passages, byPassage, setting),
  );
}

/** Of each teller, the document's own parted by its headings. */
export function linesOf(scene: SceneLine): readonly SceneLine[] {
  const lines = new Map<string, SceneEvent[]>();
  for (const event of scene) {
    const key = event.teller === '' ? `part ${event.part}` : event.teller;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [event]);
    else line.push(event);
  }
  return [...lines.values()];
}

function inOrder(
  passages: readonly PassageMentions[],
  byPassage: ReadonlyMap<string, readonly EventCandidate[]>,
  setting: Setting,
): SceneLine {
  let part = 0;
  let [at, count] = [0, 0];
  return passages.flatMap(({ passage }) => {
    const own = byPassage.get(passage.id) ?? [];
    if (own.length === 0 && isDivider(passage)) part += 1;
    else at += 1;
    const place = at;
    return own
      .toSorted((a, b) => a.sources[0].start - b.sources[0].start)
      .map((candidate): SceneEvent => {
        const [{ start, end }] = candidate.sources;
        const words = passage.text.slice(start, end);
        const teller = (candidate.told?.by ?? []).join(' ');
        count += 1;
        return { candidate, words, at: place, count, part, teller, kind: kindOf(candidate, words, setting) };
      });
  });
}

function isDivider({ text, isAside }: MergedPassage): boolean {
  if (isAside === true || stampAlone(text) !== null) return true;
  return text.length < 80 && !/[.!?…:;,]["”’']?\s*$/u.test(text) && !hasVerb(text);
}

function kindOf(candidate: EventCandidate, words: string, setting: Setting): SceneEvent['kind'] {
  const { when, standing } = candidate;
  const ownTime = hasOwnTime(candidate, setting);
  if (isDoneBy(candidate)) return 'aside';
  if (looksBack(words)) return 'back';
  if (when.basis !== 'unknown' && !isOnlyTold(candidate) && !isOfHeading(candidate, setting))
    return ownTime && isShort(candidate) && !isOfCourt(words) && isDoneThen(words) && !isOfSitting(candidate, setting)
      ? 'timed'
      : 'elsewhere';
  if ((ownTime && !isSoonAfter(candidate, setting)) || setsFrame(words)) return 'elsewhere';
  if (!plain.has(standing)) return 'aside';
  return isStep(words) ? 'step' : isPassingState(words) ? 'state' : 'aside';
}

/** Nothing is known but that it was told: it happened before. */
function isOnlyTold({ when, told }: EventCandidate): boolean {
  return when.basis === 'bounded' && when.earliest === null && when.phrase === null && told !== null;
}

/** In a report of a hearing, on a day of these weeks: the hearing's own, or taken for it. */
function isOfSitting({ when, sources: [{ passage }] }: EventCandidate, setting: Setting): boolean {
  const published = setting.publishedOf(passage);
  if (published === null || !setting.hearingDays.isReported(passage)) return false;
  return Math.abs(Date.parse(published) - Date.parse(when.earliest ?? '')) <= theseWeeks;
}

/** "The train struck it eleven seconds later": a time that could not be read, but is of the same scene. */
function isSoonAfter({ sources: [main] }: EventCandidate, setting: Setting): boolean {
  const own = setting.within(main);
  if (own === null || own.times.length > 0) return false;
  return own.unresolved.every(({ start, end }) => soon.test(own.passage.text.slice(start, end)));
}
const soon = /\b(?:seconds?|moments?|minutes?)\b/iu;

/** "By three o'clock the roof had fallen in": how far things had come. */
function isDoneBy({ when: { earliest, latest, phrase } }: EventCandidate): boolean {
  const isOfClock = latest !== null && latest.slice(11, 19) !== '23:59:59';
  return earliest === null && isOfClock && /^by\b/iu.test(phrase ?? '');
}

/** Words of its own give it a time within a day or a night; not one until which it lasted. */
function isShort({ when: { earliest, latest, phrase, basis } }: EventCandidate): boolean {
  if (earliest === null || latest === null || phrase === null || basis === 'bounded' || basis === 'edited')
    return false;
  return Date.parse(latest) - Date.parse(earliest) < longest;
}
