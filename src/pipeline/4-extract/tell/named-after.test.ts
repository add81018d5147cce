import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

function tellersOf(...paragraphs: readonly string[]) {
  const text = ['Mrs Ruth Ferris and Mr Tom Holt gave evidence on 3 May 2018.', ...paragraphs].join('\n\n');
  const documents = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  const { timeline } = convert({ documents, casebook: null }, { editor: false });
  return timeline?.events.filter(({ sources }) => sources[0]?.exact.includes('water')).map(({ told }) => told?.by);
}

const quotation = '“The water came over the step at ten past four.”';

it.each([
  [[quotation, 'The words were Mrs Ferris’s.'], 'ruth-ferris'],
  [[quotation, 'said Mr Holt.'], 'tom-holt'],
  [[`${quotation} So said Mrs Ferris.`], 'ruth-ferris'],
])('a quotation is of whoever is named right after it: %j', (paragraphs, teller) => {
  expect(tellersOf(...paragraphs)).toEqual([[teller]]);
});

it('and of nobody where the next words only mention somebody', () => {
  expect(tellersOf(quotation, 'Mr Holt left the hall.')?.flat()).not.toContain('tom-holt');
});
