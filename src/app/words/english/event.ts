/** The words of the open event, and of details on which the documents differ. */
import type { DetailKind } from '../../../model/discrepancy.ts';
import type { Basis } from '../../../model/time.ts';

/** How the time is known, as a sentence that needs no knowledge of the method. */
const bases: Readonly<Record<Basis, string>> = {
  stated: 'The document states this time.',
  resolved: 'Worked out from the document’s words and the day it was published.',
  anchored: 'Worked out from a moment that the document names.',
  bounded: 'Known only from what came before and after.',
  edited: 'A person read the words and decided.',
  unknown: 'The documents do not say when.',
};

const details: Readonly<Record<DetailKind, string>> = {
  name: 'a name',
  number: 'a number',
  time: 'a time',
  date: 'a date',
  negation: 'whether it was so',
};

const fields: Readonly<Record<string, string>> = {
  title: 'the title',
  summary: 'the summary',
  when: 'the time',
  told: 'who told of it and when',
  standing: 'the standing',
  phase: 'the chapter',
  people: 'the people',
  organisations: 'the organisations',
  places: 'the places',
  themes: 'the themes',
  sensitive: 'the warning',
  warning: 'the warning',
  sources: 'which words it rests on',
  quote: 'which words it rests on',
  quotes: 'which words it rests on',
  after: 'what it comes after',
  before: 'what it comes before',
};

/** A detail on which the documents differ, with the event and beside the line. */
export const discrepancy = {
  differ: (detail: DetailKind) => `The documents differ on ${details[detail]}:`,
  notChosen: 'Neither is chosen here.',
  beside: 'Details on which the documents differ',
  on: (detail: DetailKind) => `On ${details[detail]}:`,
  says: <Place>(words: string, place: Place) => [`“${words}” in `, place],
  otherEvent: <Event>(event: Event) => ['There it is an event of its own: ', event, '.'],
};

export const event = {
  when: 'When',
  what: 'What happened',
  toldBy: 'Who says so',
  involved: 'People, places and themes',
  words: 'The very words',
  order: 'Before and after',
  copyLink: 'Copy link',
  phrase: 'In the document’s words:',
  bases,
  nobody: 'The documents do not say who told of it.',
  toldUnknown: 'When it was told is not stated.',
  told: <Time>(when: Time, because: string) => ['Told: ', when, `. ${because}`],
  published: (publisher: string | undefined, when: string | null) =>
    `Published${publisher === undefined ? '' : ` by ${publisher},`}${when === null ? ' on a day that is not stated' : ` ${when}`}.`,
  page: 'own page',
  pageOf: (name: string) => ` of ${name}`,
  more: (count: number) => `${count} more`,
  before: 'The paragraph before',
  after: 'The paragraph after',
  inDocuments: (paragraph: string, documents: string) => `${paragraph} (${documents})`,
  cutBefore: 'Comes after',
  cutAfter: 'Comes before',
  neighbours: 'Previous and next in time',
  previous: 'Previous',
  next: 'Next',
  orderOpen: 'Which of the two came first is not known.',
  byWords: 'so the document says',
  byEditor: 'so the editor decided',
  alsoReworded: (places: string) => `Also in ${places}, in other words`,
  inOtherWords: ', in other words',
  howMarked: 'Struck through: only in the words above. Underlined: only here.',
  marks: { 'left out': 'left out:', 'put in': 'put in:' },
  otherAccounts: 'Other accounts of the same moment',
  otherAccountsMore: 'Told by others, at times that overlap with this one, about the same people and themes.',
  howAccountsMarked: 'Underlined: only in the other account.',
  copied: 'Link copied',
  /** Where the reader has these shown, and so would whoever opens the link. */
  copiedShown: 'Link copied. It opens with passages that describe injuries shown.',
  notCopied: 'The link could not be copied. Here is the address to copy by hand.',
  address: 'Address of this event',
  fields,
  /** "Written or decided by the editor, who went over what was found by rule: the title, the summary and the time. …" */
  edited: (list: string) =>
    `Written or decided by the editor, a person who went over what rules had found in the documents: ${list}. The rest is as the rules found it.`,
  howMade: 'How this was made',
};
