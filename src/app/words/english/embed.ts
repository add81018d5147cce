/** The words of the pages that stand in frames on somebody’s page. */
export const embed = {
  wholeEvent: 'The whole event, with its context',
  wholeChronology: 'The full chronology, with filters and search',
  from: (site: string) => `From: ${site}`,
  narrowing: 'The events are being chosen…',
  notNarrowed: 'The choice of events could not be made: this is all of them.',
  whole: 'Without JavaScript this is the whole list, whatever the address asks for.',
};
