/** What the page about the chronology says of its method, its words and its limits. */
import type { Standing } from '../../../model/event.ts';
import type { PassageUse } from '../../../model/source.ts';
import type { Basis } from '../../../model/time.ts';
import type { Edits } from '../../../model/timeline.ts';
import { events, plural } from './terms.ts';

const bases: Readonly<Record<Basis, string>> = {
  stated: 'The document gives the time itself.',
  resolved: 'Worked out from the document’s words and the day it was published: “last year” becomes a year.',
  anchored: 'The document counts from a moment that has a name: “a week before the hearing”.',
  bounded: 'No time is given; only what came before it and what came after it is known.',
  edited: 'A person read the passage and decided. The reason stands with the event.',
  unknown: 'The document does not say, and nothing around it tells.',
};

const standings: Readonly<Record<Standing, string>> = {
  account: 'What a witness said they saw, did or were told. It is that person’s account.',
  submission: 'What counsel argued on somebody’s behalf. It is a claim, not a finding.',
  finding: 'What a coroner, judge or inquiry found, or said in giving conclusions, after hearing the evidence.',
  examination: 'What an expert’s examination or a test showed.',
  statement: 'What a family, or somebody outside the hearing, said in their own name.',
  official: 'What police, the security services or another authority put as fact.',
  report: 'What the document says in its own words, without naming who said it.',
};

/** What the editor may decide of an event. */
const fields: Readonly<Record<string, string>> = {
  title: 'The title',
  summary: 'The summary',
  when: 'When it happened',
  told: 'Who told it, or when',
  standing: 'What kind of statement it is',
  phase: 'The chapter',
  people: 'The people in it',
  organisations: 'The organisations',
  places: 'The places',
  themes: 'The themes',
  warning: 'The warning before it',
};

/** What the rules had for a time that the editor decided. */
const found: Readonly<Record<keyof Edits['times'], string>> = {
  same: 'The same time; the editor gave the reason',
  wider: 'A longer time, in which the editor’s lies',
  other: 'Another time',
  nothing: 'No time',
  cut: 'No event of these words alone; the editor set them apart from the sentence they stand in',
};

const uses: Readonly<Record<PassageUse, readonly [name: string, meaning: string]>> = {
  event: ['Tell of events', 'The words of an event are quoted from them.'],
  context: ['Are context', 'They tell of no event by themselves, and are read with those around them.'],
  boilerplate: ['Are the web page’s own', 'They belong to the page the documents stood on, not to the report.'],
};

/** The sections of the page, in order: the ids by which an address leads to them, and their headings. */
const sections = {
  made: 'How it was made',
  clocks: 'Three clocks',
  times: 'How each time is known',
  standing: 'Who says so',
  coverage: 'What was taken from the documents',
  'not-known': 'What is not known',
  words: 'The documents’ words',
  citing: 'Citing, using and correcting it',
  support: 'Somebody to talk to',
};

export const about = {
  what: (title: string) =>
    `${title}: who did what, when, and who says so, put in order from what the documents say. It is a way into them, not a substitute for reading them.`,
  onThisPage: 'On this page',
  sections,
  bases,
  standings,
  fields,
  found,
  uses,
  /** Name and what becomes of it, in the order in which it does. */
  stages: [
    ['Documents', 'are kept as they were captured, to the byte. Each has a fingerprint that would show any change.'],
    ['Passages', 'are their paragraphs. One that stands in several documents is kept once, with all its places.'],
    [
      'Events',
      'are found in the passages by rules: who and what is named, who is speaking, which times are given and what they count from.',
    ],
    [
      'The editor',
      'then goes over them: gives titles and summaries in plain words, and decides what rules cannot. Whatever the editor decided is marked as the editor’s.',
    ],
  ] as readonly (readonly [name: string, does: string])[],
  madeFrom:
    'Every event says which words it rests on, in which document and on which line. Nothing from outside the documents goes into an event, except what the publisher’s page says of when and by whom they were published.',
  documents: <Links>(links: Links) => ['The documents are: ', links, '.'],
  threeTimes: 'An event has three times, and they are kept apart.',
  /** Name and meaning, in the order in which they matter. */
  clocks: [
    ['When it happened', 'The time of the event itself, as narrow as the words allow and no narrower.'],
    ['When it was told', 'When a witness, counsel or the coroner spoke of it, often more than a year later.'],
    ['When it was published', 'The date of the document in which it can be read.'],
  ] as readonly (readonly [name: string, meaning: string])[],
  twoOrders:
    'The chronology can be read in the order in which things happened or in the order in which they were told.',
  howTimes: (place: string) =>
    `A time is given no more exactly than the documents allow. The document’s own words for it stand beside it, and so does the reason it was read as it was. Clock times are ${place} times.`,
  whoSays:
    'What a witness remembers, what counsel argues and what a coroner finds are different things. Each event says which it is.',
  passages: (count: number, shared: number, found: number) =>
    `The documents hold ${count} different passages, ${shared} of them in more than one place. Every one is accounted for. From them come ${events(found)}.`,
  countPassages: (count: number) => `${count} ${plural(count, { one: 'passage', other: 'passages' })}`,
  edited: (edited: number, all: number, times: number) =>
    `The editor wrote or changed something in ${edited === all ? 'every one of them' : `${edited} of them`}. In ${times} the editor decided the time.`,
  decided: 'What the editor decided, and in how many events',
  rulesFound: (count: number) => `What the rules alone had found where the editor decided the time (${events(count)})`,
  differ: (count: number) =>
    count === 0
      ? 'The documents contradict each other on no detail.'
      : `On ${plural(count, { one: 'one detail', other: `${count} details` })} the documents differ; both wordings stand with the event and beside the line.`,
  unclear: (count: number) =>
    `In ${plural(count, { one: 'one place', other: `${count} places` })} it is not plain whom a word such as “he” means; nobody is named there.`,
  unresolvedTimes: 'Words for a time that could not be resolved',
  unrecognisedNames: 'Names that were not recognised',
  none: 'None.',
  leftOut:
    'What the documents leave out is left out here too, and shown as not stated. A blank is not filled from other sources, however well known the answer is.',
  allTimed: 'Every event has at least one bound in time, before which or after which it happened.',
  timeless: (count: number) => `The time of ${plural(count, { one: 'one event', other: events(count) })} is not known:`,
  ownWords:
    'Titles and summaries are in this chronology’s own words. The documents’ words stand only as quotations, each with its place. Typing errors in the documents are kept in quotations as they stand and are not repeated in titles.',
  closed:
    'Passages that describe injuries are closed until you ask for them. The button says what is in them. They can be opened one by one, or all of them for the whole visit.',
  names:
    'The chronology opens with those who were killed. The person who attacked them is named where the evidence needs it, and in no title.',
  toCite:
    'To cite an event, open it and press “Copy link”: its address stays the same, even if the event is renamed. Give the document and line that the event names as well, and quote the document rather than the summary.',
  /** `link` leads to a file of the site by the name given after it. */
  data: <Link>(link: (file: string, name: string) => Link) => [
    'All of it can be had as data: ',
    link('timeline.json', 'timeline.json'),
    ', with the ',
    link('timeline.schema.json', 'schema'),
    ' that says what each field means and ',
    link('example.mjs', 'a program of ten lines'),
    ' that reads it; and as a table for a spreadsheet, ',
    link('events.csv', 'events.csv'),
    '.',
  ],
  feed: <Link>(link: (file: string, name: string) => Link) => [
    'Corrections and new events can be followed in a ',
    link('feed.xml', 'feed'),
    '.',
  ],
  toCorrect:
    'If something here is wrong, tell whoever publishes this copy, with the address of the event and the line of the document. A correction is made in the editor’s file, never in the documents. It is marked as the editor’s, gives its reason where it concerns a time, and is in the data as soon as the site is built again.',
  distress:
    'Reading about violent death can be distressing, long after the event and whether or not you were there. These lines are not from the documents; they are given here for whoever wants them.',
  /** Whom to call: in another language others may be at hand. */
  support: [
    ['Samaritans', 'For anyone, in the United Kingdom and Ireland.', '116 123', '116123'],
    ['Victim Support', 'For anyone affected by a crime, in England and Wales.', '0808 168 9111', '08081689111'],
  ] as readonly (readonly [name: string, forWhom: string, number: string, dialled: string])[],
};
