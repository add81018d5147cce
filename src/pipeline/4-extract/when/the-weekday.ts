/**
 * "The Sunday" of an account of the past → which one: of the days that are being told, never of the publication's.
 *
 *   "On the Sunday the driver had rung." after Tuesday 9 March 2021 → 7 March, for what had been done had gone before
 *   "The funeral was held on the Friday." after the same           → 12 March, for an account goes on
 *   "He said he rang on the Monday", of what happened on the Tuesday → 8 March, the nearer; "on the Friday": of either
 */
import type { TimeExpression } from '../../artifacts.ts';
import { longAgo } from './from-story.ts';
import { addDays, dayNumber, daysBetween, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { dayOfWeekday, weekdayBefore } from './named-day.ts';
import { mainDay } from './resolve-clock.ts';
import type { Around } from './time-in-sentence.ts';
import type { TimeSetting } from './time-setting.ts';
import { isBeyondOutcome } from './told-ahead.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

const named =
  /^(?:the )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:early |late )?(?:morning|afternoon|evening|night))?$/iu;

/** "on the Tuesday", "the Friday afternoon", of a week that has been told; "on Tuesday" is the publication's. */
export function isTheWeekday(text: string, one: TimeExpression, told: ToldSoFar): boolean {
  const { text: words, start, reference } = one;
  const known = reference.kind === 'text' && told.days.get(reference.start) !== undefined;
  if ((reference.kind !== 'publication' && !known) || !named.test(words)) return false;
  return /^the /iu.test(words) || /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start));
}

type Direction = 'before' | 'onOrBefore' | 'onOrAfter' | 'nearest' | 'either';

export function fromWeekday(
  one: TimeExpression,
  told: ToldSoFar,
  setting: TimeSetting,
  sentence: Around,
): ResolvedTime | null {
  const name = named.exec(one.text)?.[1] ?? '';
  const anchor = anchorOf(told, setting);
  if (anchor === null || isFarFromChapter(anchor, one, sentence, setting)) return null;
  const [first, last] = withinStory(
    towards(name, anchor.day, directionOf(one, sentence, anchor)),
    name,
    told,
    sentence,
  );
  const part = /^\d{4}-\d\d-\d\d(T.+)$/u.exec(one.value)?.[1] ?? '';
  const from = momentOfValue(`${first}${part}`, setting.zone);
  const to = momentOfValue(`${last}${part}`, setting.zone);
  if (from === null || to === null) return null;
  const late = setting.published !== null && last > setting.published.slice(0, 10);
  if (late && !sentence.tense.ahead) return null;
  const article = one.reference.kind === 'publication' && !isTheWeekday(sentence.text, one, told) ? '' : 'the ';
  const words = `“${article}${one.text.replace(/^the /iu, '')}”`;
  if (first === last) {
    const because = `${words} is read from ${dayWords(anchor.day)}, ${anchor.as}.`;
    return { moment: from, basis: anchor.here ? (told.last?.basis ?? 'resolved') : 'resolved', because };
  }
  const because = `${words} may be the one before ${dayWords(anchor.day)} or the one after it.`;
  return { moment: { ...to, earliest: from.earliest, precision: 'range' }, basis: 'resolved', because };
}

interface DayAnchor {
  readonly day: string;
  readonly as: string;
  /** Told in the same passage. */
  readonly here: boolean;
  /** It is the day that all is about, and what is told may lie on either side of it. */
  readonly main: boolean;
}

/** Days told nearer than this to the main day are of its account. */
const oneAccount = 14;
/** So many passages without a time may stand between, where the documents are about another day. */
const longestSilence = 3;

/** The last day told; else what the document is about. Of two that lie far from each other, after a silence, neither. */
function anchorOf({ last, before }: ToldSoFar, setting: TimeSetting): DayAnchor | null {
  const toldLast = 'the last day told before it';
  const main = mainDay(setting);
  const isMain = (day: string): boolean => main?.basis === 'anchored' && main.day === day;
  if (last !== null && !isOfHearing(last.day, main?.day, setting))
    return { day: last.day, as: toldLast, here: true, main: isMain(last.day) };
  const day = before.day ?? null;
  if (main === null) return day === null ? null : { day, as: toldLast, here: false, main: false };
  if (day === null || isOfHearing(day, main.day, setting))
    return { day: main.day, as: main.name, here: false, main: true };
  if (Math.abs(daysBetween(day, main.day)) > oneAccount && before.age > longestSilence) return null;
  // After a day of the hearing, evidence goes back to what all is about.
  return { day, as: toldLast, here: false, main: isMain(day) || (before.sat !== undefined && main.day === day) };
}

/** "since the Sunday", told on a day far from that of the heading above: of either week. */
function isFarFromChapter(
  { day }: DayAnchor,
  { start }: TimeExpression,
  { text }: Around,
  setting: TimeSetting,
): boolean {
  const chapter = setting.under?.value ?? mainDay(setting)?.day;
  if (chapter?.length !== 10 || !/\bsince the $/iu.test(text.slice(Math.max(0, start - 12), start))) return false;
  return Math.abs(daysBetween(day, chapter)) > oneAccount;
}

/** A day of these weeks, on which somebody told of what is long past. */
function isOfHearing(day: string, main: string | undefined, { published }: TimeSetting): boolean {
  const now = published?.slice(0, 10);
  if (main === undefined || now === undefined) return false;
  return daysBetween(main, now) >= longAgo && Math.abs(daysBetween(day, now)) <= oneAccount;
}

const reported =
  /\b(?:said|says|told|tells|heard|asks|asked|recalled|remembered|explained|evidence|statement)\b|["“]/iu;

function directionOf(one: TimeExpression, sentence: Around, anchor: DayAnchor): Direction {
  const after = sentence.text.slice(one.end, Math.min(sentence.end, one.end + 60));
  if (/^ before(?=[\s,.;:!?"”’)]|$)/u.test(after)) return 'before';
  const upTo = /\b(?:by|until|till|from) the $/iu.test(sentence.text.slice(Math.max(0, one.start - 12), one.start));
  if (!upTo && (one.aside === 'had' || isBackStory(one, sentence))) return 'onOrBefore';
  if (anchor.here || !anchor.main || sentence.tense.ahead) return 'onOrAfter';
  return reported.test(sentence.words) ? 'nearest' : 'either';
}

const had =
  /\bhad (?!still\b|not\b|no\b|never\b|to\b|yet\b|already\b|an?\b|the\b|his\b|her\b|their\b|its\b|only\b|left\b)\p{L}+/u;
const clauses = /[;:,]|\b(?:that|and|but|when|before|after|who|which|until|because)\b/u;

/** "On the Sunday the driver had rung", "it had sounded on the Friday": in the clause of the time itself. */
function isBackStory({ start, end }: TimeExpression, sentence: Around): boolean {
  const { text } = sentence;
  const left =
    text
      .slice(Math.max(sentence.start, start - 100), start)
      .split(clauses)
      .at(-1) ?? '';
  const right = text.slice(end, Math.min(sentence.end, end + 100)).split(clauses)[0] ?? '';
  return had.test(left) || had.test(right);
}

/** Where the story's outcome was told ahead of it, none of its days is beyond that. */
function withinStory(
  days: readonly [string, string],
  name: string,
  { before }: ToldSoFar,
  { words }: Around,
): readonly [string, string] {
  const { ahead } = before;
  if (ahead === undefined || !isBeyondOutcome(days[1], before, words)) return days;
  const within = weekdayBefore(name, addDays(ahead.day, 1)) ?? days[0];
  return [within, within];
}

/** Farther than this on its nearer side, a weekday may be of the other. */
const plainlyNearer = 2;

/** The first and the last of the days that may be meant; the same where it is plain. */
function towards(name: string, from: string, direction: Direction): readonly [string, string] {
  const next = dayOfWeekday(name, from) ?? from;
  const before = weekdayBefore(name, from) ?? from;
  const ahead = dayNumber(next) - dayNumber(from);
  if (direction === 'before' || (direction === 'onOrBefore' && ahead > 0)) return [before, before];
  if (ahead === 0 || direction === 'onOrAfter') return [next, next];
  if (direction === 'nearest' && ahead <= plainlyNearer) return [next, next];
  return direction === 'nearest' && 7 - ahead <= plainlyNearer ? [before, before] : [before, next];
}
