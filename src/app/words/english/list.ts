/** The words of the list and of all that narrows it, finds in it and takes it away. */
import type { Standing } from '../../../model/event.ts';
import { events, plural } from './terms.ts';

export const chronology = {
  open: 'open now',
  breaks: 'Where the line breaks, the order is not known.',
  otherAccount: (by: string, goesOn: boolean) =>
    `${goesOn ? `The account of ${by} goes on` : `Told by ${by}`}; not known if before or after the event above.`,
  /** What the line down the list says, and its marks. */
  spine: {
    joined: 'A line joins events known to follow each other.',
    minute: 'to the minute',
    given: 'the words give its day or time',
    thought: 'known from the order, from the editor, or not at all',
  },
  happened: 'Happened',
  continued: (chapter: string) => `${chapter}, continued`,
  /** "and 14 more": those whom the quiet line leaves to the open event. */
  more: (count: number) => `${count} more`,
  /** What stands under an event on paper, where nothing can be opened. */
  known: 'How the time is known:',
  leftOut: (warning: string) => `[Words left out: the passage ${warning}.]`,
  documents: 'The documents cited',
  takeAway: (count: number) => `Save or print ${plural(count, { one: 'this event', other: `these ${events(count)}` })}`,
};

export const injuries = {
  warning: 'describes injuries',
  what: { passage: 'passage', summary: 'summary', before: 'the paragraph before', after: 'the paragraph after' },
  show: (what: string, warning: string) => `Show ${what}: ${warning}`,
  hide: (what: string, warning: string) => `Hide ${what}: ${warning}`,
  showAll: 'Show all such passages for this visit',
  hideAll: 'Hide all such passages again',
  leftOut: (warning: string) => `[Left out: ${warning}.]`,
};

export const filters = {
  way: 'Filter',
  show: 'Show filters',
  hide: 'Hide filters',
  landmark: 'Search and filters',
  chosen: 'What is chosen',
  countChosen: (count: number) => `${count} chosen`,
  fewer: 'Show fewer',
  showAll: (count: number) => `Show all ${count}`,
  unit: (count: number) => plural(count, { one: 'event', other: 'events' }),
  see: (count: number) => (count === 1 ? 'See the one event' : `See the ${events(count)}`),
  remove: 'Remove',
  clearAll: 'Clear all',
  dates: 'Dates',
  from: 'From',
  to: 'To',
  dateHint: 'A year, month, day or minute: 2017, 2017-03, 2017-03-22, 2017-03-22T14:56.',
  noDate: (text: string) => `“${text}” is not a date that can be read here.`,
  teller: (name: string, count: number) => `${name} (${count})`,
  /** Of a list whose events are told by several; `isOpen`: the order of their accounts is not all known. */
  tellers: (names: string, isOpen: boolean) =>
    `Told by ${names}${isOpen ? '; between their accounts the order is known only where a line joins events' : ''}.`,
  wrongWayRound: 'The first date is after the second.',
  order: 'Order',
  asItHappened: 'As it happened',
  asItWasTold: 'As it was told',
};

const standings: Readonly<Record<Standing, string>> = {
  account: 'witnesses’ accounts',
  submission: 'counsel’s submissions',
  finding: 'findings',
  examination: 'expert examinations',
  statement: 'statements',
  official: 'official statements',
  report: 'the documents’ own reports',
};

/** What is chosen, as the rest of a sentence that begins "12 of 72 events". */
export const chosen = {
  person: (names: string) => `with ${names}`,
  organisation: (names: string) => `involving ${names}`,
  place: (names: string) => `at ${names}`,
  theme: (names: string) => `on ${names}`,
  phase: (names: string) => `in the chapter ${names}`,
  standing: (names: string) => `resting on ${names}`,
  document: (names: string) => `in ${names}`,
  from: (date: string) => `from ${date}`,
  to: (date: string) => `to ${date}`,
  /** Where no date is the first. */
  upTo: (date: string) => `up to ${date}`,
  dated: (date: string) => `dated ${date}`,
  matching: (text: string) => `matching ${text}`,
  quoted: (text: string) => `“${text}”`,
  others: (count: number) => `${count} others`,
  standings,
};

export const search = {
  label: 'Search the chronology',
  way: 'Search',
  /** For the eye, in the field: the key that leads to it. */
  key: 'press /',
  toEvents: 'Go to the events, past the filters',
  how: 'The down arrow leads to what is found.',
};
