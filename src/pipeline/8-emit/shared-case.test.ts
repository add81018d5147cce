import { expect, test } from 'vitest';
import { sharedCase } from './shared-case.ts';

const of = (...headlines: string[]) => headlines.map((headline) => ({ headline, text: `${headline}\nIt rained.` }));

test.each([
  [
    ['Kessary Quay inquest: day four', 'The night: what happened at Kessary Quay', 'Collapse at Kessary Quay'],
    'Kessary Quay',
  ],
  [['Dorn Mill inquest opens', 'Owner of Dorn Mill tells inquest of repairs'], 'Dorn Mill inquest'],
  [['Harrowmere rail inquiry: day nine', 'Harrowmere Junction inquiry: summary'], 'Harrowmere inquiry'],
  [['Harrowmere inquiry: day one', 'At Harrowmere: inquiry@harrowmere.example'], 'Harrowmere inquiry'],
  [['Ferry inquiry opens', 'Ferry inquiry: the owner of a ferry is heard'], null],
  [['Brandt inquest opens', 'Brandt inquest: day two'], null],
  [['Ferry raised', 'Harbour master resigns', 'report-3'], null],
  [['Fire in Upper Marrow', 'School opens in Saltwick'], null],
  [['Trial of Karl Brandt opens', 'Jury hears of Karl Brandt'], null],
  [['Bridge shut from 14 May', 'May Day at the bridge', 'Bridge opens in May'], null],
])('%j → %s', (headlines, title) => {
  expect(sharedCase(of(...headlines), ['Karl Brandt', 'Brandt'])).toBe(title);
});

test('a name that two of six documents speak of is not that of the case', () => {
  const rest = of('One', 'Two', 'Three', 'Four');
  expect(sharedCase([...of('At Dorn Mill', 'Past Dorn Mill'), ...rest], [])).toBeNull();
});
