/**
 * How the axis names its steps, as the rest of the page writes times: "14.30", "22 March 2017".
 *
 *     minor   14.30      14.45      15.00            Wed 22   Thu 23
 *     major   22 March 2017                          March 2017
 */
import moment, { type Moment } from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { Dates } from '../dates.ts';
import { clockWords, type LocalTime } from '../local-time.ts';
import { words } from '../words/words.ts';

/** The published types say that labels are made from a `Date`; it is the `Moment` of the axis, with the axis's offset. */
export function axisFormat(dates: Dates): NonNullable<TimelineOptions['format']> {
  return {
    minorLabels: (date, scale) => minorLabel(moment(date), scale, dates),
    majorLabels: (date, scale) => majorLabel(moment(date), scale, dates),
  };
}

function minorLabel(at: Moment, scale: string, dates: Dates): string {
  const local = localOf(at);
  switch (scale) {
    case 'millisecond':
      return at.format('ss.SSS');
    case 'second':
      return at.format('HH.mm.ss');
    case 'minute':
    case 'hour':
      return clockWords(local);
    case 'weekday':
      return `${dates.short.weekday(local)} ${local.day}`;
    case 'week':
      // The axis also asks for the first of each month, which is a line of its weeks only by chance.
      return local.day === 1 && at.weekday() !== 0 ? '' : String(local.day);
    case 'day':
      return String(local.day);
    case 'month':
      return dates.short.month(local);
    default:
      return String(local.year);
  }
}

function majorLabel(at: Moment, scale: string, dates: Dates): string {
  const local = localOf(at);
  switch (scale) {
    case 'millisecond':
      return words.times.dayThen(dates.written(local, 'day'), clockWords(local));
    case 'second':
    case 'minute':
    case 'hour':
      return dates.written(local, 'day');
    case 'weekday':
    case 'day':
    case 'week':
      return dates.written(local, 'month');
    case 'month':
      return dates.written(local, 'year');
    default:
      return '';
  }
}

function localOf(at: Moment): LocalTime {
  return {
    year: at.year(),
    month: at.month() + 1,
    day: at.date(),
    hour: at.hour(),
    minute: at.minute(),
    second: at.second(),
  };
}
