/** "Four died after a cable parted on 4 May": what is told by the clock alone is of that day. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The minute of the event that tells when a car left, below the sentence. */
function carLeft(sentence: string): string | null {
  const text = [
    'Inquest into deaths at the Orrin lift',
    sentence,
    'The lift was built for the town.',
    'The upper car left at 2.31pm, a jury heard.',
  ];
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text.join('\n\n')) }],
      casebook: {
        file: 'casebook.yaml',
        bytes: new TextEncoder().encode('documents: [{ file: a.txt, published: 2019-11-14 }]'),
      },
    },
    { editor: false },
  );
  const event = timeline?.events.find(({ sources }) => sources[0]?.exact.includes('car left'));
  return event?.when.earliest?.slice(0, 16) ?? null;
}

it.each([
  [
    'Four passengers on the lift died after a cable parted on the afternoon of August 27 last year.',
    '2018-08-27T14:31',
  ],
  [
    'Four passengers on the lift died when the car ran back into the bottom station on August 27 last year.',
    '2018-08-27T14:31',
  ],
  [
    'Four passengers on the lift died after a cable parted and the brake failed on August 27 last year.',
    '2018-08-27T14:31',
  ],
  [
    'Four passengers on the lift were killed when Robert Marl drove a truck along Mill Street on August 27 last year.',
    '2018-08-27T14:31',
  ],
  ['Four passengers on the lift were killed when Robert Marl said that it stuck on August 27 last year.', null],
  ['Four passengers on the lift died after being hurt on August 27 last year.', null],
  ['Four passengers on the lift died after a report that was written on August 27 last year.', null],
])('%s', (sentence, minute) => expect(carLeft(sentence)).toBe(minute));
