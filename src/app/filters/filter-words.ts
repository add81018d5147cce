/** The words of the filters. */

export const filterWords = {
  show: 'Show filters',
  hide: 'Hide filters',
  landmark: 'Search and filters',
  chosen: 'What is chosen',
  fewer: 'Show fewer',
  showAll: (count: number) => `Show all ${count}`,
  unit: (count: number) => (count === 1 ? 'event' : 'events'),
  see: (count: number) => (count === 1 ? 'See the one event' : `See the ${count} events`),
  remove: 'Remove',
  from: 'From',
  to: 'To',
  dateHint: 'A year, month, day or minute: 2017, 2017-03, 2017-03-22, 2017-03-22T14:56.',
  noDate: (text: string) => `“${text}” is not a date that can be read here.`,
  wrongWayRound: 'The first date is after the second.',
} as const;
