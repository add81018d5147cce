/** The words of what can be taken away. */
import { events } from '../words.ts';

export const takeAwayWords = {
  open: (count: number) => `Save or print ${count === 1 ? 'this event' : `these ${events(count)}`}`,
  print: 'Print',
  printMore: 'The whole list with its sources, or a PDF of it.',
  hidden: 'Words that describe injuries are left out, as on this page. Show them here first to take them along.',
  none: 'None of these events can stand in it.',
  saved: (file: string) => `${file} was saved.`,
} as const;
