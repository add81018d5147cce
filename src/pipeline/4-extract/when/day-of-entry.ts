/**
 * An entry that opens with a clock time → the day that it is of, and what says so; null where nothing does.
 *
 *   under "How the night of 14 June 2017 unfolded", "23.50 …" → 2017-06-14, and below it "00.06 …" → the next day
 *   in "Timeline of the night", of a document that is about 14 June 2017 → that day, or the next after midnight
 */
import type { MergedPassage } from '../../artifacts.ts';
import { toldAbove } from './date-above.ts';
import { entryGoesOn } from './entry-goes-on.ts';
import { addDays } from './local-days.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { DayLeft, LastTold } from './told-so-far.ts';

export interface DayOfEntry {
  readonly over: LastTold;
  readonly from: 'heading' | 'entry' | 'main';
}

export function dayOfEntry(passage: MergedPassage, setting: TimeSetting, before: DayLeft): DayOfEntry | null {
  const heading = toldAbove(setting, before);
  const above = entryGoesOn(passage, before);
  const isNextDay = heading !== null && above?.phrase === heading.phrase && above.day === addDays(heading.day, 1);
  if (heading !== null && !isNextDay) return { over: heading, from: 'heading' };
  if (above !== null) return { over: above, from: heading === null ? 'entry' : 'heading' };
  const main = setting.dayless === true ? mainDay(setting) : null;
  return main === null ? null : { over: { day: main.day, basis: main.basis, phrase: main.name }, from: 'main' };
}
