import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { datesTelling } from './dates-telling.ts';

it.each([
  'Issued on 4 May 2021',
  'Issued Tuesday 4 May 2021.',
  'Statement of Owen Tarr, dated 4 May 2021',
  'Statement of Owen Tarr, read to the inquest on his behalf on 4 May 2021',
  'Transcript of evidence, Day 12, Tuesday 4 May 2021',
  'Hearing of 4 May 2021, Ellary Town Hall',
  'Ellary, May 4, 2021',
])('only dates what is told: %s', (line) => {
  expect(datesTelling(line)).toBe(true);
});

it.each([
  'The boat sank on 4 May 2021.',
  'The inquest was opened on 4 May 2021',
  'On 4 May 2021 Owen Tarr made a statement. He had been ill.',
  '4 May 2021',
  'Statement of Owen Tarr',
  'Two men left the hearing of 4 May 2021 by the side door.',
])('tells something, or heads what is told: %s', (line) => {
  expect(datesTelling(line)).toBe(false);
});

it('leaves a statement the day that it tells of', () => {
  const lines = [
    'Statement of Owen Tarr, dated 10 January 2023',
    'I make this statement about the loss of the boat Corrie on Monday 30 August 2021.',
    'I left the house at 8.10am.',
    'I saw the boat at 9.40am.',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2023-01-18 }]');
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const starts = ['8.10am', '9.40am'].map(
    (words) => timeline?.events.find(({ summary }) => summary.includes(words))?.when.earliest?.slice(0, 16) ?? null,
  );
  expect(starts).toEqual(['2021-08-30T08:10', '2021-08-30T09:40']);
});
