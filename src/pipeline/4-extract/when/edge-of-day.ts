/**
 * "At dusk", "at dawn" without a day → the day that the account goes on with; never that of publication where the account is of
 * another.
 *
 *   "The search was called off at dusk." after "She was last seen at 5.10pm." on 20 November 1991 → 20 November 1991
 *   "At dawn a coat was found." after the same                                                  → 21 November 1991
 *   "At dawn a coat was found." after "On 4 March he left."                                     → null: of that day or the next
 */
import type { TimeExpression } from '../../artifacts.ts';
import { addDays, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

const edge = /^(?:the )?(?:(dusk|sunset|sundown|nightfall)|dawn|daybreak|sunrise|first light)$/iu;
/** So many paragraphs that tell no time may stand between. */
const longestSilence = 3;
const late = 21 * 60;
const early = 9 * 60;
const noon = 12 * 60;

export function isEdgeOfDay({ text }: TimeExpression): boolean {
  return edge.test(text);
}

/** Of an edge of the day that the reader of times found no day for in this passage. */
export function onEdgeOfDay(said: TimeExpression, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { last, before, dayLost } = told;
  const isDark = edge.exec(said.text)?.[1] !== undefined;
  const main = mainDay(setting)?.day ?? null;
  const near = !dayLost && before.age <= longestSilence && before.minute !== 'lost';
  const from = last?.day ?? (near ? before.day : null) ?? (isDark && before.day === null ? main : null);
  const minute = last === null ? before.minute : (last.minute ?? null);
  if (from === null || minute === 'lost') return null;
  const day = isDark ? ofDark(from, minute) : ofLight(from, minute);
  const part = /T[A-Z]{2}$/u.exec(said.value)?.[0] ?? (isDark ? 'TEV' : 'TMO');
  const moment = day === null ? null : momentOfValue(`${day}${part}`, setting.zone);
  const because = `“${said.text}” goes on from ${dayWords(from)}, the day that is told of before it.`;
  return moment === null ? null : { moment, basis: 'resolved', because };
}

function ofDark(day: string, minute: number | null): string | null {
  return minute === null || minute <= late ? day : null;
}

function ofLight(day: string, minute: number | null): string | null {
  if (minute === null) return null;
  if (minute >= noon) return addDays(day, 1);
  return minute < early ? day : null;
}
