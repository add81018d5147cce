import { expect, it } from 'vitest';
import { summaryOf } from './summary-of.ts';

const cleaner = { clean: (text: string): string => text };
const spelling = {
  right: (text: string): string => text,
  isDoubtful: (text: string): boolean => text.includes('teh'),
  isCommon: (): boolean => true,
};
const event = { title: 'The gate was open', teller: null, standing: 'account' } as const;

it.each([
  ['the words, without their number', '12. The gate was open until noon.', event, 'The gate was open until noon.'],
  [
    'who tells it, where they only repeat the title',
    'The gate was open.',
    { ...event, teller: 'The keeper' },
    'The gate was open. It is from an account by the keeper.',
  ],
  [
    'that nobody is named',
    'The gate was open.',
    event,
    'The gate was open. It is from an account; nobody is named as having given it.',
  ],
  [
    'nothing misspelt',
    'Teh gate, teh wall.',
    event,
    'The gate was open. It is from an account; nobody is named as having given it.',
  ],
  [
    'the report’s own',
    'The gate was open.',
    { ...event, standing: 'report' },
    'The gate was open. This is the document’s own report.',
  ],
] as const)('%s', (_, exact, rest, summary) => {
  expect(summaryOf({ exact, ...rest }, cleaner, spelling)).toBe(summary);
});
