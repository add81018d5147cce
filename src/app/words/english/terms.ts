/**
 * The words for what the timeline says in codes, and for counts and names: `standings.account` → "Witness’s account".
 */
import type { knownParts } from '../../../model/entities.ts';
import type { Standing } from '../../../model/event.ts';
import type { Basis } from '../../../model/time.ts';
import type { Facet } from '../../view-state.ts';
import { pluralIn } from '../plural.ts';

export const plural = pluralIn('en-GB');

export const facets: Readonly<Record<Facet, string>> = {
  person: 'People',
  theme: 'Themes',
  place: 'Places',
  organisation: 'Organisations',
  phase: 'Chapters',
  standing: 'Standing',
  document: 'Documents',
};

/** One of a facet, as in "there is no person called …". */
export const facet: Readonly<Record<Facet, string>> = {
  person: 'person',
  theme: 'theme',
  place: 'place',
  organisation: 'organisation',
  phase: 'chapter',
  standing: 'standing',
  document: 'document',
};

export const standings: Readonly<Record<Standing, string>> = {
  account: 'Witness’s account',
  submission: 'Counsel’s submission',
  finding: 'Finding',
  examination: 'Expert examination',
  statement: 'Statement',
  official: 'Official statement',
  report: 'The document’s report',
};

/** How a time is known, in one or two words. */
export const bases: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  resolved: 'worked out',
  anchored: 'from a named event',
  bounded: 'from the order of events',
  edited: 'editor’s judgement',
  unknown: 'not stated',
};

/** The same where only the day is known: beside “Hour not stated” they must not seem to speak of the hour. */
export const dayBases: Readonly<Record<Basis, string>> = {
  ...bases,
  stated: 'day stated',
  resolved: 'day worked out',
  anchored: 'day from a named event',
  bounded: 'day from the order of events',
  edited: 'day by the editor’s judgement',
};

/** A person’s part; one that nobody foresaw is shown as it stands. */
export const parts: Readonly<Record<(typeof knownParts)[number], string>> = {
  killed: 'killed',
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

/** `events(1)` → "1 event". */
export const events = (count: number) => `${count} ${plural(count, { one: 'event', other: 'events' })}`;

/** `countOf(1, 72)` → "1 of 72 events". */
export const countOf = (shown: number, total: number) => `${shown} of ${events(total)}`;

/** The place of words in a document: "Live blog, line 30"; null where the line is not known. */
export const placeOf = (document: string, line: number | null) =>
  line === null ? document : `${document}, line ${line}`;

/** A document’s title as it stands within a citation: its own, or one that was given to it, behind its own headline if it has one. */
export const citedTitle = (title: string, own: boolean, headline: string | null) =>
  own ? `“${title}”` : `${headline === null ? '' : `“${headline}” `}[${title}]`;

/** "The families" → "the families": a name as it stands within a sentence. */
export const nameWithin = (name: string) => name.replace(/^The /, 'the ');

/** "Giving aid" → "giving aid": a heading’s capital taken away; that of a name such as MI5 stays. */
export const headingWithin = (heading: string) =>
  /^\p{Lu}\p{Ll}*(?:[’'\s]|$)/u.test(heading) ? heading.charAt(0).toLowerCase() + heading.slice(1) : heading;

const numbers = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const more = 'seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three';
const spelled = `${numbers} ${more}`.split(' ');

/** `inWords(17)` → "seventeen"; figures above twenty-three. */
export const inWords = (count: number) => spelled[count] ?? String(count);
