import { expect, test } from 'vitest';
import { chronologyTitle } from './chronology-title.ts';

test.each([
  [['Ferry inquiry: day one'], 'Ferry inquiry: day one'],
  [['Ferry inquiry', 'Ferry inquiry'], 'Ferry inquiry'],
  [['Ferry inquiry: day one', 'Ferry inquiry: day two', 'Ferry inquiry: findings'], 'Ferry inquiry'],
  [['Ferry inquiry, day 1', 'Ferry inquiry, day 12'], 'Ferry inquiry'],
  [['Report of the fire', 'Report of the flood'], '2 documents'],
  [
    ['Inquest into the fire at Ashmoor – Monday', 'Inquest into the fire at Ashmoor – Friday'],
    'Inquest into the fire at Ashmoor',
  ],
  [['Ferry inquiry', 'Ferry inquiry resumes'], 'Ferry inquiry'],
  [['Ferry raised', 'Harbour master resigns', 'report-3'], '3 documents'],
  [['document-0', 'document-1'], '2 documents'],
  [[], 'Chronology'],
])('%j → %s', (titles, title) => {
  expect(chronologyTitle(titles)).toBe(title);
});
