/** An outcome that opens a report is no day from which its story goes on. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The interval of the event that holds the words, in a report of an inquest that was published on Friday 14 June 2019. */
function timeOf(words: string, ...lines: readonly string[]): string | null {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(['Inquest into a death at Marsby', ...lines].join('\n\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2019-06-14 }]') },
    },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)))?.when;
  return when === undefined ? null : `${when.earliest?.slice(0, 16) ?? ''}/${when.latest?.slice(0, 16) ?? ''}`;
}

const lead = 'Ann Tarrow, 70, was taken to Marsby Infirmary on the evening of Saturday 3 March 2018.';
const died = 'She died on the following Wednesday.';

it.each([
  ['Mrs Tarrow was seen by a nurse at 9.20pm.', 'seen by a nurse', '2018-03-03T21:20/2018-03-03T21:20'],
  ['The inquest heard that she had been ill since the Thursday.', 'been ill', '2018-03-01T00:00/'],
  ['Mrs Tarrow was given fluids at 7.05am on the Sunday.', 'given fluids', '2018-03-04T07:05/2018-03-04T07:05'],
  ['A scan was booked for her on the Saturday.', 'scan', '2018-03-03T00:00/2018-03-03T23:59'],
])('a story starts again behind its outcome: %s', (line, words, time) => {
  expect(timeOf(words, `${lead} ${died}`, line)).toBe(time);
  expect(timeOf(words, lead, died, line)).toBe(time);
});

it.each([
  ['The funeral was held on the Friday.', 'funeral', '2018-03-09T00:00/2018-03-09T23:59'],
  ['Police were called at 9.20pm.', 'Police', '/'],
  ['The next day her room was cleared.', 'room was cleared', '/'],
])('what comes after a death may, and what may be either is left open: %s', (line, words, time) => {
  expect(timeOf(words, `${lead} ${died}`, line)).toBe(time);
});

it('goes on, within its paragraph, from the outcome itself', () => {
  expect(timeOf('moved', `${lead} ${died} Her body was moved at 6.10pm.`)).toBe('2018-03-07T18:10/2018-03-07T18:10');
});

it('leaves a story that began before the only day told on none', () => {
  const rescued = 'Two sisters were rescued on 4 March 2018, a day after they set off from Ellary.';
  expect(timeOf('rested', rescued, 'They rested at noon.')).toBe('/');
  expect(timeOf('rested', 'Two sisters set off on 4 March 2018.', 'They rested at noon.')).toBe(
    '2018-03-04T12:00/2018-03-04T12:00',
  );
});

it('is as well what words foretell anywhere', () => {
  const line = 'She was to lose the ring a week later.';
  expect(timeOf('rang', lead, 'At 9.10pm she was asleep.', 'A ward.', line, 'She rang the bell at 9.50pm.')).toBe(
    '2018-03-03T21:50/2018-03-03T21:50',
  );
});

it.each([
  ['Mrs Tarrow was moved to a ward on Sunday afternoon.', 'moved', '2018-03-04T12:00/2018-03-04T17:59'],
  ['Mrs Tarrow was better on Monday morning. She slept at about 11pm.', 'slept', '2018-03-05T23:00/2018-03-05T23:00'],
  ['The trust apologised on Monday morning.', 'apologised', '2019-06-10T00:00/2019-06-10T11:59'],
  ['Her son wept on Tuesday as the call was played.', 'wept', '2019-06-11T00:00/2019-06-11T23:59'],
  ['The path was closed by the weekend snow.', 'closed', '/'],
  ['Snow had fallen for most of the weekend.', 'Snow', '2018-02-24T00:00/2018-02-25T23:59'],
])('a weekday in a story of long ago: %s', (line, words, time) => {
  expect(timeOf(words, `${lead} She was seen at 9.20pm.`, line)).toBe(time);
});
