/**
 * The words that stand on every page, those it opens with, those for what may go otherwise than hoped, and those of the
 * guide and of no page at all.
 */
import { events, headingWithin, inWords, plural } from './terms.ts';

export const site = {
  about: 'About',
  support: 'Somebody to talk to',
  whoWasWhen: 'Who was when',
  guide: (chapter: string | null) => (chapter === null ? 'Chapter by chapter' : `${chapter}, chapter by chapter`),
  aboutThis: 'About this chronology',
  notFound: 'Not found',
  chronology: 'Chronology',
  clearFilters: 'Clear filters',
  skip: 'Skip to the chronology',
  skipToEvent: 'Skip to the event',
  skipToMain: 'Skip to the main part',
  backToChronology: 'Back to the chronology',
  closeEvent: 'Close this event',
  backTo: (name: string) => `Back to ${name}`,
  openEvent: 'The open event',
  name: 'Site',
  share: 'Share',
  theAttacker: 'The attacker',
  chronologyOf: (title: string) => `${title}: a chronology`,
};

export const opening = {
  killed: 'Those who were killed',
  oneOfKilled: 'One of those who were killed',
  /** Where the names are too many for a line: it leads to where they all stand. */
  manyKilled: (count: number) => `The names of the ${count} people who were killed`,
  sources: 'The documents:',
  /** "… as told in two documents published by The Independent on 3 October 2018." Null: not shared by them all. */
  about: (documents: number, publisher: string | null, day: string | null) =>
    `What happened, in order of time, as told in ${inWords(documents)} ${plural(documents, { one: 'document', other: 'documents' })}${
      publisher === null && day === null ? '' : ' published'
    }${publisher === null ? '' : ` by ${publisher}`}${day === null ? '' : ` on ${day}`}.`,
  /** "Of the 81 events, 31 are in the chapters of 22 March 2017, the day of the attack." More than of any other; null: no name for the day. */
  /** As the chapters count, where they have that day to themselves: two numbers for one day would be one too many. */
  fullest: (count: { atLeast: number; inChapters: number }, total: number, day: string, name: string | null) => {
    const when = `${day}${name === null ? '' : `, ${headingWithin(name)}`}.`;
    const { atLeast, inChapters } = count;
    return inChapters < atLeast
      ? `At least ${atLeast} of the ${events(total)} fall on ${when}`
      : `Of the ${events(total)}, ${inChapters} are in the chapters of ${when}`;
  },
  promise: (documents: number) =>
    documents === 1
      ? 'Every event rests on words quoted from it, with their place; what it does not say is shown as not stated.'
      : 'Every event rests on words quoted from them, with their place; what they do not say is shown as not stated.',
};

export const states = {
  loading: 'The chronology is being fetched.',
  /** On paper, which no longer changes. */
  printedEarly: 'No event had come when this was printed; wait until they can be seen, and print again.',
  failed: 'The chronology could not be loaded',
  retry: 'Try again',
  withoutFile: 'Read the whole chronology, without search and filters',
  retrying: 'Trying again…',
  unreachable: 'The file with the events could not be fetched.',
  noAnswer: 'There was no answer.',
  brokeOff: 'The connection broke while it was being read.',
  answered: (status: number) => `The server answered ${status}.`,
  checkConnection: 'Check your connection and try again.',
  missing: 'It may be missing from this site for the moment. Try again later.',
  notJson: 'The file with the events came, but it is not JSON.',
  notJsonHelp:
    'The site may be only partly published, or something between you and it answered in its place. Try again in a while.',
  unfit: 'The file with the events came, but this page cannot read it: it does not have the form that was agreed.',
  unfitHelp:
    'Load the page again in case it is older than the file. If that does not help, the site needs mending; this is what does not fit:',
  empty: 'There are no events yet',
  emptyMore: 'The timeline was loaded, and there is no event in it: no document has been converted.',
  nothingLeft: 'No event fits all of this',
  hidden: 'The filters leave this event out of the list.',
  ignored: 'Part of the address was left out; the rest applies.',
  unknown: (kind: string, id: string) => `There is no ${kind} “${id}” here.`,
  noEvent:
    'There may have been one that was taken out, or the address was cut short where it was copied. One that was renamed is still found by its old address.',
  lookFor: (sought: string) => `Look for “${sought}”`,
  wholeChronology: 'Read the whole chronology',
  noDate: (key: string, value: string) =>
    `“${value}” (${key}) cannot be used: it is no date, or “from” comes after “to”.`,
  nonsense: (key: string, value: string) => `“${value}” is nothing that “${key}” can be.`,
  repeated: (key: string, value: string) => `“${value}” is a second “${key}”: only the first is heeded.`,
  broken: 'Something in this page broke',
  brokenMore: 'This is a fault of the site. Loading the page again may help.',
  reload: 'Load the page again',
  stillOnly: 'The page can be read, but not searched or filtered, and it has no chart.',
  newer: 'There is a newer version of this chronology. You can go on reading this one.',
  loadNewer: 'Load the newer version',
  notNow: 'Not now',
  pageComing: 'The page is being fetched.',
  searchComing: 'The search is being fetched.',
  noSearch:
    'The search could not be fetched, so that nothing is left out. Check your connection and load the page again.',
  noPage: 'This page could not be loaded',
  noPageMore:
    'Its code could not be fetched. Check your connection and load the page again; the chronology itself is here.',
  outdated: 'There is a newer version of this chronology, and this part of the one you are reading is gone.',
  noPart: 'A part of this page could not be fetched. Check your connection and load the page again.',
  noChart: 'The chart could not be loaded. The list below has everything that is in it.',
};

export const guide = {
  begin: 'Read it chapter by chapter',
  goOn: (at: number, name: string) => `Go on reading at chapter ${at}, ${name}`,
};

export const notFound = {
  heading: 'There is nothing at this address',
  called: <Path>(path: Path) => [
    'No page is called ',
    path,
    '. It may have been mistyped, or cut short where it was copied.',
  ],
  documents: 'Read the documents:',
};
