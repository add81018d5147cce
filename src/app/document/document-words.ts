/** The sentences of the document page: `documentWords.linesFound(3, 42)` → "3 of 42 lines". */
import type { PassageUse } from '../../model/source.ts';

export const documentWords = {
  document: 'Document',
  documents: 'Documents',
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
  filterBy: 'Filter the chronology by this document',
  clear: 'Show every line',
  otherDocument: 'The other document',
  theOther: 'the other document',
  otherDocuments: 'The other documents',
  noLine: (line: number, last: number) => `There is no line ${line} in this document: it ends at line ${last}.`,
  line: (line: number) => `Line ${line}`,
  eventsOf: (line: number) => `Events of line ${line}`,
  sharedWith: (shared: number, all: number, others: number) =>
    `${shared} of the ${all} lines stand in ${others === 1 ? 'the other document' : 'another document'} too; they carry this mark.`,
  nothingFound: 'No line of this document holds all of these words. Fewer words, or their beginnings, find more.',
  previousHit: 'Previous',
  nextHit: 'Next',
  hits: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  hitAt: (at: number, count: number) => `place ${at} of ${count}`,
  whoWasWhen: 'Who was when, filtered by this document',
  linesFound: (found: number, all: number) => (found === all ? `${all} lines` : `${found} of ${all} lines`),
  alsoIn: (title: string, line: number, reworded: boolean) =>
    `Also in ${title}, line ${line}${reworded ? ', in other words' : ''}`,
} as const;

/** What a line that tells of no event of its own is called; null where the events beside it say enough. */
export const useWords: Readonly<Record<PassageUse, string | null>> = {
  event: null,
  context: 'Context: read with the lines around it',
  boilerplate: 'The web page’s own words: not part of the report',
};
