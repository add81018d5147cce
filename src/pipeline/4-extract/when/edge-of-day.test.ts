/** Times that a passage tells only by those of the passage before. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** From and to when the event of the last line is put, in a text of 5 May 2021. */
function timesOf(before: string, line: string) {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(`The loss of a boat\n\n${before}\n\n${line}`) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2021-05-05 }]') },
    },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources: [one] }) => line.includes(one?.exact ?? before))?.when;
  return [when?.earliest?.slice(0, 16) ?? null, when?.latest?.slice(0, 16) ?? null];
}

const seen = 'The boat left Ostley at 4pm on 20 November 1991. She was last seen at 5.10pm.';
it.each([
  [seen, 'The search was called off at dusk.', '1991-11-20T15:00', '1991-11-20T22:59'],
  [seen, 'By nightfall the search had ended.', null, '1991-11-20T22:59'],
  [seen, 'At dawn a coat was found.', '1991-11-21T03:00', '1991-11-21T08:59'],
  ['The boat left Ostley on 20 November 1991.', 'At dawn a coat was found.', null, null],
  [seen, 'The lifeboat was not sent until 6.02pm.', '1991-11-20T18:02', '1991-11-20T18:02'],
  [seen, 'Less than an hour later the boat was gone.', '1991-11-20T17:10', '1991-11-20T18:10'],
  [seen, 'More than two hours later the boat was gone.', '1991-11-20T19:10', null],
  [seen, 'The quay was built in the winter of 1909.', '1909-01-01T00:00', '1910-02-28T23:59'],
  ['The boat is built of oak.', 'The mast was not found until Tuesday.', '2021-05-04T00:00', '2021-05-04T23:59'],
  ['The boat is built of oak.', 'At dawn a coat was found.', '2021-05-05T03:00', '2021-05-05T08:59'],
])('%s %s → %s to %s', (before, line, from, to) => {
  expect(timesOf(before, line)).toEqual([from, to]);
});

it('goes on to the next morning from a time of the same passage', () => {
  const text = 'The loss of a boat\n\nThe cook rang at 3.16pm on 12 May 2019. A coat was found at first light.';
  const { timeline } = convert(
    { documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook: null },
    { editor: false },
  );
  expect(timeline?.events.map(({ when }) => when.earliest?.slice(0, 16))).toEqual([
    '2019-05-12T15:16',
    '2019-05-13T03:00',
  ]);
});
