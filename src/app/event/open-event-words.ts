/** The longer sentences of the open event; single words are in the common catalogue. */
import type { Basis } from '../../model/time.ts';

/** How the time is known, as a sentence that needs no knowledge of the method. */
export const basisSentences: Readonly<Record<Basis, string>> = {
  stated: 'The document states this time.',
  resolved: 'Worked out from the document’s words and the day it was published.',
  anchored: 'Worked out from a moment that the document names.',
  bounded: 'Known only from what came before and after.',
  edited: 'Decided by the editor.',
  unknown: 'The documents do not say when.',
};

export const headings = {
  when: 'When',
  what: 'What happened',
  told: 'Who says so',
  involved: 'People, places and themes',
  words: 'The very words',
  order: 'Before and after',
} as const;

export const openEventWords = {
  phrase: 'In the document’s words:',
  nobody: 'The documents do not say who told of it.',
  toldUnknown: 'When it was told is not stated.',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
  themes: 'Themes',
  pageOf: 'page',
  before: 'The paragraph before',
  after: 'The paragraph after',
  cutBefore: 'Comes after',
  cutAfter: 'Comes before',
  neighbours: 'Previous and next in time',
  previous: 'Previous',
  next: 'Next',
  byWords: 'so the document says',
  byEditor: 'so the editor decided',
  placeOf: (title: string, line: number) => `${title}, line ${line}`,
  alsoReworded: (places: readonly string[]) => `Also in ${places.join('; ')}, in other words`,
  inOtherWords: ', in other words',
  howMarked: 'Struck through: only in the words above. Underlined: only here.',
  marks: { 'left out': 'left out:', 'put in': 'put in:' },
  otherAccounts: 'Other accounts of the same moment',
  otherAccountsMore: 'Told by others, at times that overlap with this one, about the same people and themes.',
  describesInjuries: 'describes injuries',
  howAccountsMarked: 'Struck through: only in the event above. Underlined: only in the other account.',
  copied: 'Link copied',
  notCopied: 'The link could not be copied. Here is the address to copy by hand.',
  address: 'Address of this event',
  cite: 'Cite this event',
  copyCitation: 'Copy citation',
  copyBibtex: 'Copy BibTeX',
  copyRis: 'Copy RIS',
  citationCopied: 'Citation copied',
  citationNotCopied: 'It could not be copied. The citation above can be selected and copied by hand.',
} as const;

/** "288 more": what opens the rest of a long list. */
export const moreOf = (count: number) => `${count} more`;

const editedFields: Readonly<Record<string, string>> = {
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

/** "Written or decided by an editor: the title, the summary and the time. …" Null where the conversion did it all. */
export function editedWords(fields: readonly string[]): string | null {
  if (fields.length === 0) return null;
  const named = [...new Set(fields.map((field) => (Object.hasOwn(editedFields, field) ? editedFields[field] : field)))];
  const list = new Intl.ListFormat('en-GB').format(named.map(String));
  return `Written or decided by an editor: ${list}. The rest was found in the documents by rule.`;
}
