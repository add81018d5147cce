import { expect, test } from 'vitest';
import { widestWarning } from './passage-warning.ts';

test.each([
  [[], null],
  [['describes injuries', 'describes injuries'], 'describes injuries'],
  [['describes injuries', 'describes fatal injuries'], 'describes fatal injuries'],
  [['describes medical treatment', 'speaks of fatal injuries'], 'speaks of fatal injuries'],
  [['describes medical treatment', 'describes injuries'], 'describes injuries'],
  [
    ['describes fatal injuries', 'describes injuries', 'describes fatal injuries and the cause of death'],
    'describes fatal injuries and the cause of death',
  ],
  [['describes what a child saw', 'describes injuries'], 'describes injuries; describes what a child saw'],
])('%j: a reader is told %j', (warnings, told) => {
  expect(widestWarning(warnings)).toBe(told);
});
