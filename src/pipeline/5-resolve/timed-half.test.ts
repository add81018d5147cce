import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

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
    'what was done there, apart from how one came there',
    'Mr Hale was taken to the infirmary at Dorn, where he died at 5am on 6 August 2014.',
    ['Mr Hale died at 5am on 6 August 2014', 'Mr Hale was taken to the infirmary at Dorn'],
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
