import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The titles of what one sentence tells. */
function titles(sentence: string): readonly string[] {
  const bytes = new TextEncoder().encode(sentence);
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(({ title }) => title);
}

it.each([
  [
    'the half that has the time',
    'The long pier at Dorn was designed for the town council by Josiah Treen and opened by the mayor in 1889.',
    ['The long pier at Dorn was opened by the mayor in 1889'],
  ],
  [
    'all of it where there is room',
    'The pier was designed by Josiah Treen and opened in 1889.',
    ['The pier was designed by Josiah Treen and opened in 1889'],
  ],
  [
    'the first half where that has it',
    'The pier was designed in 1885 at the request of the town council of Dorn and opened by the mayor himself.',
    ['The pier was designed in 1885 at the request of the town council of Dorn'],
  ],
  [
    'what the time opens behind “and”',
    'The upper sluice was closed for good by the board, and on 5 March 1971 the mill was sold to the town.',
    ['On 5 March 1971 the mill was sold to the town'],
  ],
  [
    'whose doing it was, where that is said last',
    'The court heard from Ada Moe, a carrier, whose blue van was seen near the old mill on 5 March 1971.',
    ['Ada Moe’s blue van was seen near the old mill on 5 March 1971'],
  ],
  [
    'no aside',
    'The gate was shut by Ada Moe, who left in 1971, and nobody came.',
    ['The gate was shut by Ada Moe, who left in 1971, and nobody came'],
  ],
  [
    'both times of one deed',
    'Mr Hale had twice asked the board to shut the mill, in 1964 and in the summer of 1966, and had been refused.',
    ['Mr Hale had twice asked the board to shut the mill'],
  ],
  [
    'what was done there, apart from how one came there',
    'Mr Hale was taken to the infirmary at Dorn, where he died at 5am on 6 August 2014.',
    ['Mr Hale died at 5am on 6 August 2014', 'Mr Hale was taken to the infirmary at Dorn'],
  ],
  [
    'each of two doings that have a time of their own',
    'The ferry was built at Leith in 1979 and came to the Sound in 1998.',
    ['The ferry was built at Leith in 1979', 'The ferry came to the Sound in 1998'],
  ],
  [
    'together what only says where',
    'The survey was sent to the depot at Dorn, where it has been since the week of 6 August 2014.',
    ['The survey was sent to the depot at Dorn'],
  ],
])('a title tells %s', (_, sentence, expected) => {
  expect(titles(sentence)).toEqual(expected);
});

it('an event whose words leave out their subject is of whom it names', () => {
  const text = 'Mr Hale locked the yard at 6pm on 3 May 2004 and walked home to the mill at 7pm.';
  const bytes = new TextEncoder().encode(text);
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  expect(timeline?.events.map(({ people }) => people.map(({ id }) => id))).toEqual([['mr-hale'], ['mr-hale']]);
});
