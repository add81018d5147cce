/** The sentences by which a page introduces itself where its address stands: in a search, a message, somebody’s article. */
import { words } from '../../app/words/words.ts';

export const headWords = {
  /** As Open Graph names languages. */
  locale: 'en_GB',
  language: words.language,
  asTold: (about: string, documents: number) =>
    `${about} Every event rests on words quoted from ${documents === 1 ? 'it' : 'them'}.`,
  eventsOf: (count: number) => `${eventsInOrder(count)}.`,
  inOrder: (name: string, count: number) => `${name}: ${eventsInOrder(count)}.`,
  document: 'Every paragraph of it, with the events that rest on it.',
  about:
    'How the chronology was made, how each time is known, what was taken from the documents, and what is not known.',
  whoWasWhen: 'Who is named in which events: people and organisations against the chapters.',
  guide: (title: string) => `${title}, one chapter at a time, each in order of time.`,
  chapter: (name: string, span: string, count: number) =>
    `${name}${span === '' ? '' : `, ${span}`}: ${eventsInOrder(count)}.`,
  notFound: 'There is no page at this address.',
  /** What the preview image says, for those who do not see it. */
  imageOf: (site: string, time: string, title: string) => `${site}. ${time === '' ? '' : `${time}: `}${title}`,
} as const;

function eventsInOrder(count: number): string {
  if (count < 2) return count === 0 ? 'named in the documents, and in no event' : '1 event, with the words it rests on';
  return `${words.events(count)} in order of time, each with the words it rests on`;
}
