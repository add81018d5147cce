/** The words of what can be taken away: the files, what is in each, and what is left out of them. */
import { events } from './terms.ts';

export const takeAway = {
  print: 'Print',
  printMore: 'The whole list with its sources, or a PDF of it.',
  csv: 'Table (CSV)',
  csvMore: 'For a spreadsheet, one row an event.',
  markdown: 'Text with citations (Markdown)',
  markdownMore: 'To read, quote and edit.',
  json: 'Data (JSON)',
  jsonMore: 'All that is known of them, for programs; words that describe injuries are in it, marked as such.',
  calendar: 'Calendar (iCalendar)',
  calendarMore: (count: number) => `For a calendar; only what is known to the minute: ${events(count)}.`,
  slides: 'Slides (TimelineJS)',
  slidesMore: (count: number) => `For a slide show on another site; only what has a time: ${events(count)}.`,
  hidden: 'Words that describe injuries are left out, as on this page. Show them here first to take them along.',
  none: 'None of these events can stand in it.',
  saved: (file: string) => `${file} was saved.`,
  /** Within the files. */
  wordsLeftOut: (warning: string) => `Words left out: the passage ${warning}.`,
  timeKnown: (basis: string, because: string) => `Time: ${basis}. ${because}`,
};
