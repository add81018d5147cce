import { expect, test } from 'vitest';
import { isOfHearing } from './of-a-hearing.ts';

const plain = 'The ferry left the quay at ten and the harbour was calm.';

test.each([
  ['an inquest', ['The inquest heard that the ferry left at ten.', ...Array<string>(15).fill(plain)], true],
  ['counsel and a witness', ['Jane Vale QC asked the witness when.', plain], true],
  ['a trial', ['The court heard that the ferry left at ten.', plain], true],
  ['news', [plain, plain], false],
  ['news of a court', ['A federal court ruled on the ferry.', plain], false],
  ['a long history with one trial in it', ['He stood trial in 1912.', ...Array<string>(40).fill(plain)], false],
  ['nothing', [], false],
])('%s', (_, paragraphs, expected) => {
  expect(isOfHearing(paragraphs)).toBe(expected);
});
