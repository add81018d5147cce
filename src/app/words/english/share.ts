/** The words of what can be sent to others: a link and what it contains, a citation, the code of a frame. */
import type { Facet } from '../../view-state.ts';
import { plural } from './terms.ts';

const counted: Readonly<Record<Facet, (count: number) => string>> = {
  person: (count) => `${count} ${plural(count, { one: 'person', other: 'people' })}`,
  organisation: (count) => `${count} ${plural(count, { one: 'organisation', other: 'organisations' })}`,
  place: (count) => `${count} ${plural(count, { one: 'place', other: 'places' })}`,
  theme: (count) => `${count} ${plural(count, { one: 'theme', other: 'themes' })}`,
  phase: (count) => `${count} ${plural(count, { one: 'chapter', other: 'chapters' })}`,
  standing: (count) => `${count} ${plural(count, { one: 'kind of statement', other: 'kinds of statement' })}`,
  document: (count) => `${count} ${plural(count, { one: 'document', other: 'documents' })}`,
};

export interface CitedWords {
  readonly title: string;
  readonly when: string | null;
  readonly work: string | null;
  readonly chosen: string | null;
  readonly sources: string;
  readonly address: string;
  /** The day it was looked up, in words. */
  readonly seen: string | null;
}

export const share = {
  /** "The link contains: the event “…”; 3 people, 1 theme, 12 of 72 events; in the order of telling." */
  contains: (parts: readonly string[]) => `The link contains: ${parts.join('; ')}.`,
  chronology: 'the chronology',
  event: (title: string) => `the event “${title}”`,
  page: (name: string) => `the page “${name}”`,
  line: (document: string, line: number) => `the document “${document}”, line ${line}`,
  counted,
  from: (date: string) => `the time from ${date}`,
  to: (date: string) => `the time to ${date}`,
  between: (from: string, to: string) => `the time from ${from} to ${to}`,
  matching: (text: string) => `a search for “${text}”`,
  told: 'in the order of telling',
  injuries: 'with passages that describe injuries shown',
  copyList: 'Copy link to this list',
  copyPage: 'Copy link to this page',
  copyAlone: 'Copy link to this event alone',
  copyShown: (what: string) => `Copy link to what the chart shows now: ${what}`,
  copyClosed: 'Copy link with such passages closed',
  copied: 'Link copied',
  notCopied: 'It could not be copied. Here it is to copy by hand.',
  toCopy: 'To copy by hand',
  bySystem: 'Send by this device…',
  notSent: 'It could not be sent.',
  words: 'The document’s words',
  toWords: (quoted: string, place: string) => `Copy link to “${quoted}” in ${place}`,
  toLineOnly: (line: number) => `Copy link to line ${line}`,
  toPlace: (place: string) => `Copy link to ${place}`,
  toItsWords: 'Copy a link to its words',
  toTheseWords: 'Copy a link to these words',
  theseWords: (quoted: string) => `Copy a link to these words: “${quoted}”`,
  toThisLine: 'Copy a link to this line',
  toLine: (place: string) => `Copy a link to this line: ${place}`,
  copySelected: 'Copy link to the selected words',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  copyBibtex: 'Copy BibTeX',
  copyRis: 'Copy RIS',
  citationCopied: 'Citation copied',
  citationNotCopied: 'It could not be copied. The citation above can be selected and copied by hand.',
  /** The citation itself; what there is none of is null, and `sources` empty. */
  cited: ({ title, when, work, chosen, sources, address, seen }: CitedWords) =>
    `${[
      `“${title}”${when === null ? '' : ` (${when})`}`,
      ...(work === null ? [] : [`in ${work}`]),
      ...(chosen === null ? [] : [chosen]),
      ...(sources === '' ? [] : [`from ${sources}`]),
    ].join(', ')}. ${address}${seen === null ? '' : ` (accessed ${seen})`}.`,
  /** Where a document was published; `null`: where the one before it was. */
  citedAddress: (url: string | null) => (url === null ? 'at the same address' : `<${url}>`),
  citedTime: (when: string) => `Event: ${when}`,
  citedChoice: (chosen: string) => `Shown: ${chosen}`,
  citedFrom: (sources: string) => `From ${sources}`,
  frame: 'On your own page',
  frameAbout:
    'A frame that keeps nothing about its readers. The script lets it be as high as what is in it; without, it scrolls.',
  /** What the field with the code is called for those who listen. */
  code: 'Code of the frame',
  copyCode: 'Copy code',
  codeCopied: 'Code copied',
};
