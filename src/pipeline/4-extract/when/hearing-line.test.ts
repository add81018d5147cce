/** In a report of a hearing the days of the court and those of what is told there are two lines. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The beginning of the event that cites the words, of a report published on Thursday 14 March 2019. */
function startOf(words: string, ...lines: string[]): string | null {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(['Inquest into a death at Orrin', ...lines].join('\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2019-03-14 }]') },
    },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
  return when?.earliest?.slice(0, 16) ?? null;
}

const scene = 'Hana Brook, 40, was hurt at the weir at Orrin on the afternoon of Sunday 5 August 2018.';
const court = 'Giving her ruling on Tuesday, the coroner, Ivy Lamb, said the weir should have been closed.';

describe('after a day of the hearing', () => {
  it.each([
    ['A canoeist rang for help at 4.20pm.', 'rang for help', '2018-08-05T16:20'],
    ['The lamp at the weir had been out since 9 July.', 'lamp at the weir', '2018-07-09T00:00'],
    ['The crew reached her at 4.41 that afternoon.', 'crew reached', '2018-08-05T16:41'],
    ['The foreman of the works, Dai Rees, walked the bank at 4.10pm.', 'walked the bank', '2018-08-05T16:10'],
  ])('an account goes on from its own: %s', (line, words, start) => {
    expect(startOf(words, scene, court, line)).toBe(start);
  });

  it.each([
    ['The foreman gave the verdict at 3.10pm.', 'verdict', '2019-03-12T15:10'],
    [
      'Before they were sent out on 7 March to consider it, jurors were told of the law.',
      'sent out',
      '2019-03-07T00:00',
    ],
    ['The jury retired at 11.15am.', 'jury retired', '2019-03-12T11:15'],
  ])('the court goes on from that one: %s', (line, words, start) => {
    expect(startOf(words, scene, court, line)).toBe(start);
  });

  it('what the court did on no known day is on none', () => {
    expect(startOf('held her hand', scene, 'Mrs Brook held her hand as the names were read at 4.05pm.')).toBeNull();
    expect(startOf('verdict', scene, 'The foreman gave the verdict at 3.10pm.')).toBeNull();
  });
});

describe('in a live report of a hearing', () => {
  const fall = 'Hana Brook, 40, died when the mill in Weir Lane came down on August 5 last year.';
  it.each([
    [['14.02', 'Firefighter Len Oak was in the first crew to arrive, at 5.10am.'], 'first crew', '2018-08-05T05:10'],
    [['10.15', 'Ada Moss says she woke at 4.55am.'], 'woke', '2018-08-05T04:55'],
    [
      [
        '10.15',
        'Ada Moss says she woke at 4.55am.',
        '10.20',
        'She says they called to her until just after half past six.',
      ],
      'called to her',
      '2018-08-05T06:31',
    ],
    [['11.27', 'The engineer, Noel Peck, went to the mill on July 30.'], 'engineer', '2018-07-30T00:00'],
  ])('what is told of the past is on no day of the report: %j', (lines, words, start) => {
    expect(startOf(words, 'The collapse of the mill at Orrin', fall, ...lines)).toBe(start);
  });
});
