/** How the axis names its steps, in the words of the rest of the page: "14.30", "22 March 2017". */
import type { TimelineOptions } from 'vis-timeline/esnext';

export const axisFormat: NonNullable<TimelineOptions['format']> = {
  minorLabels: {
    millisecond: 'ss.SSS',
    second: 'HH.mm.ss',
    minute: 'HH.mm',
    hour: 'HH.mm',
    weekday: 'ddd D',
    day: 'D',
    week: 'D',
    month: 'MMM',
    year: 'YYYY',
  },
  majorLabels: {
    millisecond: 'D MMMM YYYY, HH.mm',
    second: 'D MMMM YYYY',
    minute: 'D MMMM YYYY',
    hour: 'D MMMM YYYY',
    weekday: 'MMMM YYYY',
    day: 'MMMM YYYY',
    week: 'MMMM YYYY',
    month: 'YYYY',
    year: '',
  },
};
