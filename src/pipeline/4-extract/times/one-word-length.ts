/**
 * Lengths and intervals in one word: "weeklong", "yearlong", "biweekly", "semiannual".
 *
 *   "the yearlong study" → P1Y      "a biweekly paper" → SET P2W
 */
import type { Idiom } from './idiom.ts';
import type { Meaning } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...(
    [
      ['hourlong', 'PT1H'],
      ['daylong', 'P1D'],
      ['weeklong', 'P1W'],
      ['monthlong', 'P1M'],
      ['yearlong', 'P1Y'],
      ['decadelong', 'P10Y'],
      ['dayslong', 'PXD'],
      ['weekslong', 'PXW'],
      ['monthslong', 'PXM'],
      ['yearslong', 'PXY'],
      ['decadeslong', 'PXDE'],
    ] as const
  ).map(([word, value]): [string, Meaning] => [word, { kind: 'duration', value }]),
  ...(
    [
      ['biweekly', 'P2W'],
      ['bimonthly', 'P2M'],
      ['biennial', 'P2Y'],
      ['semiannual', 'P6M'],
      ['semiannually', 'P6M'],
    ] as const
  ).map(([word, value]): [string, Meaning] => [word, { kind: 'set', value }]),
]);

export const oneWordLengthIdiom: Idiom = {
  name: 'length in one word',
  starts: [...meanings.keys()],
  match: ({ tokens, at }) => {
    const meaning = meanings.get(tokenAt(tokens, at).lower);
    return meaning === undefined ? null : { next: at + 1, meaning };
  },
};
