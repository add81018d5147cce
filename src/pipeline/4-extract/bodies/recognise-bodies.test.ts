import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

describe('organisations', () => {
  it.each([
    ['The Health and Safety Executive came.', ['Health and Safety Executive']],
    ['It was run by Wexcombe Ferries plc.', ['Wexcombe Ferries plc']],
    ['It was made by Fenwick & Sons Ltd.', ['Fenwick & Sons Ltd']],
    [
      'He asked the Department for Environment, Food and Rural Affairs (Defra).',
      ['Department for Environment, Food and Rural Affairs = Defra'],
    ],
    [
      'The Rail Accident Investigation Branch (RAIB) came. The RAIB left.',
      ['Rail Accident Investigation Branch = RAIB'],
    ],
    ['The Care Quality Commission came. The CQC left.', ['Care Quality Commission = CQC']],
    ['Northmoor Trains Ltd came. Northmoor Trains left.', ['Northmoor Trains Ltd = Northmoor Trains']],
    ['Wexcombe Borough Council met. Then the Council rose.', ['Wexcombe Borough Council = the Council']],
    ['She works for the charity Open Hands.', ['Open Hands']],
    ['Welland Water said so. He swam in Harden Water.', ['Welland Water']],
    ['Police Scotland and NHS England came. He went to South Wales.', ['Police Scotland', 'NHS England']],
    ['The coach belonged to Premier Travel.', ['Premier Travel']],
    ['He studied at the University of Camford.', ['University of Camford']],
  ])('%s', (text, expected) => {
    expect(recognisedIn(text).organisations).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    ['They met outside the Ferry Inn in Porthmere.', ['Ferry Inn in Porthmere', 'Porthmere']],
    ['He lived in Chapel Lane, Wexcombe, with her.', ['Chapel Lane in Wexcombe', 'Wexcombe']],
    ['He ran from Mill Street to Quay Road.', ['Mill Street', 'Quay Road']],
    ['It was taken to St Luke’s Hospital.', ['St Luke’s Hospital']],
    ['It was at the Palace of Westminster.', ['Palace of Westminster']],
    ['The coxswain of the Porthmere lifeboat came.', ['Porthmere']],
    ['The coroner for West Holm sat.', ['West Holm']],
    ['It was on the M6, near the A34, in B2 format.', ['M6', 'A34']],
    ['He went from Pakistan to Leeds.', ['Pakistan', 'Leeds']],
  ])('%s', (text, expected) => {
    expect(recognisedIn(text).places).toEqual(expected);
  });

  it.each([
    'It was in March, in English, in Operation Temple.',
    'He was laughing at Masson.',
    'The train was in Section B.',
  ])('none: %s', (text) => {
    expect(recognisedIn(text).places).toEqual([]);
  });
});
