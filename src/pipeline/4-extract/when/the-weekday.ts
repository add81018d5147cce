/**
 * "the Friday", of a week that is being told → that day, counted from the day told last, and never one beside the publication.
 *
 *   "the Tuesday" after Sunday 3 March 2019 → 2019-03-05, as a story goes on
 *   "had rung on the Friday" after Tuesday 9 March 2021 → 2021-03-05: what had been was not later
 *   "rang on the Friday" after the fire of Saturday 6 July 2013, which all is about → the one before it or the one after
 */
import type { TimeExpression } from '../../artifacts.ts';
import { addDays, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { dayOfWeekday } from './named-day.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

const weekday =
  /^(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:early |late )?(?:morning|afternoon|evening|night))?$/iu;

/** "on the Tuesday", "the Tuesday morning", said of a week that has been told; "on Tuesday" is the publication's. */
export function isTheWeekday(text: string, { text: words, start, reference }: TimeExpression, so: ToldSoFar): boolean {
  return (
    (reference.kind === 'publication' || (reference.kind === 'text' && so.days.get(reference.start) !== undefined)) &&
    weekday.test(words) &&
    /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start))
  );
}

const had = /\bhad\b/iu;
/** "on the Friday | she had bought". */
const hadBehind = /^,? (?:(?!heard|told|was|were)\p{L}+ ){1,3}had\b/u;
/** "By the Friday he had left" looks on, not back. */
const upTo = /\b(?:by|until|till|since|from) the $/iu;

/** Which way the words look: at what had gone before, strictly before ("the Friday before"), or nowhere plainly. */
function looksBack(text: string, from: number, { start, end }: TimeExpression): 'strictly' | 'back' | 'unsaid' {
  if (/^ before(?=[.,;:!?]|$)/u.test(text.slice(end, end + 8))) return 'strictly';
  const left = text.slice(Math.max(from, start - 120), start);
  if (upTo.test(left)) return 'unsaid';
  return had.test(left) || hadBehind.test(text.slice(end, end + 40)) ? 'back' : 'unsaid';
}

/** `sentence` is where the expression stands: `text` is the passage's, from the place `start` on. */
export function fromWeekday(
  expression: TimeExpression,
  sentence: { readonly text: string; readonly start: number },
  told: ToldSoFar,
  setting: TimeSetting,
): ResolvedTime | null {
  const { text, value } = expression;
  const main = mainDay(setting);
  const from = told.last?.day ?? told.before.day ?? main?.day ?? null;
  const next = from === null ? null : dayOfWeekday(weekday.exec(text)?.groups?.['day'] ?? '', from);
  if (from === null || next === null) return null;
  const part = /T[A-Z]{2}$/u.exec(value)?.[0] ?? '';
  const back = looksBack(sentence.text, sentence.start, expression);
  const before = next === from && back !== 'strictly' ? from : addDays(next, -7);
  const basis = told.last?.basis ?? 'resolved';
  const read = `“the ${text}” is read from ${dayWords(from)}, the last day told before it`;
  if (back !== 'unsaid') {
    const moment = momentOfValue(`${before}${part}`, setting.zone);
    return moment === null ? null : { moment, basis, because: `${read}, and was not after it.` };
  }
  const moment = momentOfValue(`${next}${part}`, setting.zone);
  if (moment === null || (setting.published !== null && next > setting.published.slice(0, 10))) return null;
  if (next === from || main?.basis !== 'anchored' || main.day !== from) return { moment, basis, because: `${read}.` };
  const earliest = momentOfValue(`${before}${part}`, setting.zone)?.earliest ?? null;
  const because = `“the ${text}” may be the one before ${dayWords(from)} or the one after it.`;
  return { moment: { earliest, latest: moment.latest, precision: 'range' }, basis: 'resolved', because };
}
