import { expect, it } from 'vitest';
import { readTimes } from '../times/read-times.ts';
import { storyDay } from './story-day.ts';

const dayOf = (text: string, happened: readonly string[] | null = []) =>
  storyDay(readTimes(text, { published: '2019-11-14T17:05:00+00:00', voice: 'auto' }), happened);

it.each([
  ['On 14 November 2016 it sank. Of 14 November 2016 he said nothing. He left on 3 May 2018.', '2016-11-14'],
  ['It sank on 14 November 2016.', '2016-11-14'],
  ['It sank on 6 February last year. The email is of 11 December 2017.', null],
  [
    'It sank on 6 February last year. On 6 February 2018 he was at home. The email is of 11 December 2017.',
    '2018-02-06',
  ],
  ['She gave evidence on Tuesday. On Tuesday he did. On 4 March 2018 it sank.', '2018-03-04'],
])('%s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

it('is the one in full where no event is dated', () => {
  expect(dayOf('It sank on 9 November 2017. The hull was examined on 12 November.', null)).toBe('2017-11-09');
});

it('is, of two told alike, the one on which something happened', () => {
  const text = 'He drowned on 1 July 2018. The gap was reported on 30 April 2018.';
  expect(dayOf(text)).toBeNull();
  expect(dayOf(text, ['2018-07-01'])).toBe('2018-07-01');
});

it('is, of two told alike, the one told with its minute', () => {
  expect(dayOf('It was struck at 7.52am on 16 October 2018. The lock was opened on 2 October 2018.')).toBe(
    '2018-10-16',
  );
});
