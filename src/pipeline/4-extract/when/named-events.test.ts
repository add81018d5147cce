import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The time of the event that cites the words; each document by its lines. */
function timesOf(...documents: string[][]) {
  const { timeline } = convert(
    {
      documents: documents.map((lines, index) => ({
        file: `${'ab'[index] ?? 'c'}.txt`,
        bytes: bytes(lines.join('\n')),
      })),
      casebook: null,
    },
    { editor: false },
  );
  return (words: string) => {
    const when = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
    return [when?.earliest?.slice(0, 16) ?? null, when?.latest?.slice(0, 16) ?? null, when?.basis, when?.because];
  };
}

const capsized = 'The ferry Aurora capsized off Port Sallow on 14 November 2016, and nine people were lost.';

describe('an event that the documents date once', () => {
  const timeOf = timesOf(
    ['Inquiry into the loss of the ferry Aurora', capsized],
    [
      'The crew of the ferry had complained two days before the sinking.',
      'The morning after the capsize divers found the bow door open.',
      'In the month before the disaster the door was repaired twice.',
      'On the evening of the sinking the harbour was closed.',
      'A garden was opened on the second anniversary of the sinking.',
      'The pilot left the harbour at 7.15am.',
    ],
  );

  it.each([
    ['had complained', '2016-11-12T00:00', '2016-11-12T23:59'],
    ['divers found', '2016-11-15T00:00', '2016-11-15T11:59'],
    ['repaired twice', '2016-10-15T00:00', '2016-11-13T23:59'],
    ['harbour was closed', '2016-11-14T17:00', '2016-11-14T23:59'],
    ['garden', '2018-11-14T00:00', '2018-11-14T23:59'],
    ['The pilot left', '2016-11-14T07:15', '2016-11-14T07:15'],
  ])('is what another document counts from: %s', (words, earliest, latest) => {
    expect(timeOf(words).slice(0, 3)).toEqual([earliest, latest, 'anchored']);
  });

  it('and the reason says which words in which document', () => {
    expect(timeOf('had complained')[3]).toBe(
      '“two days before the sinking” is read from the day of the sinking, which “capsized off Port Sallow on 14 November 2016” in a.txt puts on 14 November 2016.',
    );
  });
});

describe('an event that is told once, of something definite, and named once', () => {
  const named = 'Two days before the sinking the pumps had failed.';
  it('is counted from', () => {
    const timeOf = timesOf(['The night ferry Lark capsized off Wend Point on 14 November 2016.', named]);
    expect(timeOf('the pumps had failed').slice(0, 3)).toEqual(['2016-11-12T00:00', '2016-11-12T23:59', 'anchored']);
  });

  it('so is what befell somebody by name', () => {
    const timeOf = timesOf([
      'Nora Vale was attacked on 14 November 2016.',
      'Two days before the attack a knife was bought.',
    ]);
    expect(timeOf('a knife was bought').slice(0, 3)).toEqual(['2016-11-12T00:00', '2016-11-12T23:59', 'anchored']);
  });

  it.each([
    ['His first boat capsized off Wend Point on 14 November 2016.', named],
    [
      'The night ferry Lark capsized off Wend Point on 14 November 2016.',
      'Two days before the fire the pumps had failed.',
    ],
  ])('unless it may be another: %s %s', (told, other) => {
    expect(timesOf([told, other])('the pumps had failed').slice(0, 3)).not.toContain('anchored');
  });
});

it('an event that is called by its day is counted from, whatever stands before it', () => {
  const timeOf = timesOf([
    'An inquest into the bridge fire of 12 May 2017 heard from the owner of the mill.',
    'In the week before the fire the wiring was changed. On the day of the fire nobody was at the mill.',
  ]);
  expect(timeOf('the wiring').slice(0, 3)).toEqual(['2017-05-05T00:00', '2017-05-11T23:59', 'anchored']);
  expect(timeOf('nobody was').slice(0, 3)).toEqual(['2017-05-12T00:00', '2017-05-12T23:59', 'anchored']);
});

describe('what a disaster is called and how it is told need not be one word', () => {
  it.each([
    ['The ceiling of the hall came down on 4 May 2016.', 'The ceiling was checked two weeks before the collapse.'],
    ['The reservoir burst on 4 May 2016 above the village.', 'The reservoir was checked two weeks before the flood.'],
    [
      'The block in Weir Lane came down on 4 May 2016.',
      'The block in the village was checked two weeks before the collapse.',
    ],
    [
      'On 4 May 2016 the dredger struck the dam and sank.',
      'The dredger at the dam was checked two weeks before the sinking.',
    ],
    [
      'Noel Peck denies arson at Lamb and Sons on the night of 4 May 2016.',
      'The wiring was checked by Noel Peck two weeks before the fire.',
    ],
    ['Noel Peck denies arson on 4 May 2016.', 'The wiring was checked by Noel Peck two weeks before the fire.'],
    ['The hall went up in flames on 4 May 2016.', 'The wiring in the hall was checked two weeks before the fire.'],
  ])('%s %s', (told, counted) => {
    const timeOf = timesOf(['A report on what happened in the village, the hall and the dam', told, counted]);
    expect(timeOf('was checked').slice(0, 3)).toEqual(['2016-04-20T00:00', '2016-04-20T23:59', 'anchored']);
  });
});

describe('what brought a death at once', () => {
  const counted = 'An engineer showed Sam Field the crack two weeks before the accident.';
  const timeOf = (...lines: string[]) => timesOf(['The ledge at Orme', ...lines])('two weeks before');

  it('is of the day of the death', () => {
    const told = 'Sam Field died on 18 May 2016 when part of the ledge came down.';
    expect(timeOf(told, counted)[0]).toBe('2016-05-04T00:00');
  });

  it.each([
    'Sam Field died on 18 May 2016 after the ledge came down.',
    'Sam Field died on 18 May 2016.',
    'Ann Orme was jailed on 18 May 2016 for the death of Sam Field.',
  ])('%s', (told) => {
    expect(timeOf(told, counted)[0]).toBeNull();
  });
});

describe('nothing is counted from an event', () => {
  const relative = 'The crew of the ferry had complained two days before the sinking.';

  it.each([
    ['that has two days', [capsized, 'Another account says that the ferry sank on 15 November 2016 near the harbour.']],
    ['that only nearly happened', ['The ferry had nearly capsized on 14 November 2016 in the harbour.']],
    ['of another kind', ['The ferry caught fire on 14 November 2016 in the harbour.']],
    [
      'that was only heard of that day',
      ['The inquiry heard on 14 November 2016 how the ferry capsized in the harbour.'],
    ],
    ['whose day is only a limit', ['The ferry sank before 14 November 2016 off the harbour.']],
  ])('%s', (_, lines) => {
    const timeOf = timesOf(['The loss of the ferry', ...lines, relative, 'The crew left the harbour.']);
    expect(timeOf('had complained').slice(0, 3)).toEqual([null, null, 'unknown']);
  });
});

it.each([
  'Owen Tarr was jailed on Friday 3 May 2019 for the deaths of two passengers.',
  'Owen Tarr, the driver, was sentenced on 3 May 2019 over the crash.',
])('what somebody was punished for was not done on the day of the sentence: %s', (line) => {
  const timeOf = timesOf([
    'Driver jailed over the coach crash',
    line,
    'Two passengers had died, and the crash shut the road.',
    'The council has moved the stop since the deaths, and put up a rail the day after the crash.',
  ]);
  expect(timeOf('moved the stop').slice(0, 2)).toEqual([null, null]);
});
