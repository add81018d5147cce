import { expect, test } from 'vitest';
import { speakerLabel } from './speaker-label.ts';

test.each([
  ['MR PELL: I told nobody.', 'named', 9],
  ['Q. Did you see it?', 'question', 3],
  ['A. No.', 'answer', 3],
  ['Q4 Ida Mir: Did you?', 'question', 12],
  ['Chair: Thank you.', 'question', 7],
  ['Hugh Pell: I did.', 'named', 11],
])('%s', (text, kind, end) => {
  expect(speakerLabel(text)).toMatchObject({ kind, end });
});

test.each([
  'The signal: nobody saw it',
  'Mine collapse: Rescuers came',
  'Police: Nobody was hurt',
  'Hugh Pell: and then',
])('%s: nobody', (text) => {
  expect(speakerLabel(text)).toBeNull();
});
