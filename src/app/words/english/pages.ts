/** The words of the pages of one person or thing, of a document, and of who was when. */
import type { PassageUse } from '../../../model/source.ts';
import { events, plural } from './terms.ts';

export const entity = {
  alsoHere: 'Also in these events',
  peopleHere: 'People in these events',
  themesHere: 'Choose a theme',
  namedAs: 'Named in the documents as',
  within: 'Within',
  placesWithin: 'Places within it',
  plan: 'What lies within what, with the number of events. Not to scale: the documents do not say how far apart the places are, nor on which side.',
  noEvents: 'The documents name it, but no event in the chronology has it.',
  showAll: 'Show them all',
  filterBy: (name: string) => `${name} in the chronology`,
  whoWasWhen: (name: string) => `${name} in “Who was when”`,
  did: (name: string) => `What ${name} did`,
  said: (name: string) => `What ${name} said`,
  saidAbout: (name: string) => `What is said about ${name}`,
  /** Why there is one list and not three: of somebody who was killed or injured. */
  allTold: (name: string) =>
    `Other people tell of all this, so it stands in one list: what ${name} did is not parted from what was done.`,
  happened: 'Happened',
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  leftOut: (count: number, total: number) =>
    `The filters in the address leave out ${count} of the ${events(total)} here.`,
};

/** A chapter of the guide. */
export const guide = {
  where: (at: number, count: number) => `Chapter ${at} of ${count}`,
  chapters: 'The chapters',
  steps: 'Previous and next chapter',
  previous: (name: string) => `Previous: ${name}`,
  next: (name: string) => `Next: ${name}`,
  end: 'This is the last chapter.',
  leave: 'Leave for the whole chronology',
};

/** Who told of an event and when, as one sentence. */
export const telling = {
  byButNotWhen: (names: string) => `Told by ${names}; it is not said when`,
  whenButNotBy: (when: string) => `Told ${when}; it is not said by whom`,
  byAndWhen: (names: string, when: string) => `Told by ${names}, ${when}`,
};

/** What a line that tells of no event of its own is called; null where the events beside it say enough. */
const uses: Readonly<Record<PassageUse, string | null>> = {
  event: null,
  context: 'Context: read with the lines around it',
  boilerplate: 'The web page’s own words: not part of the report',
};

export const document = {
  document: 'Document',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  address: 'Address',
  basis: 'Known from',
  file: 'File',
  fingerprint: 'SHA-256',
  whole: 'The whole fingerprint',
  notStated: 'Not stated',
  pageAt: (host: string) => `The page at ${host}`,
  asItWas:
    'The text as it was captured, line by line, typing errors included. Beside each line stand the events it tells of.',
  search: 'Search in this document',
  text: 'The text',
  filterBy: 'This document in the chronology',
  clear: 'Show every line',
  others: (count: number) => plural(count, { one: 'The other document:', other: 'The other documents:' }),
  theOther: 'the other document',
  noLine: (line: number, last: number) => `There is no line ${line} in this document: it ends at line ${last}.`,
  line: (line: number) => `Line ${line}`,
  eventsOf: (line: number) => `Events of line ${line}`,
  sharedWith: (shared: number, all: number, others: number) =>
    `${shared} of the ${all} lines stand in ${others === 1 ? 'the other document' : 'another document'} too; they carry this mark.`,
  nothingFound: 'No line of this document holds all of these words. Fewer words, or their beginnings, find more.',
  previousHit: 'Previous',
  nextHit: 'Next',
  hits: (count: number) => `${count} ${plural(count, { one: 'place', other: 'places' })}`,
  hitAt: (at: number, count: number) => `place ${at} of ${count}`,
  whoWasWhen: 'This document in “Who was when”',
  linesFound: (found: number, all: number) => (found === all ? `${all} lines` : `${found} of ${all} lines`),
  alsoIn: (title: string, line: number, reworded: boolean) =>
    `Also in ${title}, line ${line}${reworded ? ', in other words' : ''}`,
  uses,
};

export const whoWhen = {
  about:
    'People and organisations down, chapters across. Each mark is an event, in the order of the list: what stands below each other is the same event. A filled mark was told by the person of its row, an empty one only has the person in it.',
  strokes:
    'Each stroke is an event, in the order of the list; a thick one was told by whoever it stands with. The lines are where chapters begin, and the numbers at the top say which.',
  people: 'People',
  organisations: 'Organisations',
  told: 'told by the person of the row',
  isIn: 'has the person in it',
  minute: 'known to the minute',
  range: 'within a longer time',
  untimed: 'time not stated',
  hint: 'Point at a mark, or use the arrow keys, to read its name. Enter opens it.',
  happenedOnly: 'Here the events stand as they happened; the order of telling does not apply.',
  nobody: 'Nobody is named in the events that are left.',
  markName: (time: string, title: string, teller: string | null) =>
    `${time}: ${title}${teller === null ? '' : `, told by ${teller}`}`,
  cell: (chapter: string, count: number) => `${chapter}: ${events(count)}`,
};

/** What a search finds, beside the box and under the list, and what is left to do where nothing is. */
export const found = {
  label: 'What was found',
  /** Of what a span of dates leaves out. */
  undated: (count: number) =>
    `${count} ${plural(count, { one: 'more event fits', other: 'more events fit' })} but for a time, which is not stated.`,
  withoutDates: 'Take the dates away',
  noneHasAll: 'No event has all of these words.',
  nothing: 'Nor does any name or passage. Fewer words, or their beginnings, find more.',
  nearest: 'Nearest, with some of the words or words like them',
  beyond: 'Near to it, but without all of the words',
  names: 'People, places and themes that are named',
  /** Below some of the events of a choice, of the others. */
  moreOn: (count: number, choice: string) => `and ${count} more ${choice}`,
  /** Between two events that stand one below the other. */
  gap: 'order not known',
  /** Of the events that a search counts, beside what it names. */
  hasAll: 'has all of the words',
  withAll: 'with all of the words',
  withAllHead: 'With all of the words',
  /** Beside a choice of filters that the words name: narrows the list to it. */
  filterBy: 'Filter the list by this',
  passages: 'Passages',
  themeInPlaceOf: (theme: string, asked: string) => `in the theme ${theme} for “${asked}”`,
  inPlaceOf: (there: string, asked: string) => `“${there}” for “${asked}”`,
  /** The attacker’s name, beside the words by which he is known here. */
  inDocuments: (name: string) => `${name} in the documents; `,
  /** Where each of the two kinds of link leads. */
  eventsOf: (kind: string, count: number) => `the page of this ${kind}, ${events(count)}`,
  filter: 'Filter the list:',
  orderOpen: 'Between these accounts the order is not all known.',
  together: (count: number, choice: string) => `${events(count)} ${choice}`,
  loosen: 'Take one choice away, and there is something to read again:',
  nothingAtAll: 'Taking away any single choice does not help; they exclude each other.',
  without: (what: string, events: string) => `Without ${what}: ${events}`,
  someWords: (others: string) => `some of the words, looking for “${others}”`,
  theDates: 'the dates',
  hidden: (warning: string) => `[${warning}]`,
  more: (count: number) => `${count} more ${plural(count, { one: 'passage', other: 'passages' })}`,
};
