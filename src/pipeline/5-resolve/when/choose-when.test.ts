import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const text = `On 12 January 2021 the ferry left Port Sallow. The inquiry opened at Port Sallow on 3 October 2021.
The alarm rang at 7.15am on 13 January 2021 because the bow door had been left open, and a passenger called the coast guard.`;

/** The time of an event that an editor cut out of `text` by these words alone. */
function timeOf(exact: string) {
  const bytes = (content: string) => new TextEncoder().encode(content);
  const casebook = JSON.stringify({ events: [{ id: 'cut', quote: { exact } }] });
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(text) }],
      casebook: { file: 'casebook.yaml', bytes: bytes(casebook) },
    },
    { editor: true },
  );
  return timeline?.events.find(({ id }) => id === 'cut')?.when;
}

it.each([
  ['the ferry left', '2021-01-12T00:00:00+00:00', 'On 12 January 2021'],
  ['The inquiry opened', '2021-10-03T00:00:00+01:00', 'on 3 October 2021'],
  ['The alarm rang', '2021-01-13T07:15:00+00:00', 'at 7.15am on 13 January 2021'],
])('a quotation that leaves its own time out still has it: “%s”', (exact, earliest, phrase) => {
  expect(timeOf(exact)).toMatchObject({ earliest, phrase });
});

it.each(['because the bow door had been left open', 'a passenger called the coast guard'])(
  'a time that belongs to other words is not taken: “%s”',
  (exact) => {
    expect(timeOf(exact)).toMatchObject({ earliest: null, basis: 'unknown' });
  },
);
