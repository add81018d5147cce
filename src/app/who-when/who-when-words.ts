/** The words of the page that shows who was when. */
import { events } from '../words.ts';

export const whoWhenWords = {
  about:
    'People and organisations down, chapters across. Each mark is an event with its name on it, in order of time within its chapter; a filled one was told by the person of its row, an empty one only has the person in it.',
  people: 'People',
  organisations: 'Organisations',
  name: 'Name',
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
} as const;
