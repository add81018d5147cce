import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** When the event that holds the words happened, as its day or minute. */
function whenOf(words: string, ...paragraphs: readonly string[]): string | null | undefined {
  const documents = [{ file: 'a.txt', bytes: new TextEncoder().encode(paragraphs.join('\n\n')) }];
  const casebook = {
    file: 'casebook.yaml',
    bytes: new TextEncoder().encode('documents: [{ file: a.txt, published: 2023-06-21 }]'),
  };
  const { timeline } = convert({ documents, casebook }, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
  return event?.when.edtf ?? event?.when.earliest?.slice(0, 16) ?? null;
}

const evening = 'On the evening of Friday 24 September 2021 he became breathless. His wife rang at 19.52.';

it('a day without a year goes on from a day that was told a little before', () => {
  expect(whenOf('He died', evening, 'He died at 11.20am on 25 September.')).toBe('2021-09-25T11:20');
});

it('a morning after an evening may be either day’s', () => {
  expect(whenOf('moved', evening, 'He was moved at 6am.')).toBeNull();
});

it('a morning after an hour of either half of a day may be the next day’s', () => {
  const home = 'On 24 September 2021 he came home at six.';
  expect(whenOf('moved', home, 'At a quarter past nine he fell.', 'He was moved at 4am.')).toBeNull();
});

it('of an evening that was told the hours are those of the evening', () => {
  const home = 'On the evening of Friday 24 September 2021 he was at home.';
  expect(whenOf('bang', home, 'At about twenty to seven he heard a bang.')).toBe('2021-09-24T18:40');
});

it.each([
  ['In June 2019 the pump was ordered.', 'It came on the 12th.', '2019-06-12'],
  ['The pump was ordered in June 2019, and it came on the 12th.', 'It was fitted on the 14th.', '2019-06-14'],
  ['The report of June 2019 says nothing of it.', 'It came on the 26th.', '2021-09-26'],
  ['The pump, which had been bought in June 2019, was old.', 'It came on the 26th.', null],
])('a number is of the month told last: %s %s', (before, line, day) => {
  expect(whenOf(line, evening, before, line)).toBe(day);
});

it.each([
  ['He was seen at 3.15am.', 'seen', '2021-09-25T03:15'],
  ['At about twenty to eleven a nurse came.', 'nurse', '2021-09-24T22:40'],
  ['A nurse came ten minutes later.', 'nurse', '2021-09-24T20:02'],
  ['At half past one a nurse came.', 'nurse', '2021-09-25T01:30'],
  ['At twenty past nine that evening a nurse came.', 'nurse', '2021-09-24T21:20'],
  ['The ward was closed the following week.', 'ward', '2021-09-27/2021-'],
])('a night goes on past midnight, and lengths from the time told last: %s', (line, words, when) => {
  const late = `${evening} ${words === 'nurse' && line.includes('half') ? 'He was awake at 22.15.' : ''}`;
  expect(whenOf(words, late, line)?.slice(0, 16)).toBe(when);
});

it('but what is to come is not of it', () => {
  expect(whenOf('resume', evening, 'The hearing will resume at 10.30pm.')).toBeNull();
});

it('an hour after it is', () => {
  expect(whenOf('carried', evening, 'He was carried out at 22.31.')).toBe('2021-09-24T22:31');
});

it.each([
  ['The line reopened on the bank holiday Monday.', 'reopened'],
  ['He had been sober until the July before the fire.', 'sober'],
  ['He was seen by a doctor in the small hours.', 'doctor'],
  ['Snow had fallen in the night.', 'Snow'],
])('and no day of the publication is taken for one of the story: %s', (line, words) => {
  expect(whenOf(words, evening, line)).toBeNull();
});

it('the day on which something was to have begun is not to come', () => {
  expect(whenOf('pleaded', 'He pleaded guilty on 2 June, the day his trial was to have begun.')).toBe('2023-06-02');
});

it.each(['until Monday 27 September 2021', 'since 2 March 2021'])('nor does it go on from an end alone: %s', (end) => {
  const words = `A guard was on leave ${end}.`;
  expect(whenOf('A nurse came', evening, words, 'A nurse came at 9.20pm.')).not.toMatch(/2021-09-27|2021-03-02/);
});

it('nor from a day before what was told of a longer time long ago', () => {
  expect(
    whenOf('told the owner', evening, 'He saw a crack in the spring of 2014.', 'He told the owner the following day.'),
  ).not.toBe('2021-09-25');
});

it('figures of twelve hours go on too, where they cannot be earlier', () => {
  const night = 'On the night of Friday 3 February 2006 a bell rang at 10.50pm.';
  expect(whenOf('dialled', night, 'At 11.12 a driver dialled 999.')).toBe('2006-02-03T23:12');
  expect(whenOf('gave way', night, 'At 11.12 a driver dialled 999.', 'At half past midnight the floor gave way.')).toBe(
    '2006-02-04T00:30',
  );
});
