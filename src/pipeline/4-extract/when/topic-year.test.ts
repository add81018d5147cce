/** A time without its year, in a report of what is long past. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The beginning and end of the event that cites the words, of a report published on Friday 8 November 2019. */
function daysOf(words: string, ...lines: string[]): (string | null)[] {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(['Inquest into a fire at Orrin', ...lines].join('\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2019-11-08 }]') },
    },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
  return [when?.earliest?.slice(0, 10) ?? null, when?.latest?.slice(0, 10) ?? null];
}

const fire =
  'The laundry at Orrin caught fire on 12 February last year, and Rosa Quill, 58, was killed in the laundry.';

describe('the year of what the report is about', () => {
  it.each([
    [
      'Ada Moss told the inquest that she cleaned the drum of the laundry in the second week of January.',
      'drum',
      ['2018-01-08', '2018-01-14'],
    ],
    ['Ada Moss told the inquest that the drum had been loose since Christmas.', 'drum', ['2017-12-25', null]],
    ['Rosa Quill was due to retire that Easter.', 'retire', ['2018-04-01', '2018-04-01']],
    ['Rosa Quill was to have begun a course that April.', 'course', ['2018-04-01', '2018-04-30']],
    ['Noel Peck inspected the laundry on 30 January.', 'inspected', ['2018-01-30', '2018-01-30']],
    ['A new laundry opened at Orrin in October.', 'new laundry', [null, null]],
    ['Ada Moss told the inquest that the drum was oiled in July.', 'drum', [null, null]],
  ])('%s', (line, words, days) => {
    expect(daysOf(words, fire, line)).toEqual(days);
  });
});

describe('no day', () => {
  it.each([
    ['Rosa Quill knew who came on a Saturday.', 'Saturday'],
    ['Rosa Quill never closed before six on any Friday.', 'closed'],
  ])('%s', (line, words) => {
    expect(daysOf(words, fire, line)).toEqual([null, null]);
  });
});

it('what is missing now is missing on the day of the report, whatever day it is of', () => {
  const days = daysOf('register', fire, 'The page of the register for 12 February is missing.');
  expect(days).toEqual(['2019-11-08', '2019-11-08']);
});
