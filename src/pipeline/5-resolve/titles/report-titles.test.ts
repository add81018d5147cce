import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

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
  [
    'On 3 June 2017, Ivo Pell, 27, Max Orr, 22, and Tom Lund, 30, were shot dead by police after they drove a hired van into pedestrians on Orme Bridge.',
    'The attackers were shot dead by police',
  ],
  ['The 6th August of last year was a warm day.', 'The 6th August of last year was a warm day'],
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
  [
    'We heard from the engineer, Dr Lena Hart, that the pumps were sold in March 2022.',
    'The engineer said that the pumps were sold in March 2022',
  ],
  [
    'We accept Dr Hart’s evidence that the pumps were sold in March 2022.',
    'Dr Hart said that the pumps were sold in March 2022',
  ],
  [
    'I was told by Dr Hart that the pumps had been sold in March 2022.',
    'Dr Hart said that the pumps had been sold in March 2022',
  ],
  [
    'On the evening of Friday 6 May 2022 about 40 boats were in the Old Regatta Harbour for the night race.',
    'About 40 boats were in the Old Regatta Harbour for the night race',
  ],
  ['Dr Hart told us that the pumps were sold in 2021.', 'Dr Hart said that the pumps were sold in 2021'],
  [
    'Furthermore, the old ferry of 1993 was replaced by a boat that was built in Norway for another line.',
    'The old ferry of 1993 was replaced by a boat that was built in Norway',
  ],
  [
    'The board declared, on 2 March 2021, that the quay and all sheds were the property of the town.',
    'The board declared that the quay and all sheds were the property of the town',
  ],
  [
    'On 9 May 2020 the board raised the fares (although at that point few people had been on the boats).',
    'The board raised the fares',
  ],
  [
    'The bulk of the pilots argued for an upper board elected by the pilots themselves and by the town.',
    'The bulk of the pilots argued for an upper board elected by the pilots…',
  ],
  [
    'Soon after the sale of the pier, the owner returned with a group of friends to rebuild the boats.',
    'The owner returned with a group of friends to rebuild the boats',
  ],
])('%s', (text, title) => {
  expect(titlesOf(text)).toEqual([title]);
});

it('a line of its own without a verb is a heading and no event', () => {
  expect(titlesOf('The board met.\n\nThe harbour trust (1907-1910)\n\nThe trust was sold in 1910.')).not.toContain(
    'The harbour trust (1907-1910)',
  );
});

it('what a reader of the report is to do is no event', () => {
  expect(titlesOf('You are under a duty to respond within 56 days, by 16 August 2022.')).toEqual([]);
});
