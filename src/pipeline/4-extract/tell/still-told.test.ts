import { describe, expect, it } from 'vitest';
import { isNewEntry } from './still-told.ts';

describe('an entry of its own', () => {
  it.each([
    ['• 9.12am: The east gate gives.', true],
    ['• Around 9am: The east gate gives.', true],
    ['• The east gate was shut.', false],
    ['**June 2020** A letter shows that the gate had been open.', true],
    ['3 May 2019 The firm pays for the gate.', true],
    ['3 May 2019: The firm pays for the gate.', true],
    ['Late 2022 The firm pays for the gate.', true],
    ['May–July 2022 The inquiry hears evidence.', true],
    ['Friday 3 May 2019 Nobody was at the gate.', true],
    ['On 3 May 2019 he shut the gate.', false],
    ['3 May 2019 was a holiday, he said.', false],
    ['2019 was a wet year.', false],
    ['The gate was shut.', false],
  ])('%s', (words, expected) => {
    expect(isNewEntry(words)).toBe(expected);
  });
});
