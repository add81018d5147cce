/** The sentences of the entity pages: `entityWords.filterBy("Dr Hudson")` → "Filter the chronology by Dr Hudson". */
import { events } from '../words.ts';

export const entityWords = {
  alsoHere: 'Who else appears, and how often',
  peopleHere: 'Who appears, and how often',
  namedAs: 'Named in the documents as',
  within: 'Within',
  placesWithin: 'Places within it',
  noEvents: 'The documents name it, but no event in the chronology has it.',
  showAll: 'Show them all',
  filterBy: (name: string) => `Filter the chronology by ${name}`,
  whoWasWhen: (name: string) => `Who was when, filtered by ${name}`,
  happened: 'happened',
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  leftOut: (count: number, total: number) =>
    `The filters in the address leave out ${count} of the ${events(total)} here.`,
} as const;
