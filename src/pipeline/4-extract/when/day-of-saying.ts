/**
 * A day within its sentence → whether something was only said, heard or found on it: what is told then happened on another.
 *
 *   "The coroner found on Monday that the rope was old", "It was recorded on 4 May that he fell"     → true
 *   "On Tuesday, Mr Hurd denied that he left the tower", "Giving evidence on Tuesday, Mr Hurd said …" → true
 *   "Mr Hurd wept on Tuesday", "The inquest was adjourned on Tuesday"                                 → false: done then
 *   "The coroner ruled on Monday that the jury would sit again"                                       → false: the ruling itself
 */
import type { Span, TimeExpression } from '../../artifacts.ts';
import { readTimes } from '../times/read-times.ts';
import { isClock } from './clock-and-day.ts';
import { longAgo } from './from-story.ts';
import { dayOf, daysBetween } from './local-days.ts';
import { mainDay } from './resolve-clock.ts';
import { isSceneOfSaying } from './saying-scene.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';
import { isOfLaterYear } from './year-told-beside.ts';

const hearer =
  '(?:inquests?|inquiry|court|jury|jurors|coroner|judge|sheriff|tribunal|hearing|trial|panel|committee|magistrates?|inspector)';
const decider =
  '(?:inquests?|inquiry|court|jury|jurors|coroner|judge|sheriff|tribunal|panel|foreman|forewoman|magistrates?)';
const adverb = '(?: (?:also|then|later|earlier|again|\\p{L}+ly))?';
/** Behind these stands what was said, and not what was done by saying it. */
const spoke =
  'said|accepted|admitted|agreed|confirmed|denied|conceded|acknowledged|insisted|claimed|maintained|described|recalled|explained|testified|stated|added|argued|submitted|suggested|repeated';
const decided = 'concluded|found|ruled|recorded|determined|held|accepted|decided|returned a conclusion';
const name = "(?:,? \\p{Lu}[\\p{L}.’'-]*)";
const place = '(?: (?:at|in|into) [^,;:.“”"]{2,30}?)?';

const judging = `\\b${decider}\\b${name}{0,4},?(?: (?:has|have|had))?${adverb} (?:${decided})`;
const hearing = `\\b${hearer}${place}(?: (?:has|have|had))?${adverb} (?:heard|(?:was|were|been) (?:also )?told)`;
const telling = `\\btold (?:the |an? )?(?:\\p{L}+ ){0,2}${hearer}${place}`;
/** Right before the day, with its small words taken off. */
const before = new RegExp(
  `(?:${judging}|${hearing}|${telling}|\\b[Ii]t was (?:${decided})|\\b(?:${spoke})(?: (?:in|from|at) (?:court|evidence|the (?:witness box|stand|hearing|inquest|trial)))?)${adverb},?$`,
  'u',
);
/** What was said follows: a clause of its own. */
const clause = /^,? (?:that|how|what|why|whether|when|where|\p{L}+ing)\b/u;
const bareClause =
  /^,? (?:he|she|they|it|there|(?:(?:the|a|an|his|her|their|its) )?(?:[\p{L}’'-]+ ){1,4}?(?:was|were|had|died|did not))\b/u;
/** "ruled that the jury would sit again", "agreed that the rope should go": done by the saying. */
const settled =
  /^,? that (?:(?!\b(?:was|were|had|did)\b)[^\s.;:,]+ ){1,8}?(?:would|will|should|must|shall|can|could|is to|are to|be)(?! have\b)\b/u;

/** Behind a day that opens its sentence: "| the coroner, Ann Orr, found that". */
const after = new RegExp(
  `^,? (?:(?!after|before|when|while|because|who|which|and|but|as|if|was|were|had)[^\\s.;:“”"]+ ){1,9}?(?:(?<=\\b${decider}\\b.{0,60})(?:${decided})|(?<=\\b${hearer}\\b.{0,60})(?:heard|(?:was|were) (?:also )?told)|told [^.;:“”"]{2,40}|(?<=\\b[Ii]t )(?:emerged|was (?:revealed|disclosed|claimed|alleged|suggested))|${spoke})(?=,? (?:that|how|what|why|whether)\\b)`,
  'u',
);
/** "The rope had snapped, a jury concluded |." */
const attributed = new RegExp(
  `(?:, |[”"] )(?:the |an? )?(?:[^,;:.“”"]{2,50}(?:, [^,;:.“”"]{2,50},)? )?(?:${judging.replace('\\b', '')}|${telling.replace('\\b', '')}|(?:${spoke})|${hearing.replace('\\b', '')})$`,
  'u',
);
const small = /,? (?:(?:earlier|late|early) )?(?:(?:on|at|in|during) )?(?:the )?$/iu;
const reach = 200;

export function isSaidThen(
  { text, start, end }: Span & { readonly text: string },
  day: TimeExpression,
  setting: TimeSetting,
): boolean {
  if (setting.ofHearing !== true || isClock(day)) return false;
  return (day.type === 'DATE' || day.type === 'TIME') && isDayOfSaying(text, { start, end }, day);
}

/** A day of the hearing, and neither of the account nor before it: "admitted on 12 July 2018 that he had left" is an act of then. */
export function asSaying(time: ResolvedTime | null, setting: TimeSetting): ResolvedTime | null {
  const [from, main, { published }] = [dayOf(time?.moment.earliest ?? null), mainDay(setting)?.day ?? null, setting];
  if (time === null || from === null || (main !== null && from <= main)) return time;
  const late = published !== null && Math.abs(daysBetween(from, published.slice(0, 10))) > longestHearing;
  return late ? time : { ...time, saying: true };
}
const longestHearing = 370;

/** "The inquest opened on Monday", "opened on 26 April", behind a death of years ago in July: the last one, and not one of that year. */
export function ofTheseWeeks(
  day: TimeExpression,
  told: ToldSoFar,
  { published, ofHearing }: TimeSetting,
): TimeExpression {
  if (published === null || day.reference.kind !== 'text' || !/^\d{4}-\d\d-\d\d/u.test(day.value)) return day;
  const ofWeek = ofHearing === true && weekday.test(day.text);
  if (!ofWeek && !isOfLaterYear(day, told)) return day;
  if (daysBetween(day.value.slice(0, 10), published.slice(0, 10)) < longAgo) return day;
  const [read] = readTimes(day.text, { published, voice: 'news' });
  return read?.reference.kind === 'publication' && read.text === day.text
    ? { ...day, value: read.value, reference: read.reference }
    : day;
}
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?$/u;

/** Linear: of a bounded stretch on both sides. */
export function isDayOfSaying(text: string, sentence: Span, day: Span): boolean {
  const left = text.slice(Math.max(sentence.start, day.start - reach), day.start).replace(/^\s+/u, '');
  const right = text.slice(day.end, Math.min(sentence.end, day.end + reach));
  const words = ` ${left}`.replace(small, '').trim();
  if (words === '')
    return isSceneOfSaying(words, right) || (after.test(right) && !settled.test(right.replace(upToClause, '')));
  if (isSceneOfSaying(words, right)) return true;
  if (/^[.!?”"\s]*$/u.test(right)) return attributed.test(words);
  return before.test(words) && (clause.test(right) || bareClause.test(right)) && !settled.test(right);
}

const upToClause = /^.{0,120}?(?=,? that\b)/u;
