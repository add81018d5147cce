import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { tellsDoing } from '../scene-doing.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function timelineOf(...lines: string[]) {
  const { timeline, diagnostics } = convert(
    {
      documents: [{ file: 'report.txt', bytes: bytes(['Inquiry hears of the derailment', ...lines].join('\n')) }],
      casebook: {
        file: 'casebook.yaml',
        bytes: bytes('documents:\n  - { file: report.txt, published: 2018-05-09T10:00 }\n'),
      },
    },
    { editor: false },
  );
  if (timeline === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const eventWith = (words: string) => timeline.events.find(({ sources }) => sources[0]?.exact.includes(words));
  return {
    eventWith,
    relations: timeline.relations,
    dayOf: (words: string) => eventWith(words)?.when.earliest ?? null,
  };
}

const dated = 'Paramedic Joan Sykes said she saw the train leave the track at 7.48pm on 14 November 2016.';

describe('an account that tells of one day', () => {
  const { eventWith, relations, dayOf } = timelineOf(
    dated,
    'She ran to the second carriage.',
    'She then climbed in through a window.',
    'She would have gone to the first carriage.',
    'She thought the driver had been careless.',
    'She moved to Leeds.',
    'Helen Ashworth KC, representing the families, said nobody ran to the first carriage.',
  );

  it('gives its day to the doings beside the dated one, and says why', () => {
    expect(eventWith('ran to the second')?.when).toEqual({
      earliest: '2016-11-14T00:00:00+00:00',
      latest: '2016-11-14T23:59:59+00:00',
      precision: 'day',
      basis: 'anchored',
      phrase: null,
      because:
        'It is told in the same account as “at 7.48pm on 14 November 2016”, on 14 November 2016; that account names no other day.',
      edtf: '2016-11-14',
    });
    expect(dayOf('climbed in')).toBe('2016-11-14T00:00:00+00:00');
  });

  it.each(['would have gone', 'thought the driver', 'moved to Leeds'])('but not to “%s”', (words) => {
    expect(eventWith(words)?.when.basis).toBe('unknown');
  });

  it('nor to what somebody else says', () => {
    expect(eventWith('nobody ran')?.when.basis).not.toBe('anchored');
  });

  it('puts a step that opens with "then" after what the passage before tells', () => {
    expect(relations).toContainEqual(
      expect.objectContaining({
        before: eventWith('ran to the second')?.id,
        after: eventWith('climbed in')?.id,
        basis: 'stated',
      }),
    );
  });
});

describe('no day is shared', () => {
  it('where the account tells of two', () => {
    const { dayOf } = timelineOf(
      'Paramedic Joan Sykes said she ran to the carriage.',
      'She saw the train leave the track at 7.48pm on 14 November 2016.',
      'On 16 November 2016 she saw the driver again.',
    );
    expect(dayOf('ran to the carriage')).toBeNull();
  });

  it('where the dated words are no doing on the spot', () => {
    const { dayOf } = timelineOf(
      'Paramedic Joan Sykes said she would retire on 14 November 2016.',
      'She ran to the carriage.',
    );
    expect(dayOf('ran to the carriage')).toBeNull();
  });

  it('where another passage stands between', () => {
    const { dayOf } = timelineOf(
      dated,
      'Helen Ashworth KC, representing the families, asked why no inspection had been made.',
      'Paramedic Joan Sykes said she ran to the carriage.',
    );
    expect(dayOf('she ran to')).toBeNull();
  });
});

it.each([
  ['They were unable to land at once', true],
  ['He told the inquest that he jumped over the fence', true],
  ['He said that even there it would have started too late', false],
  ['He had seen it before', false],
  ['She heard the evidence of the others', false],
  ['He called on people to run', false],
])('%s: %s', (words, doing) => {
  expect(tellsDoing(words)).toBe(doing);
});

/** The day of the event that holds the words, in a live report of 14 May 2024 on two deaths of 8 October 2022. */
function dayIn(words: string, ...lines: string[]): string | null | undefined {
  const deaths =
    'Rowan Pike, 34, and Imogen Orr, 29, died after their boats were carried over the weir on 8 October 2022.';
  const text = ['Weir inquest LIVE', 'Published 14 May 2024', deaths, '11.15', ...lines].join('\n\n');
  const folder = { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null };
  const event = convert(folder, { editor: false }).timeline?.events.find(({ sources }) =>
    sources.some(({ exact }) => exact.includes(words)),
  );
  return event === undefined ? undefined : event.when.latest === null ? null : event.when.latest.slice(0, 10);
}

it.each([
  [
    'a step beside a minute, whatever the verb of that',
    'threw a lifebelt',
    ['Walter Ings says he threw a lifebelt from the bridge. He called 999 at 9.52am.'],
    '2022-10-08',
  ],
  [
    'what was said in the witness box is no other day',
    'threw a lifebelt',
    [
      'Walter Ings says he did not have the flags today. He threw a lifebelt from the bridge.',
      'He called 999 at 9.52am.',
    ],
    '2022-10-08',
  ],
  [
    'what went before is not of that day',
    'had been locked',
    ['Walter Ings says the store had been locked since March. He called 999 at 9.52am.'],
    null,
  ],
])('of a witness at a hearing: %s', (_, words, lines, day) => {
  expect(dayIn(words, ...lines)).toBe(day);
});
