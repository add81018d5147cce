/** A document → the times of the events whose words stand behind a phrase that counts from a dated event. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sank = 'The barge Ellen sank in Lunn Water on Saturday 25 October 2014.';

function hoursOf(words: string, ...lines: string[]): string {
  const casebook = { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2016-04-12 }]') };
  const text = ['The loss of the Ellen: report of the inquiry', sank, ...lines].join('\n\n');
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook }, { editor: false });
  const { when } = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words)) ?? {};
  return `${when?.earliest?.slice(0, 16) ?? ''}–${when?.latest?.slice(0, 16) ?? ''}`;
}

describe('behind a phrase that counts from a dated event', () => {
  it.each([
    ['rang', '2014-10-23T21:15–2014-10-23T21:15', 'Two days before the sinking the mate rang the office at 9.15pm.'],
    ['again', '2014-10-23T18:00–2014-10-23T23:59', 'Two days before the sinking a man rang. He rang again that night.'],
    [
      'ordered',
      '2014-10-04T00:00–2014-10-04T23:59',
      'The wreck was raised on 3 November.',
      'Three weeks before the sinking Ida Pell had written to the owner. The owner ordered a raft the same day.',
    ],
    [
      'took',
      '2014-11-04T00:00–2014-11-04T23:59',
      'Nine days after the sinking a diver found the door. A crew took it up the next day.',
    ],
    ['called', '2014-10-18T00:00–2014-10-24T23:59', 'In the week before the sinking a man called at 9.35pm.'],
    [
      'left',
      '2014-10-25T17:40–2014-10-25T17:40',
      'Two days before the sinking a man rang. On 25 October 2014 the barge left at 5.40pm.',
    ],
  ])('%s: %s', (words, hours, ...lines) => {
    expect(hoursOf(words, ...lines)).toBe(hours);
  });
});
