/**
 * What the About page says of each basis, each standing and each clock, in a sentence.
 *
 * `basisMeanings.anchored` → "The words count from a named moment, such as “the attack”."
 */
import type { Standing } from '../../model/event.ts';
import type { Basis } from '../../model/time.ts';
import type { Edits } from '../../model/timeline.ts';

export const basisMeanings: Readonly<Record<Basis, string>> = {
  stated: 'The document gives the time itself.',
  resolved: 'Worked out from the document’s words and the day it was published: “last year” becomes a year.',
  anchored: 'The document counts from a moment that has a name: “in the week before the attack”.',
  bounded: 'No time is given; only what came before it and what came after it is known.',
  edited: 'A person read the passage and decided. The reason stands with the event.',
  unknown: 'The document does not say, and nothing around it tells.',
};

export const standingMeanings: Readonly<Record<Standing, string>> = {
  account: 'What a witness said they saw, did or were told. It is that person’s account.',
  submission: 'What counsel argued on somebody’s behalf. It is a claim, not a finding.',
  finding: 'What the coroner found, or said in giving conclusions, after hearing the evidence.',
  examination: 'What an expert’s examination or a test showed.',
  statement: 'What the family of somebody who was killed said, in their own name.',
  official: 'What police or the security services put to the inquests as fact.',
  report: 'What the newspaper says in its own words, without naming who said it.',
};

/** What the editor may decide of an event. */
export const fieldNames: Readonly<Record<string, string>> = {
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
export const foundMeanings: readonly (readonly [key: keyof Edits['times'], meaning: string])[] = [
  ['same', 'The same time; the editor gave the reason'],
  ['wider', 'A longer time, in which the editor’s lies'],
  ['other', 'Another time'],
  ['nothing', 'No time'],
  ['cut', 'No event of these words alone; the editor set them apart from the sentence they stand in'],
];

/** Name and meaning, in the order in which they matter. */
export const clocks = [
  ['When it happened', 'The time of the event itself, as narrow as the words allow and no narrower.'],
  ['When it was told', 'When a witness, counsel or the coroner spoke of it, often more than a year later.'],
  ['When it was published', 'The date of the document in which it can be read.'],
] as const;

export const stages = [
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
] as const;

/** The sections of the page, in order: the ids by which an address leads to them, and their headings. */
export const sections = {
  made: 'How it was made',
  clocks: 'Three clocks',
  times: 'How each time is known',
  standing: 'Who says so',
  coverage: 'What was taken from the documents',
  'not-known': 'What is not known',
  words: 'The documents’ words',
  citing: 'Citing, using and correcting it',
  support: 'Somebody to talk to',
} as const;
export type SectionId = keyof typeof sections;
