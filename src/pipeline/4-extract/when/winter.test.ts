import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The months of the last event, published on 5 May 2021. */
function monthsOf(text: string) {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(text) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2021-05-05 }]') },
    },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources: [one] }) => one !== undefined && text.endsWith(`${one.exact}`))?.when;
  return [when?.earliest?.slice(0, 7) ?? null, when?.latest?.slice(0, 7) ?? null];
}

it.each([
  ['The quay was built in the winter of 1909.', '1909-01', '1910-02'],
  ['The quay was built in the winter of 1909-10.', '1909-12', '1910-02'],
  ['The pump failed in August 2014. It was repaired the following winter.', '2014-12', '2015-02'],
  ['The pump failed in January 2014. It was repaired the following winter.', '2014-12', '2015-02'],
  ['The pump failed in August 2014. It was repaired that winter.', '2014-12', '2015-02'],
  ['The pump failed in January 2014. It was repaired that winter.', '2013-12', '2014-02'],
  ['The pump failed in April 2014. It was repaired that winter.', null, null],
  ['The pump was repaired last winter.', '2020-12', '2021-02'],
])('%s → %s to %s', (text, from, to) => {
  expect(monthsOf(text)).toEqual([from, to]);
});
