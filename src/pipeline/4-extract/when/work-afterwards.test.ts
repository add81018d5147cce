import { expect, it } from 'vitest';
import { isWorkAfterwards } from './work-afterwards.ts';

/** The bar stands before the clock time, which the next bar ends. */
function isAfterwards(marked: string): boolean {
  const [left = '', clock = '', right = ''] = marked.split('|');
  const text = left + clock + right;
  return isWorkAfterwards(
    text,
    { start: 0, end: text.length },
    { start: left.length, end: left.length + clock.length },
  );
}

it.each([
  'PC Hale said he wrote his statement |at 9pm|.',
  'Mr Vane said he was interviewed by the police |at 3pm|.',
  'Dr Grey, a pathologist, said she examined the body |at 9.30am|.',
  'She said that she reviewed the footage |at 2pm| with two others.',
  'He ran to the gate and gave a statement |at 4pm|.',
  '|At 3pm|, he was questioned by detectives.',
  'A surveyor said he inspected the kerbs |at 10am|.',
  'Ivo Kern, giving evidence by video link |at 2.15pm|, said the lights failed.',
  'Dr Grey carried out a post-mortem examination |at 9am|.',
])('is of a day that nobody says: %s', (marked) => {
  expect(isAfterwards(marked)).toBe(true);
});

it.each([
  'PC Hale said he saw the man fall |at 2.15pm|.',
  'She examined the patient |at 2.20pm|.',
  'He examined his wounds |at 2.20pm|.',
  'He made a call |at 2.16pm|.',
  'He reached the gate |at 2.16pm| and later reviewed the footage.',
  'He was interviewed after he left |at 2.16pm|.',
])('is of the day of the account: %s', (marked) => {
  expect(isAfterwards(marked)).toBe(false);
});
