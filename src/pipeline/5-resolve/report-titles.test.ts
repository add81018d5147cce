import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

/** The titles of the events of a text that was published on 18 May 2022. */
function titlesOf(text: string): readonly string[] | undefined {
  const casebook = {
    file: 'casebook.yaml',
    bytes: new TextEncoder().encode('documents: [{ file: a.txt, published: 2022-05-18 }]'),
  };
  const documents = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  return convert({ documents, casebook }, { editor: false }).timeline?.events.map(({ title }) => title);
}

it.each([
  [
    'Two divers who died on the wreck had used the same air bottles "hundreds of times", an inquest at Wharfe Bridge was told on Wednesday.',
    'Two divers who died on the wreck had used the same air bottles',
  ],
  ['[12] The hull was surveyed in March 2019.', 'The hull was surveyed in March 2019'],
  ['(b) The policy was last revised in 2017.', 'The policy was last revised in 2017'],
  [
    '[10] In terms of section 26(2)(a) I find that the hull was breached on 3 May 2021.',
    'It was found that the hull was breached on 3 May 2021',
  ],
  [
    'On 4 October 2021 I commenced an investigation into the sinking.',
    'The writer of the report commenced an investigation into the sinking',
  ],
  [
    'The harbour office told me that in March 2022 it had taken on six pilots.',
    'The harbour office said that in March 2022 it had taken on six pilots',
  ],
])('%s', (text, title) => {
  expect(titlesOf(text)).toEqual([title]);
});

it('what a reader of the report is to do is no event', () => {
  expect(titlesOf('You are under a duty to respond within 56 days, by 16 August 2022.')).toEqual([]);
});
