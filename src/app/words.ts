/**
 * The words of the interface for what the timeline says in codes: `standingWords.account` → "Witness’s account".
 *
 * One catalogue, so that a word is the same wherever it stands. Longer sentences of one panel live beside that panel.
 */
import type { knownParts } from '../model/entities.ts';
import type { Standing } from '../model/event.ts';
import type { Basis } from '../model/time.ts';
import type { Facet } from './view-state.ts';

export const facetWords: Readonly<Record<Facet, string>> = {
  person: 'People',
  theme: 'Themes',
  place: 'Places',
  organisation: 'Organisations',
  phase: 'Chapters',
  standing: 'Standing',
  document: 'Documents',
};

/** One of a facet, as in "there is no person called …". */
export const facetWord: Readonly<Record<Facet, string>> = {
  person: 'person',
  theme: 'theme',
  place: 'place',
  organisation: 'organisation',
  phase: 'chapter',
  standing: 'standing',
  document: 'document',
};

export const standingWords: Readonly<Record<Standing, string>> = {
  account: 'Witness’s account',
  submission: 'Counsel’s submission',
  finding: 'Coroner’s finding',
  examination: 'Expert examination',
  statement: 'Family’s statement',
  official: 'Put by police or MI5',
  report: 'The newspaper’s report',
};

/** How a time is known, in one or two words. */
export const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  resolved: 'worked out',
  anchored: 'from a known moment',
  bounded: 'from the order of events',
  edited: 'editor’s judgement',
  unknown: 'not stated',
};

type KnownPart = (typeof knownParts)[number];

const knownPartWords: Readonly<Record<KnownPart, string>> = {
  killed: 'killed in the attack',
  injured: 'injured',
  bereaved: 'bereaved',
  coroner: 'coroner',
  judge: 'judge',
  counsel: 'counsel',
  witness: 'witness',
  expert: 'expert',
  responder: 'responder',
  pathologist: 'pathologist',
  police: 'police',
  intelligence: 'intelligence',
  official: 'official',
  attacker: 'the attacker',
  other: 'other',
};

/** A person's part in words; a part nobody foresaw is shown as it stands. */
export function partWords(part: string): string {
  return Object.hasOwn(knownPartWords, part) ? knownPartWords[part as KnownPart] : part;
}

export const words = {
  about: 'About',
  whoWasWhen: 'Who was when',
  guide: (chapter: string | null) => (chapter === null ? 'Chapter by chapter' : `${chapter}, chapter by chapter`),
  aboutThis: 'About this chronology',
  notFound: 'Not found',
  chronology: 'Chronology',
  clearFilters: 'Clear filters',
  clearAll: 'Clear all',
  search: 'Search the chronology',
  skip: 'Skip to the chronology',
  skipToEvent: 'Skip to the event',
  skipToMain: 'Skip to the main part',
  backToChronology: 'Back to the chronology',
  closeEvent: 'Close this event',
  openEvent: 'The open event',
  site: 'Site',
  copyLink: 'Copy link',
  asItHappened: 'As it happened',
  asItWasTold: 'As it was told',
  order: 'Order',
  dates: 'Dates',
  theAttacker: 'The attacker',
  chronologyOf: (title: string) => `${title}: a chronology`,
} as const;

/** `countOf(1, 72)` → "1 of 72 events". */
export function countOf(shown: number, total: number): string {
  return `${shown} of ${events(total)}`;
}

/** `events(1)` → "1 event". */
export function events(count: number): string {
  return `${count} ${count === 1 ? 'event' : 'events'}`;
}
