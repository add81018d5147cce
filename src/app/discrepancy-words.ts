/** What is said of a detail on which the documents differ, with the event and beside the line. */
import type { DetailKind } from '../model/discrepancy.ts';

const details: Readonly<Record<DetailKind, string>> = {
  name: 'a name',
  number: 'a number',
  time: 'a time',
  date: 'a date',
  negation: 'whether it was so',
};

export const discrepancyWords = {
  differ: (detail: DetailKind) => `The documents differ on ${details[detail]}:`,
  notChosen: 'Neither is chosen here.',
  placeOf: (title: string, line: number | null) => (line === null ? title : `${title}, line ${line}`),
  beside: 'Details on which the documents differ',
  on: (detail: DetailKind) => `On ${details[detail]}:`,
} as const;
