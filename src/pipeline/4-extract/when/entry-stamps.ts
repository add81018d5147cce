/**
 * A live report whose entries have their clock times on lines of their own → what each entry is stamped with, and which of its
 * sentences happened then.
 *
 *     11.30
 *     The coroner has risen for a short break.     →   11:30 on the day of publication
 *     Ms Finn said the gate had been shut at six.  →   none: it was only told then
 *
 * Under a heading that is a date, as in a log, the first sentence is of that time of that day, whatever it tells.
 */
import type { PassageId } from '../../../model/ids.ts';
import type { MergedPassage, PassageMentions } from '../../artifacts.ts';
import { fewestStamps, stampAlone, stampOf, wordsFrom } from '../../passage-stamp.ts';
import type { Reading } from '../reading.ts';
import { reportDay, toldAbove } from './date-above.ts';
import { dayWords } from './local-days.ts';
import { makeWhen } from './make-when.ts';
import { momentOfValue } from './moment-of-value.ts';
import { happensNow } from './present-tense.ts';
import type { TimeSetting } from './time-setting.ts';

/** A day's reports of a hearing are no longer: what stands farther below a stamp is of no entry. */
const longestEntry = 6;

/** The stamp above each passage, as it is written. Linear in their number. */
export function entryStamps(passages: readonly MergedPassage[]): ReadonlyMap<PassageId, string> {
  const found = new Map<PassageId, string>();
  const isStamp = passages.map(({ text }) => stampAlone(text) !== null);
  if (isStamp.filter((one) => one).length < fewestStamps) return found;
  let [above, age]: [string | null, number] = [null, 0];
  for (const [at, { id, text, level }] of passages.entries()) {
    age += 1;
    if (isStamp[at] === true) [above, age] = [text.trim(), 0];
    else if (level !== undefined || age > longestEntry) above = null;
    else if (above !== null) found.set(id, above);
  }
  return found;
}

/** "1810": a log's time stands before its sentence. */
const logClock = 4;

export function stampedSentences(reading: Reading, setting: TimeSetting): Pick<PassageMentions, 'stamped'> {
  const { stamp = null, zone } = setting;
  const report = reportDay(setting);
  const over = toldAbove(setting);
  const own = wordsFrom(reading.passage) > 0 ? stampOf(reading.passage) : null;
  const clock = own ?? (stamp === null ? null : stampAlone(stamp));
  const words = own === null ? `“${stamp ?? ''}”, above it,` : `“${reading.passage.text.slice(0, logClock)}” before it`;
  const day = over?.day ?? report?.day ?? null;
  if (clock === null || day === null) return {};
  const sentences = reading.sentences.filter(({ text }, at) => (over === null ? happensNow(text) : at === 0));
  const moment = momentOfValue(`${day}T${clock.clock}`, zone);
  if (moment === null || sentences.length === 0) return {};
  const because =
    over === null
      ? `${words} is when this was reported, as it happened, on ${report?.of ?? ''}.`
      : `${words} is on the day of the heading, ${dayWords(day)} (“${over.phrase}”).`;
  const when = makeWhen(moment, over?.basis ?? 'resolved', null, because);
  return { stamped: { sentences: sentences.map(({ start, end }) => ({ start, end })), when } };
}
