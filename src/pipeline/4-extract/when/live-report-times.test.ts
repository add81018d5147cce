import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The timeline of a live report of these lines, published in the afternoon of 14 February 2023. */
function timelineOf(lines: readonly string[]) {
  const bytes = (content: string) => new TextEncoder().encode(content);
  const casebook = JSON.stringify({
    timezone: 'Europe/London',
    documents: [{ file: 'live.txt', published: '2023-02-14T17:30' }],
  });
  const { timeline } = convert(
    {
      documents: [{ file: 'live.txt', bytes: bytes(['Live from the court', ...lines].join('\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes(casebook) },
    },
    { editor: false },
  );
  return timeline;
}

/** When the event whose words hold `words` happened, and when it was told, to the minute. */
function eventOf(lines: readonly string[], words: string) {
  const event = timelineOf(lines)?.events.find(({ summary }) => summary.includes(words));
  if (event === undefined) throw new Error(`no event tells “${words}”`);
  const minute = (iso: string | null | undefined) => iso?.slice(0, 16) ?? null;
  return {
    when: minute(event.when.earliest),
    told: minute(event.told?.when.earliest),
    title: event.title,
    id: event.id,
  };
}

describe('a clock time that opens an entry of a live report', () => {
  it.each([
    ['14.07 The court is sitting.', 'sitting', '2023-02-14T14:07', null],
    ['2.15pm: The jury comes in and takes its seats.', 'jury came in', '2023-02-14T14:15', null],
    ['10:21 – The judge sends the jury home for the day.', 'sent the jury', '2023-02-14T10:21', null],
    ['14.32 DI Carla Noon says the clock was wrong.', 'clock was wrong', null, '2023-02-14T14:32'],
    ['14.32 Ann Orr KC says the van was doing 40mph.', 'doing 40mph', null, '2023-02-14T14:32'],
    ['14.32 Asked what he did, Mr Kent said he ran to the gate.', 'ran to the gate', null, '2023-02-14T14:32'],
    [
      '14.15 DI Carla Noon says the shop was entered at 11.50pm on 30 December 2021.',
      'shop was entered',
      '2021-12-30T23:50',
      '2023-02-14T14:15',
    ],
  ])('is when it was told, and when it happened only where it is seen to happen: “%s”', (line, words, when, told) => {
    const event = eventOf([line], words);
    expect(event.when).toBe(when);
    if (told !== null) expect(event.told).toBe(told);
    expect(event.title).not.toMatch(/^\d/u);
    expect(event.id).not.toMatch(/^\d/u);
  });

  it('is no day that later clock times are read from, and is not missed as a time nobody could place', () => {
    const lines = ['14.15 DI Carla Noon says the alarm rang at 7.15am and the police came soon after that.'];
    expect(eventOf(lines, 'alarm rang').when).toBeNull();
    const coverage = timelineOf(['14.32 DI Carla Noon says the clock was wrong.'])?.coverage;
    expect(coverage?.unresolvedTimes).toBe(0);
  });
});

describe('what is told as past', () => {
  it.each([
    [['DI Carla Noon says the man was arrested the next day.'], 'arrested', null],
    [
      ['DI Carla Noon says the shop was entered on 30 December 2021.', 'She says the man was arrested the next day.'],
      'arrested',
      '2021-12-31T00:00',
    ],
    [['DI Carla Noon says the ferry left the harbour at 6.40am on 30 March.'], 'ferry left', '2022-03-30T06:40'],
    [['The trial of Peter Lomax will continue tomorrow at the same court.'], 'will continue', '2023-02-15T00:00'],
  ])('never comes after publication: %s', (lines, words, when) => {
    expect(eventOf(lines, words).when).toBe(when);
  });
});

describe('a bare clock time in words told as past', () => {
  const entered = 'DI Carla Noon says the shop was entered on 30 December 2021.';
  const alarm = 'Lena Marsh tells the court that the alarm rang at 7.15am that winter.';
  it.each([
    [
      'the day told before it in that account',
      ['DI Carla Noon says the shop was shut on 30 December 2021 and the alarm rang at 7.15am.'],
      '2021-12-30',
    ],
    [
      'the day told most',
      [entered, 'The shop was sold on 3 May 2022.', 'It was on 30 December 2021 that the shop closed.', alarm],
      '2021-12-30',
    ],
    [
      'the day last told in the account that it goes on with',
      ['The shop was sold on 3 May 2022.', entered, 'She says the alarm rang at 7.15am, and nobody came.'],
      '2021-12-30',
    ],
    ['no day where two are told alike', [entered, 'The shop was sold on 3 May 2022.', alarm], null],
    ['never the day of publication', [alarm], null],
  ])('takes %s', (_, lines, day) => {
    const all = timelineOf(lines)?.events.filter(({ summary }) => summary.includes('alarm rang')) ?? [];
    expect(all.length).toBeGreaterThan(0);
    const clocks = all.map(({ when }) => when.earliest?.slice(0, 16) ?? null);
    expect(clocks).toContain(day === null ? null : `${day}T07:15`);
  });
});

describe('what an entry tells of before it was posted', () => {
  it.each([
    '14.07 Mr Vale was arrested last week.',
    '14.07 The gates have been locked for months.',
    '14.07 Mr Vale was sworn in two days earlier.',
    '14.07 The doors had been shut since noon.',
    '14.07 Officers have guarded the house since Monday.',
    '14.07 A van was seen near the bridge earlier that week.',
  ])('has not the minute of the stamp: “%s”', (line) => {
    const whens = timelineOf([line])?.events.map(({ when }) => when.earliest?.slice(0, 16)) ?? [];
    expect(whens).toHaveLength(1);
    expect(whens).not.toContain('2023-02-14T14:07');
  });

  it('has not the day that another entry names', () => {
    const lines = [
      '9.58am Good morning from Orme, where the inquests into the bridge attack of 11 July 2019 resume.',
      '10.05am The coroner enters the court.',
      '10.12am A van was seen near the bridge.',
      '10.20am Ann Orr says the van mounted the kerb.',
    ];
    expect(eventOf(lines, 'The coroner').when).toBe('2023-02-14T10:05');
    expect(eventOf(lines, 'was seen near').when).toBeNull();
    expect(eventOf(lines, 'mounted the kerb').when).toBeNull();
  });

  it('outside a hearing has no clock time of the day of another entry', () => {
    const text = [
      'Storm live: what we know',
      'Published 20 October 2017',
      '14.30 A boat was lost yesterday.',
      '15.10 At noon crews left the harbour.',
    ].join('\n\n');
    const folder = { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null };
    const events = convert(folder, { editor: false }).timeline?.events ?? [];
    expect(events.map(({ title, when }) => `${title}: ${when.edtf ?? when.earliest}`)).toEqual([
      'A boat was lost: 2017-10-19',
      'At noon crews left the harbour: null',
    ]);
  });
});

it('the verdict below a stamp of its own was given then', () => {
  const lines = ['11.00', 'The jury has retired.', '14.10', 'The jury returned a verdict of guilty.'];
  expect(eventOf(lines, 'verdict of guilty').when).toBe('2023-02-14T14:10');
});
