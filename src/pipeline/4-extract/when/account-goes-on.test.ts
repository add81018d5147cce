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

it.each([
  ['He was moved at 6am.', 'moved'],
  ['He was seen at 3.15am.', 'seen'],
])('an hour before the last one told is not of the same day: %s', (line, words) => {
  expect(whenOf(words, evening, line)).toBeNull();
});

it('an hour after it is', () => {
  expect(whenOf('carried', evening, 'He was carried out at 22.31.')).toBe('2021-09-24T22:31');
});

it.each([
  ['The line reopened on the bank holiday Monday.', 'reopened'],
  ['He had been sober until the July before the fire.', 'sober'],
  ['He was seen by a doctor in the small hours.', 'doctor'],
])('and no day of the publication is taken for one of the story: %s', (line, words) => {
  expect(whenOf(words, evening, line)).toBeNull();
});

it('the day on which something was to have begun is not to come', () => {
  expect(whenOf('pleaded', 'He pleaded guilty on 2 June, the day his trial was to have begun.')).toBe('2023-06-02');
});
